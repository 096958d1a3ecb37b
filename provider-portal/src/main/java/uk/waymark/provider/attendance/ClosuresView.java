package uk.waymark.provider.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.attendance.ProviderClosure;
import uk.waymark.attendance.ProviderClosures;
import uk.waymark.attendance.ProviderClosures.NewClosure;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Site;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The manager at seven on a morning of snow: one message, and every school knows that the site is shut. */
@Route(value = "closures", layout = ProviderFrame.class)
@Needs(Right.ANNOUNCE_CLOSURE)
@Prototype
public class ClosuresView extends Screen {
    private final ProviderClosures closures;
    private final Directory directory;
    private final CurrentPerson person;
    private final Clock clock;
    private Rows list = new Rows();

    ClosuresView(ProviderClosures closures, Directory directory, CurrentPerson person, Clock clock) {
        super("Closures");
        this.closures = closures;
        this.directory = directory;
        this.person = person;
        this.clock = clock;
        explain(
                "One message tells every school with pupils at the site. Sessions that nobody has marked show as closed, and each"
                        + " school decides its own code.");
        var announce = new Button("A site is shut", event -> announce());
        announce.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        announce.addClassName("big");
        actions(announce);
        add(list);
        refresh();
    }

    private void refresh() {
        var rows = new Rows();
        closures.of(person.actor()).forEach(it -> add(rows, it));
        replace(list, rows.orElse("You have announced no closure."));
        list = rows;
    }

    private void add(Rows rows, ProviderClosure it) {
        var days = Words.day(it.from())
                + (it.to().equals(it.from()) ? "" : " to " + Words.day(it.to()))
                + it.half()
                        .map(half -> ", " + half.words().toLowerCase(Locale.UK))
                        .orElse("");
        var row = rows.row(
                Stream.of(it.site() + ": " + days, it.reason(), it.by() + ", " + Words.moment(it.announcedAt(), clock)),
                it.withdrawnAt().isPresent() ? Status.NOT_EXPECTED.chip("Taken back") : Status.SITE_CLOSED.chip());
        if (it.withdrawnAt().isEmpty() && !it.to().isBefore(Session.today(clock))) {
            row.add(new Button(
                    "Take it back",
                    event -> new AskDialog("The site is open after all?")
                            .ask("Take it back", () -> closures.withdraw(person.actor(), it.id()), this::refresh)));
        }
    }

    private void announce() {
        List<Site> sites = directory.workplaces(person.actor());
        var site = new Select<Site>();
        site.setLabel("Site");
        site.setItems(sites);
        site.setItemLabelGenerator(Site::name);
        sites.stream().findFirst().ifPresent(site::setValue);
        var from = new DatePicker("First day", Session.today(clock));
        var to = new DatePicker("Last day", Session.today(clock));
        from.setLocale(Locale.UK);
        to.setLocale(Locale.UK);
        var half = new RadioButtonGroup<String>("Which session?");
        half.setItems("All day", Half.AM.words(), Half.PM.words());
        half.setValue("All day");
        var reason = new TextField("Why?");
        reason.setMaxLength(500);
        var id = Id.next();
        new AskDialog("A site is shut", site, from, to, half, reason)
                .ask(
                        "Tell the schools",
                        () -> site.getValue() == null || from.getValue() == null || to.getValue() == null
                                ? Optional.of(new Refused("INVALID", "Choose the site and the days."))
                                : closures.announce(
                                        person.actor(),
                                        new NewClosure(
                                                id,
                                                site.getValue().id(),
                                                from.getValue(),
                                                to.getValue(),
                                                Stream.of(Half.values())
                                                        .filter(it -> it.words().equals(half.getValue()))
                                                        .findFirst(),
                                                reason.getValue())),
                        () -> {
                            Say.done("Every school with pupils there is told.");
                            refresh();
                        });
    }
}
