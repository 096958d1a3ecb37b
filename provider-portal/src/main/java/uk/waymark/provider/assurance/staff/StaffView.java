package uk.waymark.provider.assurance.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.assurance.staff.Gap;
import uk.waymark.assurance.staff.SafeguardingDuty;
import uk.waymark.assurance.staff.SchoolClearance;
import uk.waymark.assurance.staff.StaffLine;
import uk.waymark.assurance.staff.StaffRecord;
import uk.waymark.assurance.staff.StaffState;
import uk.waymark.ids.StaffId;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.assurance.ProviderScreen;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The manager opens this before signing: who is on the record, what is missing about whom, and adding somebody. */
@Route(value = "staff", layout = ProviderFrame.class)
@Needs(Right.KEEP_PROVIDER_RECORD)
@Prototype
public class StaffView extends ProviderScreen {
    private static final int NAMED = 3;

    private final StaffRecord record;
    private final CurrentPerson person;
    private final Clock clock;

    StaffView(StaffRecord record, CurrentPerson person, Clock clock) {
        super("Staff record", record.providers(person.actor()));
        this.record = record;
        this.person = person;
        this.clock = clock;
        explain(
                "Everybody who works here, employed or not, with who saw which check and when. Keep no copies of certificates:"
                        + " there is no place for them here. Schools that use you can read this at any time.");
        var add = new Button("Add a person", event -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cover = new RouterLink("Who is the DSL on hand", CoverView.class);
        cover.addClassName("take");
        actions(cover, add);
        begin();
    }

    @Override
    protected void show(Div content) {
        var lines = record.of(person.actor(), provider());
        var rows = new Rows();
        if (!lines.isEmpty()) {
            record.missing(person.actor(), provider())
                    .forEach(words -> rows.row(Stream.of(words), Status.URGENT.chip("Missing")));
        }
        lines.forEach(line -> row(rows, line));
        content.add(
                rows.orElse("Nobody is on the record yet. Add yourself first, then everybody who works with pupils."));
    }

    private static void row(Rows rows, StaffLine line) {
        var details = line.member().details();
        var name = new RouterLink(
                details.name(),
                StaffMemberView.class,
                StaffMemberView.of(line.member().id()));
        var duty = details.duty() == SafeguardingDuty.NONE
                ? ""
                : ", " + details.duty().words();
        rows.row(
                Stream.of(
                                Optional.<Component>of(name),
                                Optional.<Component>of(new Span(details.roleWords() + ", "
                                        + details.bond().words() + duty)),
                                what(line).<Component>map(Span::new))
                        .flatMap(Optional::stream)
                        .toArray(Component[]::new),
                chip(line.state()));
    }

    private static Optional<String> what(StaffLine line) {
        return switch (line.state()) {
            case GAP -> Optional.of(gaps(line.gaps()));
            case HELD ->
                Optional.of("Not yet for pupils of "
                        + line.schools().stream()
                                .filter(SchoolClearance::isHeld)
                                .map(SchoolClearance::name)
                                .collect(Collectors.joining(", ")));
            case COMPLETE, LEFT -> Optional.empty();
        };
    }

    private static String gaps(List<Gap> gaps) {
        var named = gaps.stream()
                .limit(NAMED)
                .map(gap -> gap.kind().brief() + " " + gap.what())
                .collect(Collectors.joining("; "));
        return gaps.size() > NAMED ? named + "; and " + (gaps.size() - NAMED) + " more" : named;
    }

    static Span chip(StaffState state) {
        return switch (state) {
            case GAP -> Status.URGENT.chip(state.words());
            case HELD -> Status.NOT_HERE.chip(state.words());
            case COMPLETE -> Status.HERE.chip(state.words());
            case LEFT -> Status.DEACTIVATED.chip(state.words());
        };
    }

    private void add() {
        var form = new StaffForm(record.accounts(person.actor(), provider()), clock);
        var id = StaffId.next();
        form.dialog("Add a person")
                .ask(
                        "Add",
                        () -> form.details().refusedOr(details -> record.add(person.actor(), provider(), id, details)),
                        () -> {
                            Say.done(
                                    "On the record. Now write down the checks, and tell the schools if the person is new.");
                            getUI().ifPresent(ui -> ui.navigate(StaffMemberView.class, StaffMemberView.of(id)));
                        });
    }
}
