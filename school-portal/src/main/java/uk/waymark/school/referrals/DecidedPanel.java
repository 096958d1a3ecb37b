package uk.waymark.school.referrals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.referrals.Decision;
import uk.waymark.referrals.PlacedFrom;
import uk.waymark.referrals.ReferralFile;
import uk.waymark.referrals.Stage;
import uk.waymark.referrals.voices.How;
import uk.waymark.referrals.voices.Party;
import uk.waymark.referrals.voices.Told;
import uk.waymark.referrals.voices.Voices;
import uk.waymark.school.placements.PlaceView;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.school.placements.PlacementView;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** How a referral ended, who has been told of it, and the way to the placement. */
final class DecidedPanel extends Section {
    private final transient Voices voices;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final transient ReferralFile file;
    private final transient Runnable again;

    DecidedPanel(
            Voices voices, PlacedFrom placed, CurrentPerson person, Clock clock, ReferralFile file, Runnable again) {
        this.voices = voices;
        this.person = person;
        this.clock = clock;
        this.file = file;
        this.again = again;
        file.decision().ifPresent(it -> {
            add(new H2("The decision"), DecisionFacts.of(it, clock));
            if (it.selfApproved() && it.verdict() != Stage.WITHDRAWN) {
                add(Status.SELF_APPROVED.chip());
            }
            if (it.verdict() == Stage.AGREED) {
                next(placed, it);
            }
            if (it.verdict() != Stage.WITHDRAWN) {
                told();
            }
        });
    }

    private void next(PlacedFrom placed, Decision decision) {
        var referral = file.referral();
        var placement = placed.placement(person.actor(), referral.id());
        if (placement.isPresent()) {
            add(new RouterLink("The placement", PlacementView.class, PlacementScreen.of(placement.get())));
        } else if (person.actor().schools(Right.PLACE_PUPILS).contains(referral.school())) {
            var place = new Button(
                    "Place the pupil",
                    event -> getUI().ifPresent(ui -> ui.navigate(
                            PlaceView.class,
                            PupilScreen.of(referral.pupil()),
                            QueryParameters.of("referral", referral.id().value().toString()))));
            place.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            place.addClassName("big");
            add(place);
        }
    }

    private void told() {
        var rows = new Rows();
        voices.told(person.actor(), file.referral().id())
                .forEach(it -> rows.row(
                        Stream.of(
                                        it.party().words() + ": " + it.name(),
                                        Words.dayAndYear(it.on()) + ", "
                                                + it.how().words().toLowerCase(Locale.UK),
                                        it.words())
                                .filter(line -> !line.isEmpty()),
                        Status.READ.chip("Told")));
        add(
                new H3("Who has been told"),
                rows.orElse("Nobody yet. Write down each with the day and the way."),
                new Button("Write down who was told", event -> tell()));
    }

    private void tell() {
        var party = VoicesPanel.choice("Who", Party.values(), Party::words);
        var name = new TextField("Name");
        var on = new DatePicker("On", Session.today(clock));
        on.setLocale(Locale.UK);
        var how = VoicesPanel.choice("How", How.values(), How::words);
        how.setValue(How.LETTER);
        var words = new TextField("A note");
        var key = Id.next();
        new AskDialog("Who was told", party, name, on, how, words)
                .ask(
                        "Write it down",
                        () -> party.isEmpty() || on.isEmpty()
                                ? Optional.of(new Refused("WHO", "Choose who it was, and the day."))
                                : voices.told(
                                        person.actor(),
                                        key,
                                        file.referral().id(),
                                        new Told(
                                                party.getValue(),
                                                name.getValue(),
                                                on.getValue(),
                                                how.getValue(),
                                                words.getValue(),
                                                "")),
                        () -> {
                            Say.done("Written down.");
                            again.run();
                        });
    }
}
