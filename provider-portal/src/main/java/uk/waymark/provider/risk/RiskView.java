package uk.waymark.provider.risk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.placements.PlacementScreen;
import uk.waymark.risk.RiskSummary;
import uk.waymark.risk.RisksInUse;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.plans.RiskSheet;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** A tutor, before the pupil arrives and whenever the school has changed it: what may happen, what helps, and one tap to say "read". */
@Route(value = "pupils/:id/risk", layout = ProviderFrame.class)
@Needs(Right.SEE_PLACED_PUPILS)
@Prototype
public class RiskView extends PlacementScreen {
    private final RisksInUse risks;
    private final CurrentPerson person;
    private final Clock clock;

    RiskView(PlacementFiles placements, RisksInUse risks, CurrentPerson person, Clock clock) {
        super("Risk assessment", placements, person);
        this.risks = risks;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        risks.of(person.actor(), placement.id())
                .ifPresentOrElse(
                        it -> show(page, placement, it),
                        () -> page.add(
                                new Empty("The school has not finished the risk assessment. It appears here when it"
                                        + " has; ring " + placement.schoolTelephone() + " before the pupil comes.")));
    }

    private void show(Div page, PlacementFile placement, RiskSummary it) {
        var line = new Div(
                it.mine()
                        ? Status.IN_ORDER.chip("You work by version " + it.version())
                        : Status.TO_DO.chip("Version " + it.version() + " is new to you"),
                new Span("Written " + Words.dayAndYear(it.writtenOn()) + ", looked at again on "
                        + Words.dayAndYear(it.reviewOn()) + "."));
        line.addClassName("strip");
        page.add(line, RiskSheet.of(it));
        if (!it.mine() && may(Right.WRITE_REPORTS, placement)) {
            var confirm = new Button("I have read it and work by it", event -> confirm(placement, it));
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            confirm.addClassName("big");
            page.add(confirm);
        }
        var rows = new Rows();
        it.inUse().forEach(said -> rows.row(Stream.of(said.by(), Words.moment(said.at(), clock))));
        page.add(new H2("Who works by it"), rows.orElse("Nobody has confirmed this version yet."));
    }

    private void confirm(PlacementFile placement, RiskSummary it) {
        risks.confirm(person.actor(), placement.id(), it.version())
                .ifPresentOrElse(Say::refused, () -> Say.done("The school sees that you work by it."));
        fill(placement);
    }
}
