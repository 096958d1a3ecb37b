package uk.waymark.provider.incidents;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.arrangements.incidents.NewIncident;
import uk.waymark.arrangements.incidents.OwnIncident;
import uk.waymark.arrangements.incidents.ProviderIncidents;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.provider.safeguarding.ConcernFormView;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** A tutor, minutes after something happened: what, where, who was there, what was done. The school decides what follows. */
@Route(value = "pupils/:id/incident", layout = ProviderFrame.class)
@Needs(Right.WRITE_NOTES)
@Prototype
public class IncidentView extends PlacementScreen {
    private final ProviderIncidents incidents;
    private final CurrentPerson person;
    private final Clock clock;

    IncidentView(ProviderIncidents incidents, PlacementFiles placements, CurrentPerson person, Clock clock) {
        super("Behaviour incident", placements, person);
        this.incidents = incidents;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        page.add(
                new Paragraph(
                        "Write what you saw and did. The home school decides what follows; a provider does not suspend. Name no"
                                + " other child in full."),
                concern(),
                form(placement));
        var rows = new Rows();
        incidents.of(person.actor(), placement.id()).forEach(it -> row(rows, it));
        page.add(new H2("Written down before"), rows.orElse("No incident is on record."));
    }

    /** What is about safety belongs to the DSL, and so does every restraint. */
    private static Paragraph concern() {
        var words = new Paragraph(
                "Is somebody's safety at stake, or did anybody hold the pupil? Then raise a concern as well: ");
        words.add(new RouterLink("Raise a concern", ConcernFormView.class));
        return words;
    }

    private Div form(PlacementFile placement) {
        var id = Id.next();
        var when = new DateTimePicker(
                "When?", clock.instant().atZone(Session.ENGLAND).toLocalDateTime());
        when.setLocale(Locale.UK);
        var place = text("Where?", 200);
        var what = area("What happened?", 4_000);
        var present = area("Who was there?", 500);
        var done = area("What was done?", 2_000);
        var injuries = text("Injuries, if any", 500);
        var damage = text("Damage, if any", 500);
        var serious = new Checkbox("It was serious");
        var restraint = new Checkbox("Somebody held the pupil");
        var refusal = new Say.Place();
        var send = new Button("Send it to the school");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClassName("big");
        send.addClickListener(event -> {
            refusal.clear();
            var refused = when.getValue() == null
                    ? Optional.of(new Refused("WHEN", "Choose the day and the time."))
                    : incidents.record(
                            person.actor(),
                            placement.id(),
                            new NewIncident(
                                    id,
                                    serious.getValue(),
                                    when.getValue().atZone(Session.ENGLAND).toInstant(),
                                    place.getValue(),
                                    what.getValue(),
                                    present.getValue(),
                                    done.getValue(),
                                    injuries.getValue(),
                                    damage.getValue(),
                                    restraint.getValue()));
            refused.ifPresentOrElse(refusal::refused, () -> {
                Say.done(
                        restraint.getValue()
                                ? "Sent. Somebody held the pupil: now raise a concern as well."
                                : "Sent. You hear when the school has decided.");
                fill(placement);
            });
        });
        var form = new Div(when, place, what, present, done, injuries, damage, serious, restraint, refusal, send);
        form.addClassName("form");
        return form;
    }

    private static TextField text(String label, int most) {
        var field = new TextField(label);
        field.setMaxLength(most);
        return field;
    }

    private static TextArea area(String label, int most) {
        var area = new TextArea(label);
        area.setMaxLength(most);
        area.setMinHeight("5em");
        return area;
    }

    private void row(Rows rows, OwnIncident it) {
        rows.row(
                Stream.concat(
                        Stream.of(Words.moment(it.happenedAt(), clock) + ", written by " + it.by(), it.what()),
                        Stream.of(it.toProvider())
                                .filter(words -> !words.isEmpty())
                                .map(words -> "The school: " + words)),
                it.decidedOn()
                        .map(day -> Status.DONE.chip("Decided " + Words.day(day)))
                        .orElseGet(() -> Status.WAITING.chip("Waits for the school")));
    }
}
