package uk.waymark.assurance.sites;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.assurance.sites.Condition.Result;
import uk.waymark.attendance.Board;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.attendance.Whereabouts;
import uk.waymark.calendar.Session;
import uk.waymark.commissioning.Commissions;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.organisations.Added;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.NewSite;
import uk.waymark.organisations.SiteKind;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;

class SitesTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final Suitability CONTENT = new Suitability(true, true, true, "Walked round with the manager");

    @Inject
    Directory directory;

    @Inject
    Placements placements;

    @Inject
    ProviderSites sites;

    @Inject
    SchoolSites looks;

    @Inject
    SiteAgreements agreements;

    @Inject
    Subcontractors subcontractors;

    @Inject
    CertificateWatch watch;

    @Inject
    Whereabouts whereabouts;

    @Inject
    Marks marks;

    @Inject
    Due board;

    @Inject
    Commissions commissions;

    @Inject
    Notices notices;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school = SchoolId.next();
    private ProviderId provider = ProviderId.next();
    private Actor manager = World.ADMINISTRATOR;
    private Actor lead = World.ADMINISTRATOR;

    @BeforeEach
    void aSchoolThatLooksAtAProvider() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        commissions.open(school, provider, Optional.empty());
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        lead = world.at(school, Role.AP_LEAD);
    }

    private SiteId site(SiteKind kind, String name) {
        var added = directory.addSite(
                manager,
                provider,
                new NewSite(
                        name,
                        "3 Hedge Lane",
                        "Testham",
                        "WM1 2AB",
                        "01632 960001",
                        kind,
                        kind == SiteKind.SUBCONTRACTED ? Optional.of("Quarry Climbing") : Optional.empty()));
        return added instanceof Added.As<SiteId>(SiteId id) ? id : SiteId.next();
    }

    private String place(SchoolId at, SiteId site) {
        world.cleared(at, provider);
        var outcome = placements.place(
                World.actorOf(at, Role.HEAD),
                new NewPlacement(
                                world.pupil(at),
                                site,
                                PlacementKind.SCHOOL_ARRANGED,
                                TODAY,
                                TODAY.plusDays(20),
                                World.everyWeekday(),
                                "Animal care")
                        .because("It suits"));
        return outcome instanceof PlacementOutcome.NotPlaced(var refused) ? refused.code() : "";
    }

    private List<Kind> told(Actor actor) {
        return notices.latest(actor).stream().map(Notice::kind).toList();
    }

    @Test
    @Tag("SIT-04")
    @Tag("SIT-06")
    void noPupilGoesToANewSatelliteBeforeTheirSchoolHasAgreedToIt() {
        var satellite = site(SiteKind.SATELLITE, "Walled garden");
        var other = world.school();
        commissions.open(other, provider, Optional.empty());

        assertThat(told(lead)).containsExactly(Kind.SITE_TO_AGREE);
        assertThat(board.board(lead).all())
                .singleElement()
                .satisfies(item -> assertThat(item.about()).isEqualTo("Walled garden"));
        assertThat(place(school, satellite)).isEqualTo("SITE_NOT_AGREED");
        looks.state(lead, school, satellite, new Suitability(true, false, true, "Nobody to talk to there"));
        assertThat(agreements.agreed(school, satellite)).isFalse();

        assertThat(looks.state(lead, school, satellite, CONTENT)).isEmpty();

        assertThat(agreements.agreed(school, satellite)).isTrue();
        assertThat(board.board(lead).all()).isEmpty();
        assertThat(place(school, satellite)).isEmpty();
        assertThat(place(other, satellite)).as("each school for itself").isEqualTo("SITE_NOT_AGREED");
        assertThat(looks.of(world.at(other, Role.HEAD), other, provider)
                        .getFirst()
                        .decision())
                .isEmpty();
    }

    @Test
    @Tag("SIT-04")
    void aMainSiteNeedsNoAgreementAndOneThatIsNotOnRecordIsNeverAgreed() {
        assertThat(place(school, site(SiteKind.MAIN, "Barn"))).isEmpty();
        assertThat(told(lead)).isEmpty();
        assertThat(place(school, SiteId.next())).isEqualTo("SITE");
        assertThat(agreements.agreed(school, SiteId.next())).isFalse();
    }

    @Test
    @Tag("SIT-04")
    void anAgreementCanBeTakenBack() {
        var site = site(SiteKind.SUBCONTRACTED, "Quarry hut");
        looks.state(lead, school, site, CONTENT);
        looks.state(lead, school, site, new Suitability(false, true, true, "The fence has fallen"));

        assertThat(place(school, site)).isEqualTo("SITE_NOT_AGREED");
        assertThat(looks.state(lead, school, site, new Suitability(true, true, true, " "))
                        .map(Refused::code))
                .contains("WORDS");
    }

    @Test
    @Tag("SIT-07")
    void aSchoolsOwnAreaAndALinkedChildrensHomeAreKindsOfSite() {
        site(SiteKind.ON_SITE_AP, "The Annexe");
        site(SiteKind.CHILDRENS_HOME, "Elm House");

        assertThat(looks.of(lead, school, provider))
                .extracting(look -> look.premises().kind())
                .containsExactly(SiteKind.CHILDRENS_HOME, SiteKind.ON_SITE_AP);
        assertThat(directory.sites(lead, provider))
                .extracting(uk.waymark.organisations.Site::name)
                .containsExactly("Elm House (children's home)", "The Annexe (on a school's own site)");
    }

    @Test
    @Tag("SIT-01")
    @Tag("SIT-02")
    void theSchoolSeesForEverySessionAtWhichAddressAPupilIsExpectedAndWhetherTheyArrived() {
        var hut = site(SiteKind.SUBCONTRACTED, "Quarry hut");
        looks.state(lead, school, hut, CONTENT);
        var placement = world.placement(world.pupil(school), school, hut);

        var officer = world.at(school, Role.ATTENDANCE_OFFICER);
        var board = whereabouts.of(officer, Session.now(clock));

        assertThat(board.toString()).contains("3 Hedge Lane", "Testham", "WM1 2AB", "run by Quarry Climbing");
        assertThat(board.in(Board.Group.NOBODY_HAS_SAID)).hasSize(1);
        marks.record(
                world.at(provider, Role.TUTOR),
                List.of(new NewMark(
                        MarkId.next(),
                        placement,
                        Session.now(clock),
                        Fact.PRESENT,
                        null,
                        null,
                        null,
                        clock.instant(),
                        null,
                        null)));
        assertThat(whereabouts.of(officer, Session.now(clock)).in(Board.Group.NOBODY_HAS_SAID))
                .as("arrived")
                .isEmpty();
        var nowhere =
                directory.addSite(manager, provider, new NewSite("Field", " ", "Testham", "WM1 2AB", "01632 960001"));
        assertThat(nowhere).isInstanceOf(Added.Not.class);
    }

    @Test
    @Tag("SIT-05")
    void conditionsAreKeptForEachSiteAndEachSchoolKeepsItsOwn() {
        var barn = site(SiteKind.MAIN, "Barn");
        site(SiteKind.MAIN, "Field");
        for (var condition : Condition.values()) {
            assertThat(looks.check(lead, school, barn, condition, Result.GOOD, TODAY, ""))
                    .isEmpty();
        }
        looks.check(lead, school, barn, Condition.FIRE, Result.TO_MEND, TODAY, "One exit was blocked");

        var seen = looks.of(lead, school, provider);
        assertThat(seen.getFirst().found()).hasSize(Condition.values().length);
        assertThat(seen.getFirst().found())
                .filteredOn(found -> found.condition() == Condition.FIRE)
                .singleElement()
                .satisfies(found -> assertThat(found.result()).isEqualTo(Result.TO_MEND));
        assertThat(seen.get(1).found()).as("the other site").isEmpty();

        var other = world.school();
        commissions.open(other, provider, Optional.empty());
        assertThat(looks.of(world.at(other, Role.AP_LEAD), other, provider))
                .allSatisfy(look -> assertThat(look.found()).isEmpty());
    }

    @Test
    void aCheckOfTomorrowOrWithoutWordsIsRefused() {
        var barn = site(SiteKind.MAIN, "Barn");
        assertThat(looks.check(lead, school, barn, Condition.FIRE, Result.GOOD, TODAY.plusDays(1), "")
                        .map(Refused::code))
                .contains("DATE");
        assertThat(looks.check(lead, school, barn, Condition.FIRE, Result.NOT_SAFE, TODAY, " ")
                        .map(Refused::code))
                .contains("WORDS");
    }

    @Test
    @Tag("SIT-08")
    void whatIsOnASiteSaysWhichCertificatesItNeeds() {
        var barn = site(SiteKind.MAIN, "Barn");
        assertThat(sites.describe(manager, barn, Set.of(Feature.ANIMALS, Feature.MACHINERY)))
                .isEmpty();
        assertThat(missing()).contains("animals", "machinery", "electrical").doesNotContain("adventure", "gas");

        assertThat(sites.certify(
                        manager,
                        barn,
                        new NewCertificate(
                                "machinery",
                                "Wood chipper",
                                "S 12",
                                TODAY.minusDays(3),
                                TODAY.plusYears(1),
                                Optional.empty())))
                .isEmpty();

        assertThat(missing()).doesNotContain("machinery");
        assertThat(looks.of(lead, school, provider).getFirst().premises().certificates())
                .singleElement()
                .satisfies(it -> assertThat(it.about()).isEqualTo("Wood chipper"));
    }

    private List<String> missing() {
        return sites.of(manager, provider).getFirst().missing().stream()
                .map(CertificateKinds.Kind::id)
                .toList();
    }

    @Test
    @Tag("SIT-08")
    void aCertificateThatRunsOutIsWarnedOfOnceAndItsLapseIsTold() {
        var barn = site(SiteKind.MAIN, "Barn");
        var expires = TODAY.plusDays(90);
        sites.certify(manager, barn, new NewCertificate("gas", "", "G 1", TODAY, expires, Optional.empty()));
        for (var before : new int[] {60, 60, 30, 7}) {
            clock.set(expires.minusDays(before), 6, 0);
            watch.look(provider);
        }
        assertThat(told(lead)).hasSize(3).containsOnly(Kind.CERTIFICATE_RUNS_OUT);

        clock.set(expires.plusDays(1), 6, 0);
        watch.look(provider);
        watch.look(provider);
        assertThat(told(lead)).hasSize(4);
        assertThat(told(manager)).hasSize(4);
        assertThat(board.board(manager).all()).hasSize(1);

        sites.certify(
                manager,
                barn,
                new NewCertificate("gas", "", "G 2", expires.plusDays(1), expires.plusYears(1), Optional.empty()));
        assertThat(board.board(manager).all()).isEmpty();
    }

    @Test
    void certificatesThatCannotBeAreRefused() {
        var barn = site(SiteKind.MAIN, "Barn");
        var later = new NewCertificate("gas", "", "", TODAY, TODAY.minusDays(1), Optional.empty());
        assertThat(sites.certify(manager, barn, later).map(Refused::code)).contains("DATES");
        var ahead = new NewCertificate("gas", "", "", TODAY.plusDays(1), TODAY.plusDays(9), Optional.empty());
        assertThat(sites.certify(manager, barn, ahead).map(Refused::code)).contains("DATES");
        var unknown = new NewCertificate("charm", "", "", TODAY, TODAY, Optional.empty());
        assertThat(sites.certify(manager, barn, unknown).map(Refused::code)).contains("INVALID");
    }

    @Test
    @Tag("SIT-03")
    void aSubcontractorIsOnRecordWithWhatTheyDoWhereAndHowTheyWereLookedInto() {
        var hut = site(SiteKind.SUBCONTRACTED, "Quarry hut");
        var wanted = new NewSubcontractor(
                "Quarry Climbing", "Climbing", "Old quarry", Optional.of(hut), "Two references", Optional.empty());
        assertThat(subcontractors.add(manager, provider, wanted)).isEmpty();
        assertThat(subcontractors.add(manager, provider, wanted).map(Refused::code))
                .contains("TAKEN");

        assertThat(subcontractors.seenBy(lead, school, provider))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.delivers()).isEqualTo("Climbing");
                    assertThat(it.site()).contains("Quarry hut");
                    assertThat(it.diligence()).isEqualTo("Two references");
                });
        assertThat(told(lead)).contains(Kind.CHANGE_TOLD);
        var strangers = new NewSubcontractor("X", "Y", "Z", Optional.of(SiteId.next()), "W", Optional.empty());
        assertThat(subcontractors.add(manager, provider, strangers).map(Refused::code))
                .contains("SITE");
    }

    @Test
    void strangersSeeNothingAndChangeNothing() {
        var hut = site(SiteKind.SUBCONTRACTED, "Quarry hut");
        var unlinked = world.school();
        var strange = world.at(unlinked, Role.AP_LEAD);
        var rival = world.at(world.provider(), Role.PROVIDER_MANAGER);

        assertThat(looks.of(strange, unlinked, provider)).isEmpty();
        assertThat(looks.of(strange, school, provider)).isEmpty();
        assertThat(looks.state(strange, unlinked, hut, CONTENT))
                .isEqualTo(looks.state(strange, unlinked, SiteId.next(), CONTENT));
        assertThat(looks.state(world.at(school, Role.DSL), school, hut, CONTENT))
                .as("a DSL sees, and does not audit")
                .isPresent();
        assertThat(sites.of(rival, provider)).isEmpty();
        assertThat(sites.describe(rival, hut, Set.of())).isEqualTo(sites.describe(rival, SiteId.next(), Set.of()));
        assertThat(subcontractors.of(rival, provider)).isEmpty();
        assertThat(subcontractors.seenBy(strange, unlinked, provider)).isEmpty();
    }
}
