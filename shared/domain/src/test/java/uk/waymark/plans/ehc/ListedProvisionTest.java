package uk.waymark.plans.ehc;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.plans.SencoDesk;
import uk.waymark.plans.ehc.NewListed.ByWhom;

/** The duty to provide what an EHC plan lists goes on while the pupil is elsewhere. */
@Tag("BEH-05")
class ListedProvisionTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate START = TODAY.plusDays(7);

    @Inject
    ListedProvision provision;

    @Inject
    ListedDue round;

    @Inject
    SencoDesk desk;

    @Inject
    Due due;

    @Inject
    Notices notices;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private PlacementId placement;
    private Actor senco;
    private Actor manager;

    @BeforeEach
    void aPlacedPupilWithAPlan() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        senco = world.at(school, Role.SENCO);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        placement = world.placement(
                world.pupilWith(school, "E", "N"), school, world.site(provider), START, START.plusWeeks(20));
    }

    @AfterEach
    void backToMonday() {
        clock.set(TODAY, 9, 5);
    }

    private static NewListed speech(ByWhom by) {
        return new NewListed("Speech and language therapy", "An hour each week", by, "In the loft, Tuesdays at ten");
    }

    private UUID listed(ByWhom by) {
        var id = Id.next();
        assertThat(provision.add(senco, id, placement, speech(by))).isEmpty();
        return id;
    }

    private Optional<String> look(Actor by, UUID listed, Look.Provided provided, String words) {
        return provision.look(by, Id.next(), listed, provided, words).map(Refused::code);
    }

    private List<DueItem> open(String kind) {
        return due.board(senco).all().stream()
                .filter(it -> it.kind().name().equals(kind))
                .toList();
    }

    @Test
    void itIsWrittenDownByTheFirstDayAndLookedAtAgainAndAgain() {
        assertThat(open("ehc.list")).singleElement().extracting(DueItem::dueOn).isEqualTo(START);
        assertThat(desk.of(senco, 10, 0).getFirst().listed()).isEqualTo(ListedFact.NONE);

        var speech = listed(ByWhom.HEALTH);
        var reader = listed(ByWhom.PROVIDER);
        assertThat(open("ehc.list")).isEmpty();
        assertThat(open("ehc.look")).singleElement().extracting(DueItem::dueOn).isEqualTo(START.plusWeeks(6));

        clock.set(START.plusWeeks(5), 9, 0);
        assertThat(look(senco, speech, Look.Provided.IN_FULL, "")).isEmpty();
        assertThat(open("ehc.look")).singleElement().extracting(DueItem::dueOn).isEqualTo(START.plusWeeks(6));
        assertThat(look(manager, reader, Look.Provided.IN_FULL, "")).isEmpty();
        round.raise(START.plusWeeks(5));
        assertThat(open("ehc.look")).singleElement().extracting(DueItem::dueOn).isEqualTo(START.plusWeeks(11));
        assertThat(desk.of(senco, 10, 0).getFirst().listed()).isEqualTo(new ListedFact(2, 2, 0));
    }

    @Test
    void whatIsNotProvidedInFullIsSaidWithTheReasonAndTheSencoHears() {
        var speech = listed(ByWhom.PROVIDER);
        assertThat(look(manager, speech, Look.Provided.PARTLY, " ")).contains("WORDS");
        assertThat(look(manager, speech, Look.Provided.PARTLY, "The therapist left; another begins on Tue 1 Dec"))
                .isEmpty();

        assertThat(notices.latest(senco)).extracting(it -> it.kind()).contains(Kind.EHC_SHORT);
        assertThat(desk.of(senco, 10, 0).getFirst().listed()).isEqualTo(new ListedFact(1, 1, 1));
        assertThat(provision.of(senco, placement).getFirst().isShort()).isTrue();

        assertThat(look(senco, speech, Look.Provided.IN_FULL, "")).isEmpty();
        assertThat(provision.of(manager, placement).getFirst().isShort()).isFalse();
        assertThat(provision.of(senco, placement).getFirst().looks()).hasSize(2);
    }

    @Test
    void theProviderReadsAllAndSpeaksOfItsOwnPartOnly() {
        var own = listed(ByWhom.PROVIDER);
        var schools = listed(ByWhom.SCHOOL);
        var tutor = world.at(provider, Role.TUTOR);

        assertThat(provision.of(tutor, placement)).hasSize(2);
        assertThat(look(manager, own, Look.Provided.IN_FULL, "")).isEmpty();
        assertThat(look(manager, schools, Look.Provided.IN_FULL, "")).contains("NOT_FOUND");
        assertThat(provision
                        .add(manager, Id.next(), placement, speech(ByWhom.PROVIDER))
                        .map(Refused::code))
                .contains("NOT_FOUND");
        assertThat(provision.end(manager, own, "Ours").map(Refused::code)).contains("NOT_FOUND");
    }

    @Test
    void itEndsOnlyWhereThePlanListsItNoMore() {
        var speech = listed(ByWhom.HEALTH);
        assertThat(provision.end(senco, speech, " ").map(Refused::code)).contains("REASON");
        assertThat(provision.end(senco, speech, "The plan was amended on Mon 16 Nov"))
                .isEmpty();

        assertThat(provision.end(senco, speech, "Again").map(Refused::code)).contains("OVER");
        assertThat(look(senco, speech, Look.Provided.IN_FULL, "")).contains("OVER");
        assertThat(open("ehc.look")).hasSize(1);
        assertThat(provision.of(senco, placement).getFirst().ended()).isPresent();
    }

    @Test
    void aPupilWithoutAPlanHasNoneAndNothingIsDue() {
        var other = world.placement(world.pupil(school), school, world.site(provider), START, START.plusWeeks(20));
        round.raise(TODAY);

        assertThat(open("ehc.list")).hasSize(1);
        assertThat(provision.add(senco, Id.next(), other, speech(ByWhom.SCHOOL)).map(Refused::code))
                .contains("NO_PLAN");
    }

    @Test
    void whatIsWrongIsSaidAndTheSameTwiceCountsOnce() {
        var id = Id.next();
        provision.add(senco, id, placement, speech(ByWhom.SCHOOL));
        provision.add(senco, id, placement, speech(ByWhom.SCHOOL));
        var look = Id.next();
        provision.look(senco, look, id, Look.Provided.IN_FULL, "");
        provision.look(senco, look, id, Look.Provided.IN_FULL, "");
        assertThat(provision.of(senco, placement))
                .singleElement()
                .satisfies(it -> assertThat(it.looks()).hasSize(1));

        assertThat(provision
                        .add(senco, Id.next(), placement, new NewListed("Speech", " ", ByWhom.SCHOOL, "Here"))
                        .map(Refused::code))
                .contains("LISTED");
    }

    @Test
    void strangersFindNothing() {
        var speech = listed(ByWhom.PROVIDER);
        for (var stranger : List.of(
                world.at(world.school(), Role.HEAD),
                world.at(world.provider(), Role.PROVIDER_MANAGER),
                world.at(school, Role.GOVERNOR))) {
            assertThat(provision.of(stranger, placement)).isEmpty();
            assertThat(look(stranger, speech, Look.Provided.IN_FULL, "")).contains("NOT_FOUND");
            assertThat(provision.end(stranger, speech, "Mine").map(Refused::code))
                    .contains("NOT_FOUND");
            assertThat(provision
                            .add(stranger, Id.next(), placement, speech(ByWhom.SCHOOL))
                            .map(Refused::code))
                    .contains("NOT_FOUND");
        }
    }

    @Test
    void oneOrTwentyAskTheSameNumberOfTimes() {
        listed(ByWhom.SCHOOL);
        var one = Asking.asked(() -> provision.of(senco, placement));
        for (var number = 0; number < 19; number++) {
            look(senco, listed(ByWhom.SCHOOL), Look.Provided.IN_FULL, "");
        }

        assertThat(Asking.asked(() -> provision.of(senco, placement))).isEqualTo(one);
    }
}
