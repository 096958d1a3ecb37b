package uk.waymark.provider.assurance.changes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.assurance.changes.ChangeKind;
import uk.waymark.assurance.changes.NewChange;
import uk.waymark.assurance.staff.Bond;
import uk.waymark.assurance.staff.SafeguardingDuty;
import uk.waymark.assurance.staff.StaffDetails;
import uk.waymark.assurance.staff.StaffLine;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.assurance.staff.StaffState;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.StaffId;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;

/** What has changed, when it happened, and, for a new worker, who it is: somebody on the record already or put there now. */
final class ChangeForm {
    private final UUID id = Id.next();
    private final StaffId newcomer = StaffId.next();
    private final Clock clock;
    private final Select<ChangeKind> kind = new Select<>();
    private final Select<StaffLine> who = new Select<>();
    private final TextField name = new TextField("Or the name of somebody who is not on the record yet");
    private final TextField role = new TextField("What they will do");
    private final Select<Bond> bond = new Select<>();
    private final DateTimePicker happened = new DateTimePicker("When did it happen?");
    private final TextArea what = new TextArea("What has changed or happened?");

    ChangeForm(StaffRecord record, CurrentPerson person, ProviderId provider, Clock clock) {
        this.clock = clock;
        kind.setLabel("What is it?");
        kind.setItems(ChangeKind.values());
        kind.setItemLabelGenerator(ChangeKind::words);
        kind.addValueChangeListener(event -> fold());
        List<StaffLine> lines = record.of(person.actor(), provider).stream()
                .filter(line -> line.state() != StaffState.LEFT)
                .toList();
        who.setLabel("Who, from your staff record");
        who.setItems(lines);
        who.setItemLabelGenerator(line ->
                line == null ? "Nobody there yet" : line.member().details().name());
        who.setEmptySelectionAllowed(true);
        who.setEmptySelectionCaption("Nobody there yet");
        name.setMaxLength(200);
        role.setMaxLength(200);
        bond.setLabel("How they belong to you");
        bond.setItems(Bond.values());
        bond.setItemLabelGenerator(Bond::words);
        bond.setValue(Bond.EMPLOYEE);
        happened.setLocale(Locale.UK);
        happened.setDatePlaceholder("Day");
        happened.setTimePlaceholder("Time");
        happened.setHelperText("The clock runs from then, not from now.");
        happened.setValue(LocalDateTime.ofInstant(clock.instant(), Session.ENGLAND)
                .withSecond(0)
                .withNano(0));
        what.setMaxLength(4_000);
        what.setMinHeight("8em");
        what.setHelperText("Never a child's name.");
        fold();
    }

    private void fold() {
        var worker = kind.getValue() == ChangeKind.NEW_WORKER;
        Stream.<Component>of(who, name, role, bond).forEach(field -> field.setVisible(worker));
    }

    void ask(BiFunction<NewChange, Optional<StaffDetails>, Optional<Refused>> tell, Runnable done) {
        new AskDialog("Tell the schools", kind, who, name, role, bond, happened, what)
                .ask("Tell every school", () -> typed(tell), done);
    }

    private Optional<Refused> typed(BiFunction<NewChange, Optional<StaffDetails>, Optional<Refused>> tell) {
        if (kind.getValue() == null || happened.getValue() == null) {
            return Optional.of(new Refused("INVALID", "Choose what it is, and when it happened."));
        }
        var worker = kind.getValue() == ChangeKind.NEW_WORKER;
        var added = worker && who.getValue() == null && !name.getValue().isBlank();
        var staff = !worker
                ? Optional.<StaffId>empty()
                : added
                        ? Optional.of(newcomer)
                        : Optional.ofNullable(who.getValue())
                                .map(it -> it.member().id());
        return tell.apply(
                new NewChange(id, kind.getValue(), what.getValue(), at(), staff),
                added ? Optional.of(details()) : Optional.empty());
    }

    private Instant at() {
        return happened.getValue().atZone(Session.ENGLAND).toInstant();
    }

    private StaffDetails details() {
        return new StaffDetails(
                name.getValue(),
                bond.getValue(),
                role.getValue(),
                Optional.empty(),
                true,
                false,
                false,
                SafeguardingDuty.NONE,
                Session.today(clock),
                Optional.empty());
    }
}
