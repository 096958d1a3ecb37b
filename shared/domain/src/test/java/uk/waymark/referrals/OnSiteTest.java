package uk.waymark.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.access.Actors;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.fixtures.FormFiller;
import uk.waymark.fixtures.Referring;
import uk.waymark.fixtures.World;
import uk.waymark.forms.Answer;
import uk.waymark.forms.SubmitOutcome;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.ReferralId;
import uk.waymark.organisations.NewSite;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.placements.StartLists;
import uk.waymark.placements.StartPart;
import uk.waymark.referrals.onsite.Area;
import uk.waymark.referrals.onsite.NewArea;
import uk.waymark.referrals.onsite.Premises;
import uk.waymark.settings.Preset;

class OnSiteTest extends ReferralWorld {
    private static final FormFiller ON_SITE = Referring.answers().with("where", Answer.of("on-site"));

    @Inject
    Premises premises;

    @Inject
    Placements placements;

    @Inject
    PlacementFiles files;

    @Inject
    StartLists lists;

    @Inject
    Actors actors;

    private Area opened(Area.Location location, Optional<ProviderId> by) {
        assertThat(premises.open(
                        lead,
                        school,
                        new NewArea(
                                new NewSite("The Lodge", "1 School Lane", "Testham", "WM1 2AB", "01632 960333"),
                                location,
                                "The only quiet house",
                                "A teacher and an assistant",
                                by)))
                .isEmpty();
        return premises.of(lead).getFirst();
    }

    private String refusedAt(FormFiller answers) {
        var id = referring.opened(lead, pupil);
        var desk = referrals.desk(lead, id).orElseThrow();
        answers.complete(desk);
        return desk.submit() instanceof SubmitOutcome.Not(var refused) ? refused.code() : "";
    }

    private ReferralId agreed(Area area, FormFiller answers) {
        var id = referring.opened(lead, pupil);
        referring.submitted(lead, id, answers);
        referring.everybodyAgreed(lead, id);
        assertThat(decisions.agree(head, id, at(area))).isEmpty();
        return id;
    }

    private NewDecision at(Area area) {
        var it = Referring.decision(area.provider(), area.site(), START, END);
        return new NewDecision(
                it.rationale(),
                it.outcomes(),
                it.review(),
                it.best(),
                it.provider(),
                it.site(),
                PlacementKind.ON_SITE,
                it.whyChosen(),
                it.startsOn(),
                it.endsOn());
    }

    private PlacementOutcome place(Area area, PlacementKind kind, Optional<ReferralId> from) {
        var wanted = new NewPlacement(pupil, area.site(), kind, START, END, World.everyWeekday(), "Reading");
        return placements.place(lead, from.map(wanted::from).orElse(wanted));
    }

    private static String code(PlacementOutcome outcome) {
        return outcome instanceof PlacementOutcome.NotPlaced(var refused) ? refused.code() : "";
    }

    @Test
    @Tag("ONS-01")
    @Tag("ONS-06")
    @Tag("CX-28")
    void aPupilIsPlacedInTheSchoolsOwnAreaWithoutAnyProviderToProve() {
        var area = opened(Area.Location.WITHIN_SITE, Optional.empty());
        var id = agreed(area, ON_SITE);
        decide("referral.required", "yes");

        var placed = place(area, PlacementKind.ON_SITE, Optional.of(id));

        assertThat(placed).isInstanceOf(PlacementOutcome.Placed.class);
        var file = files.atSchool(lead, ((PlacementOutcome.Placed) placed).id()).orElseThrow();
        assertThat(file.kind()).isEqualTo(PlacementKind.ON_SITE);
        assertThat(lists.of(file).items())
                .filteredOn(it -> it.part() == StartPart.OBJECTIVES)
                .singleElement()
                .satisfies(it -> assertThat(it.words()).isNotEmpty());
        var form = referrals.open(lead, id).orElseThrow().filling();
        assertThat(form.words("where/staff")).contains("As seen on the day.");
        assertThat(form.words("where/timetable")).contains("As seen on the day.");
    }

    @Test
    @Tag("ONS-02")
    void workInARoomBesideAsOneOfTheClassIsNoAlternativeProvision() {
        assertThat(refusedAt(
                        Referring.answers().with("where", Answer.of("on-site")).with("same-class", Answer.of("yes"))))
                .isEqualTo("SAME_CLASS");
    }

    @ParameterizedTest
    @CsvSource({
        "INDEPENDENT_SPECIAL,ON_SITE_OFF",
        "MULTI_ACADEMY_TRUST,ON_SITE_OFF",
        "MAINSTREAM,ON_SITE_OFF",
        "TRUST_PRIMARY,''",
        "INDEPENDENT_SEN_GROUP,''"
    })
    @Tag("CX-28")
    void whetherThereIsAnyIsTheSchoolsToSet(Preset preset, String code) {
        preset(preset);

        assertThat(refusedAt(Referring.answers().with("where", Answer.of("on-site"))))
                .isEqualTo(code);
    }

    @Test
    @Tag("ONS-03")
    void anAreaAwayFromTheSchoolsSiteNeedsItsReason() {
        var area = new NewArea(
                new NewSite("The Barn", "9 Far Lane", "Testham", "WM1 2AB", "01632 960334"),
                Area.Location.ELSEWHERE,
                " ",
                "A teacher",
                Optional.empty());

        assertThat(code(premises.open(lead, school, area))).contains("REASON");
        assertThat(code(premises.open(world.at(school, Role.SENCO), school, area)))
                .contains("NOT_FOUND");
        assertThat(code(premises.open(world.at(world.school(), Role.HEAD), school, area)))
                .contains("NOT_FOUND");
    }

    @Test
    @Tag("ONS-05")
    void aChildrensHomeIsShutToThoseWhoDoNotLiveThere() {
        var home = opened(Area.Location.CHILDRENS_HOME, Optional.empty());

        assertThat(refusedAt(
                        Referring.answers().with("where", Answer.of("home")).with("lives-there", Answer.of("no"))))
                .isEqualTo("NOT_RESIDENT");
        assertThat(code(place(home, PlacementKind.ON_SITE, Optional.empty()))).isEqualTo("NOT_RESIDENT");
    }

    @Test
    @Tag("ONS-04")
    void aResidentIsTaughtThereOnlyWithTheReason() {
        var home = opened(Area.Location.CHILDRENS_HOME, Optional.empty());
        var id = agreed(
                home,
                Referring.answers()
                        .with("where", Answer.of("home"))
                        .with("lives-there", Answer.of("yes"))
                        .with("reason", Answer.of("A broken leg keeps the pupil upstairs")));

        assertThat(place(home, PlacementKind.ON_SITE, Optional.of(id))).isInstanceOf(PlacementOutcome.Placed.class);
    }

    @Test
    @Tag("ONS-08")
    void whereAnotherProviderTeachesItsOwnGateIsAsked() {
        var others = world.provider();
        world.cleared(school, others);
        var area = opened(Area.Location.WITHIN_SITE, Optional.of(others));
        assertThat(code(place(area, PlacementKind.ON_SITE, Optional.empty()))).isEmpty();

        aSchoolAndAnApprovedProvider();
        var unproven = world.provider();
        assertThat(code(premises.open(
                        lead,
                        school,
                        new NewArea(
                                new NewSite("Annexe", "1 School Lane", "Testham", "WM1 2AB", "01632 960333"),
                                Area.Location.WITHIN_SITE,
                                "",
                                "Their own",
                                Optional.of(unproven)))))
                .contains("NOT_APPROVED");
    }

    @Test
    @Tag("ONS-01")
    void onSiteIsAKindOfTheSchoolsOwnAreaAlone() {
        var area = opened(Area.Location.WITHIN_SITE, Optional.empty());
        assertThat(code(place(area, PlacementKind.SCHOOL_ARRANGED, Optional.empty())))
                .isEqualTo("ON_SITE");
        var farm = new NewPlacement(pupil, site, PlacementKind.ON_SITE, START, END, World.everyWeekday(), "Animals");
        assertThat(code(placements.place(lead, farm))).isEqualTo("NOT_OWN_PREMISES");

        var elsewhere = world.school();
        var stranger = world.at(elsewhere, Role.AP_LEAD);
        var theirs = new NewPlacement(
                world.pupil(elsewhere), area.site(), PlacementKind.ON_SITE, START, END, World.everyWeekday(), "x");
        world.cleared(elsewhere, provider);
        assertThat(code(placements.place(stranger, theirs))).isEqualTo("NOT_OWN_PREMISES");
    }

    @Test
    @Tag("ONS-07")
    void whoeverOpensAnAreaKeepsItsRegisterWhichIsTheSchoolsOwn() {
        var area = opened(Area.Location.WITHIN_SITE, Optional.empty());

        assertThat(actors.of(lead.person()).orElseThrow().providers(Right.MARK_ATTENDANCE))
                .containsExactly(area.provider());
    }

    @Test
    void anOffSiteReferralIsNotDecidedForTheSchoolsOwnArea() {
        var area = opened(Area.Location.WITHIN_SITE, Optional.empty());
        var id = submitted();
        referring.everybodyAgreed(lead, id);

        assertThat(code(decisions.agree(head, id, at(area)))).contains("WHERE");
    }
}
