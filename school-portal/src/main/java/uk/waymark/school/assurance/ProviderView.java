package uk.waymark.school.assurance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.audit.ProviderArchive;
import uk.waymark.assurance.gate.Gate;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Offer;
import uk.waymark.commissioning.Offers;
import uk.waymark.commissioning.ProviderChoice;
import uk.waymark.commissioning.Standing;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Provider;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/**
 * The AP lead, before placing a pupil or when something lapsed: in ten seconds, may a placement start there, what is missing, who mends
 * it, and the way to it.
 */
@Route(value = "providers/:id", layout = SchoolFrame.class)
@Needs(Right.SEE_ASSURANCE)
@Prototype
public class ProviderView extends ProviderScreen {
    private static final List<List<String>> PAGES = List.of(
            List.of("registration", "Registration"),
            List.of("audits", "Audits"),
            List.of("letter", "Assurance letter"),
            List.of("staff", "Staff record"),
            List.of("insurance", "Insurance"),
            List.of("policies", "Policies"),
            List.of("sites", "Sites"));

    private final ProviderChoice choice;
    private final Offers offers;
    private final Gate gate;
    private final ProviderArchive archive;
    private final Directory directory;
    private final CurrentPerson person;
    private final Clock clock;

    ProviderView(
            Directory directory,
            ProviderChoice choice,
            Offers offers,
            Gate gate,
            ProviderArchive archive,
            CurrentPerson person,
            Clock clock) {
        super("Provider", directory, person);
        this.directory = directory;
        this.choice = choice;
        this.offers = offers;
        this.gate = gate;
        this.archive = archive;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, SchoolId school, Provider provider) {
        page.removeAll();
        var standing = choice.standing(person.actor(), school, provider.id());
        page.add(head(page, school, provider, standing));
        if (standing.isPresent()) {
            gate.of(person.actor(), school, provider.id(), Session.today(clock))
                    .ifPresent(state -> page.add(new GatePanel(state, provider.id())));
            page.add(pages(provider));
            if (archive.mayTake(person.actor(), school, provider.id())) {
                page.add(everything(school, provider));
            }
            page.add(new AgreementsPanel(gate, person, clock, school, provider.id()));
            page.add(new ExceptionsPanel(
                    gate, person, clock, school, provider.id(), () -> show(page, school, provider)));
        } else {
            page.add(new Empty(
                    "Your school has not looked at this provider yet. Take it up, and it hears that its record and its"
                            + " assurance letter are wanted; then audit it."));
        }
        page.add(offer(provider), places(provider));
        if (standing.isPresent()) {
            page.add(looks(page, school, provider), history(school, provider));
        }
    }

    private Div head(Div page, SchoolId school, Provider provider, Optional<Standing> standing) {
        var ring = new Anchor("tel:" + provider.telephone().replace(" ", ""), "Ring " + provider.telephone());
        var actions = new Div();
        actions.addClassName("actions");
        if (standing.filter(Standing::isOpen).isEmpty() && may(Right.AUDIT_PROVIDERS, school)) {
            var take = new Button(
                    "Take up",
                    event -> done(choice.takeUp(person.actor(), school, provider.id()), page, school, provider));
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            take.setDisableOnClick(true);
            actions.add(take);
        }
        if (standing.filter(Standing::isOpen).isPresent() && may(Right.APPROVE_PROVIDERS, school)) {
            actions.add(new Button("Suspend or end", event -> suspend(page, school, provider)));
        }
        var strip = new Div(
                new Span(provider.kind().words()),
                standing.map(StandingChip::of).orElseGet(() -> Status.NOT_TAKEN_UP.chip()),
                ring,
                actions);
        strip.addClassName("strip");
        return strip;
    }

    private void done(Optional<Refused> refused, Div page, SchoolId school, Provider provider) {
        refused.ifPresentOrElse(Say::refused, () -> show(page, school, provider));
    }

    private void suspend(Div page, SchoolId school, Provider provider) {
        var to = new Select<Standing>();
        to.setLabel("What happens");
        to.setItems(Standing.SUSPENDED, Standing.REJECTED, Standing.ENDED);
        to.setItemLabelGenerator(Standing::words);
        to.setValue(Standing.SUSPENDED);
        var reason = new TextArea("Why");
        new AskDialog(
                        "Suspend or end",
                        new Paragraph("No new placement starts there. Those that have begun go on until you end them."),
                        to,
                        reason)
                .ask(
                        "Decide",
                        () -> choice.change(person.actor(), school, provider.id(), to.getValue(), reason.getValue()),
                        () -> show(page, school, provider));
    }

    private static Div pages(Provider provider) {
        var ways = new Div();
        ways.addClassName("ways");
        PAGES.forEach(page -> {
            var way = new Anchor("/school/providers/" + provider.id().value() + "/" + page.getFirst(), page.getLast());
            way.addClassName("take");
            ways.add(way);
        });
        return new Div(new H2("What is on record"), ways);
    }

    /** Written while it is taken, since it may be large; whoever is signed in at that moment must still be allowed it. */
    private Anchor everything(SchoolId school, Provider provider) {
        var take = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("provider-file-" + Session.today(clock) + ".zip");
                    event.setContentType("application/zip");
                    archive.write(person.actor(), school, provider.id(), event.getOutputStream());
                },
                "Take everything away as one archive");
        take.addClassName("take");
        take.setRouterIgnore(true);
        return take;
    }

    private Div offer(Provider provider) {
        var said = offers.of(person.actor(), provider.id());
        var part = new Div(new H2("What it offers"));
        said.ifPresentOrElse(
                it -> part.add(Facts.of(
                        "Needs it meets", it.needs(),
                        "What is taught", it.curriculum(),
                        "Limits it works under", it.constraints().isEmpty() ? "None stated" : it.constraints(),
                        "Speak to", it.contact(),
                        "Post", it.address(),
                        "A day costs", cost(it),
                        "Places", it.places().map(Object::toString).orElse("Not stated"),
                        "Where", it.onlineOnly() ? "Online only" : "At its sites")),
                () -> part.add(new Empty("The provider has not said yet what it offers.")));
        return part;
    }

    private static String cost(Offer offer) {
        return offer.dayCost().map(pounds -> "£" + pounds.toPlainString()).orElse("Ask the provider");
    }

    private Div places(Provider provider) {
        var rows = new Rows();
        directory
                .sites(person.actor(), provider.id())
                .forEach(site -> rows.row(Stream.of(site.name(), site.address(), site.telephone())));
        rows.orElse("No site is on record, so no pupil can be placed there.");
        return new Div(new H2("Where pupils can be"), rows);
    }

    private Div looks(Div page, SchoolId school, Provider provider) {
        var rows = new Rows();
        choice.looks(person.actor(), school, provider.id())
                .forEach(look -> rows.row(Stream.of(Words.dayAndYear(look.on()) + ", " + look.by(), look.words())));
        rows.orElse("Nobody has written down yet how suitable and how good it was found.");
        var add = new Button("Write down a look", event -> look(page, school, provider));
        return new Div(new H2("How leaders judged it"), rows, add);
    }

    private void look(Div page, SchoolId school, Provider provider) {
        var on = new DatePicker("When", Session.today(clock));
        on.setLocale(Locale.UK);
        var words = new TextArea("Suitability and quality, in your words");
        new AskDialog("Write down a look", on, words)
                .ask(
                        "Keep",
                        () -> on.getValue() == null
                                ? Optional.of(new Refused("DATE", "Choose the day."))
                                : choice.look(person.actor(), school, provider.id(), on.getValue(), words.getValue()),
                        () -> show(page, school, provider));
    }

    private Div history(SchoolId school, Provider provider) {
        var rows = new Rows();
        choice.history(person.actor(), school, provider.id())
                .forEach(change -> rows.row(Stream.of(
                        change.standing().words(),
                        change.reason(),
                        Words.moment(change.at(), clock) + ", " + change.by().orElse("by Waymark's rule"))));
        return new Div(new H2("How it came to be"), rows);
    }
}
