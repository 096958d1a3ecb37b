package uk.waymark.school.information;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.stream.Collectors;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.information.KeyContactNaming;
import uk.waymark.information.NeedsPage;
import uk.waymark.information.NeedsPages;
import uk.waymark.information.Pack;
import uk.waymark.information.Packs;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.NeedsCard;
import uk.waymark.web.widgets.Status;

/** AP lead, SENCO, DSL or head, before a start and after a change: what does the provider know, what is missing, and who has read it. */
@Route(value = "placements/:id/information", layout = SchoolFrame.class)
@Needs(Right.SHARE_INFORMATION)
@Prototype
public class InformationView extends PlacementScreen {
    private final Packs packs;
    private final NeedsPages needs;
    private final KeyContactNaming contacts;
    private final DocumentSettings limits;
    private final CurrentPerson person;
    private final Clock clock;

    InformationView(
            PlacementFiles placements,
            Packs packs,
            NeedsPages needs,
            KeyContactNaming contacts,
            DocumentSettings limits,
            CurrentPerson person,
            Clock clock) {
        super("Information for the provider", placements, person);
        this.packs = packs;
        this.needs = needs;
        this.contacts = contacts;
        this.limits = limits;
        this.person = person;
        this.clock = clock;
        explain("Plain words, no more than they need. It is gone from the provider's screens when the placement ends.");
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        packs.of(person.actor(), placement.id())
                .ifPresentOrElse(
                        pack -> show(page, placement, pack),
                        () -> page.add(new Empty("Your role does not share information about this pupil.")));
    }

    private void show(Div page, PlacementFile placement, Pack pack) {
        var dialogs = new ShareDialogs(packs, limits, person, placement, pack, () -> fill(placement));
        var list = new ItemList(packs, dialogs, person, placement, pack, clock);
        var today = Session.today(clock);
        page.add(keyContact(placement));
        if (placement.isOpen(today) && !pack.mine().isEmpty()) {
            var share = new Button(
                    "Share something",
                    event -> dialogs.share(pack.mine().iterator().next()));
            share.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var actions = new Div(share);
            actions.addClassName("actions");
            page.add(actions);
        }
        page.add(
                list.missing(),
                list.wishes(),
                new H2("What the provider has now"),
                list.current(),
                new H2("The page for the tutor"));
        tutorPage(page, placement);
        page.add(new H2("Replaced or withdrawn"), list.past());
    }

    private Div keyContact(PlacementFile placement) {
        var named = contacts.history(person.actor(), placement.id());
        var now = named.stream().findFirst().filter(KeyContactNaming.Named::there);
        var line = new Div(now.map(it -> new Span("Key contact at the provider: " + it.name() + ", " + it.telephone()
                        + ", since " + Words.moment(it.at(), clock) + "."))
                .orElseGet(() -> Status.TO_DO.chip("The provider has not named the pupil's key contact")));
        line.addClassName("strip");
        named.stream()
                .skip(now.isPresent() ? 1 : 0)
                .forEach(it -> line.add(new Span("Before: " + it.name() + ", " + Words.moment(it.at(), clock) + ".")));
        return line;
    }

    private void tutorPage(Div page, PlacementFile placement) {
        var versions = needs.versions(person.actor(), placement.id());
        var newest = versions.stream().findFirst();
        newest.ifPresentOrElse(
                it -> page.add(new Paragraph(standing(it)), new NeedsCard(it.needs())),
                () -> page.add(new Empty("Not written yet. The tutor opens it first, so begin here.")));
        var write = new Button(
                newest.isPresent() ? "Write it anew" : "Write the page",
                event -> new NeedsDialog(needs, person, placement, newest, () -> fill(placement)).ask());
        var actions = new Div(write);
        actions.addClassName("actions");
        page.add(actions);
    }

    private String standing(NeedsPage it) {
        var read = it.reads().stream()
                .map(one -> one.name() + ", " + Words.moment(one.at(), clock))
                .collect(Collectors.joining("; "));
        return "Version " + it.number() + ", " + it.by() + ", " + Words.moment(it.at(), clock) + ". "
                + (read.isEmpty() ? "Nobody there has said that they read it." : "Read by " + read + ".");
    }
}
