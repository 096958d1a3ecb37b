package uk.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.access.Role;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.attendance.Receipt;
import uk.waymark.attendance.Registers;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Referring;
import uk.waymark.fixtures.World;
import uk.waymark.forms.Answer;
import uk.waymark.forms.SaveOutcome;
import uk.waymark.ids.Id;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.meetings.MeetingDecision;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.Meetings;
import uk.waymark.meetings.NewMeeting;
import uk.waymark.meetings.NewMinutes;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartLists;
import uk.waymark.progress.reports.ReportKind;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.Workers;
import uk.waymark.referrals.ReferralDecisions;
import uk.waymark.referrals.Referrals;
import uk.waymark.referrals.voices.How;
import uk.waymark.referrals.voices.NewVoice;
import uk.waymark.referrals.voices.Party;
import uk.waymark.referrals.voices.Voices;
import uk.waymark.referrals.voices.Word;
import uk.waymark.settings.Preset;
import uk.waymark.settings.PresetSettings;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.transition.Destination;
import uk.waymark.transition.Destinations;
import uk.waymark.transition.EndReason;
import uk.waymark.transition.Endings;
import uk.waymark.transition.Success;

/**
 * Each of the five policies, with only its preset chosen, takes a pupil from the referral to the destination: what its start list asks
 * for is done by the people whose part it is, and nothing else.
 */
class JourneysTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate START = TODAY.plusDays(14);
    private static final LocalDate END = TODAY.plusWeeks(20);

    @Inject
    Referring referring;

    @Inject
    Referrals referrals;

    @Inject
    ReferralDecisions decisions;

    @Inject
    Voices voices;

    @Inject
    Workers workers;

    @Inject
    Placements placements;

    @Inject
    PlacementFiles files;

    @Inject
    StartLists lists;

    @Inject
    Meetings meetings;

    @Inject
    Traveller traveller;

    @Inject
    Registers registers;

    @Inject
    Marks marks;

    @Inject
    Endings endings;

    @Inject
    Destinations destinations;

    @Inject
    SettingDecisions settings;

    @Inject
    FamilyWorld home;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    @ParameterizedTest
    @EnumSource(value = Preset.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    @Tag("REF-20")
    @Tag("SLA-44")
    @Tag("ILP-11")
    @Tag("PRG-08")
    @Tag("TRN-12")
    void eachPolicyTakesAPupilFromTheReferralToTheDestination(Preset preset) {
        clock.set(TODAY, 9, 5);
        SchoolId school = world.school();
        ProviderId provider = world.provider();
        SiteId site = world.site(provider);
        PupilId pupil = world.pupil(school, "Seren", "O’Test-Ffôn");
        var people = new Traveller.People(
                world.at(school, Role.HEAD),
                world.at(school, Role.AP_LEAD),
                world.at(school, Role.DSL),
                world.at(provider, Role.PROVIDER_MANAGER),
                world.at(provider, Role.TUTOR));
        world.at(provider, Role.PROVIDER_DSL);
        home.contact(school, pupil, FamilyWorld.details("Robin Home", FamilyWorld.email()));
        home.contact(school, pupil, FamilyWorld.details("Lee Öther-Home", FamilyWorld.email()));
        for (var duty : List.of(Duty.SOCIAL_WORKER, Duty.LAC_ADVISER, Duty.YOUTH_JUSTICE, Duty.GP)) {
            assertThat(workers.add(
                            people.lead(), pupil, duty, "Casey Worker", Optional.of("01632 960777"), Optional.empty()))
                    .isEmpty();
        }
        world.excepted(school, provider);
        assertThat(settings.decide(
                        people.head(),
                        new Scope.OfSchool(school),
                        PresetSettings.PRESET.name(),
                        preset.name(),
                        TODAY,
                        "Our policy"))
                .isEmpty();

        var placement = placed(people, pupil, provider, site);
        begins(people, placement);
        attends(people, placement);

        traveller.reported(people, placement, ReportKind.PROGRESS);
        ends(people, placement);
    }

    private PlacementId placed(Traveller.People people, PupilId pupil, ProviderId provider, SiteId site) {
        var referral = referring.opened(people.lead(), pupil);
        var assessed = referrals
                .desk(people.lead(), referral)
                .orElseThrow()
                .save("assessed", Answer.of(TODAY.minusDays(3).toString()), 0);
        assertThat(assessed).isInstanceOf(SaveOutcome.Saved.class);
        referring.submitted(people.lead(), referral, Referring.answers());
        assertThat(decisions.agree(people.head(), referral, Referring.decision(provider, site, START, END)))
                .as("Nobody has been asked yet")
                .isPresent();
        referring.everybodyAgreed(people.lead(), referral);
        assertThat(referring.say(people.lead(), referral, Party.PLACING_AUTHORITY, Word.CONSENTED))
                .isEmpty();
        for (var professional : voices.professionals(people.lead(), referral)) {
            assertThat(voices.say(
                            people.lead(),
                            referral,
                            new NewVoice(
                                    Id.next(),
                                    Party.of(professional.duty()),
                                    Word.CONSULTED,
                                    professional.name(),
                                    Optional.empty(),
                                    TODAY,
                                    How.TELEPHONE,
                                    "It could help")))
                    .isEmpty();
        }
        met(people, pupil, MeetingKind.PLANNING);
        met(people, pupil, MeetingKind.PARENTS);
        referring.compared(people.lead(), referral, provider);
        assertThat(decisions.agree(people.head(), referral, Referring.decision(provider, site, START, END)))
                .isEmpty();
        var outcome = placements.place(
                people.lead(),
                new NewPlacement(
                                pupil,
                                site,
                                PlacementKind.SCHOOL_ARRANGED,
                                START,
                                END,
                                World.everyWeekday(),
                                "Animal care")
                        .because("Works best with animals")
                        .from(referral));
        assertThat(outcome).isInstanceOf(PlacementOutcome.Placed.class);
        return ((PlacementOutcome.Placed) outcome).id();
    }

    private void met(Traveller.People people, PupilId pupil, MeetingKind kind) {
        var id = MeetingId.next();
        assertThat(meetings.plan(
                        people.lead(),
                        id,
                        new NewMeeting(
                                pupil,
                                Optional.empty(),
                                kind,
                                TODAY,
                                LocalTime.of(8, 0),
                                30,
                                "The library",
                                people.lead().name(),
                                "Where the pupil could go")))
                .isEmpty();
        assertThat(meetings.record(
                        people.lead(),
                        id,
                        new NewMinutes(
                                "The parents and the AP lead",
                                "",
                                "They would like the farm",
                                MeetingDecision.OTHER,
                                "We look at the farm",
                                "A visit this week",
                                Optional.empty())))
                .isEmpty();
    }

    private void begins(Traveller.People people, PlacementId placement) {
        for (var part : Traveller.inOrder()) {
            var file = files.atSchool(people.lead(), placement).orElseThrow();
            lists.of(file).missing().stream()
                    .filter(it -> it.part() == part)
                    .findFirst()
                    .ifPresent(it -> traveller.mend(part, placement, people));
        }
        var file = files.atSchool(people.lead(), placement).orElseThrow();
        assertThat(lists.of(file).items())
                .filteredOn(it -> it.state() == StartItem.State.MISSING)
                .isEmpty();
        assertThat(file.heldBecause()).isEmpty();
    }

    private void attends(Traveller.People people, PlacementId placement) {
        clock.set(START, 9, 5);
        var session = new Session(START, Half.AM);
        assertThat(registers.of(people.tutor(), session).lines())
                .anyMatch(line -> line.placement().equals(placement));
        var here = new NewMark(
                MarkId.next(), placement, session, Fact.PRESENT, null, null, null, clock.instant(), null, null);
        var receipt = marks.record(people.tutor(), List.of(here)).getFirst();
        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.ACCEPTED);
    }

    private void ends(Traveller.People people, PlacementId placement) {
        clock.set(END.minusDays(10), 14, 0);
        traveller.reported(people, placement, ReportKind.FINAL);
        clock.set(END, 14, 0);
        assertThat(endings.end(
                        people.lead(), placement, END, EndReason.READY, Success.YES, "Back in lessons, and glad of it"))
                .isEmpty();
        clock.set(END.plusDays(3), 9, 0);
        assertThat(destinations.record(
                        people.lead(),
                        placement,
                        Destination.Point.AT_END,
                        Destination.Where.USUAL_SCHOOL,
                        true,
                        "Full time"))
                .isEmpty();
        assertThat(endings.of(people.lead(), placement).orElseThrow().destinations())
                .hasSize(1);
        assertThat(files.atProvider(people.tutor(), placement)).isEqualTo(Optional.empty());
    }
}
