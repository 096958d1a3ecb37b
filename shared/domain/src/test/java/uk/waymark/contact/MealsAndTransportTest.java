package uk.waymark.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Upns;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.money.Pounds;
import uk.waymark.obligations.Due;
import uk.waymark.pupils.PupilImport;
import uk.waymark.pupils.Pupils;

class MealsAndTransportTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Inject
    DayArrangements arrangements;

    @Inject
    MealsDue raiser;

    @Inject
    PupilImport pupilImport;

    @Inject
    Pupils pupils;

    @Inject
    Due due;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private PlacementId placement;
    private Actor office;
    private Actor tutor;

    @BeforeEach
    void aPupilWithFreeSchoolMeals() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        office = world.at(school, Role.OFFICE);
        tutor = world.at(provider, Role.TUTOR);
        placement = world.placement(entitled(), school, site);
    }

    private PupilId entitled() {
        var csv = "UPN,Forename,Surname,DOB,FSM\n" + Upns.next() + ",Wren,O'Entitled,04/05/2012,Y\n";
        pupilImport.apply(World.actorOf(school, Role.HEAD), school, csv.getBytes(StandardCharsets.UTF_8), done -> {});
        return pupils.list(World.actorOf(school, Role.HEAD), "O'Entitled", 1, 0)
                .getFirst()
                .id();
    }

    private static DayArrangement meal() {
        return new DayArrangement(
                DayArrangement.How.PROVIDER_COOKS,
                "The farm kitchen",
                "",
                "Vegetarian",
                TODAY,
                Optional.empty(),
                Optional.of(TODAY));
    }

    private static DayArrangement way(DayArrangement.How how, String who, LocalDate from, Optional<LocalDate> until) {
        return new DayArrangement(how, who, "01632 960333", "At the gate at 08:40", from, until, Optional.empty());
    }

    private Optional<String> arrange(DayArrangement it) {
        return arrangements.arrange(office, Id.next(), placement, it).map(Refused::code);
    }

    private boolean owed() {
        return due.board(office).all().stream().anyMatch(it -> it.kind().name().equals("contact.meals"));
    }

    @Test
    @Tag("PAS-13")
    void theProviderIsToldOfFreeMealsAndTheArrangementIsOwedUntilItStands() {
        assertThat(owed()).isTrue();
        assertThat(arrange(new DayArrangement(
                        DayArrangement.How.VOUCHER, "", "", "", TODAY, Optional.empty(), Optional.empty())))
                .contains("TELL");
        assertThat(arrange(meal())).isEmpty();
        assertThat(owed()).isFalse();
        raiser.raise(TODAY);
        assertThat(owed()).isFalse();

        assertThat(arrangements.atProvider(tutor, placement)).singleElement().satisfies(it -> {
            assertThat(it.arrangement()).isEqualTo(meal());
            assertThat(it.by()).isEqualTo(office.name());
        });
    }

    @Test
    @Tag("PAS-13")
    void aRecordThatSaysSoLaterIsTakenUpInTheMorning() {
        var other = world.placement(world.pupil(school), school, site);
        raiser.raise(TODAY);

        assertThat(due.board(office).all())
                .filteredOn(it -> it.kind().name().equals("contact.meals"))
                .hasSize(1)
                .noneMatch(it -> it.path().contains(other.value().toString()));
    }

    @Test
    @Tag("BUD-06")
    @Tag("PAS-13")
    void moneyIsPassedOnByTheMonthAndNeverTwice() {
        var id = Id.next();
        var sum = new Pounds(5_415);
        assertThat(arrangements.pay(office, id, placement, NOVEMBER, sum, TODAY, "BACS 1042"))
                .isEmpty();
        arrangements.pay(office, id, placement, NOVEMBER, sum, TODAY, "BACS 1042");
        assertThat(pay(NOVEMBER, sum, TODAY, " bacs 1042 ")).contains("TWICE");

        assertThat(arrangements.payments(world.at(school, Role.AP_LEAD), placement))
                .containsExactly(new MealPayment(NOVEMBER, sum, TODAY, "BACS 1042", office.name()));
        assertThat(pay(YearMonth.of(2026, 8), sum, TODAY, "BACS 1")).contains("MONTH");
        assertThat(pay(NOVEMBER, new Pounds(0), TODAY, "BACS 1")).contains("INVALID");
        assertThat(pay(NOVEMBER, sum, TODAY.plusDays(1), "BACS 1")).contains("INVALID");
        assertThat(pay(NOVEMBER, sum, TODAY, " ")).contains("REFERENCE");
        assertThat(arrangements.payments(tutor, placement)).isEmpty();

        var other = world.placement(world.pupil(school), school, site);
        assertThat(arrangements.pay(office, Id.next(), other, NOVEMBER, sum, TODAY, "BACS 2"))
                .map(Refused::code)
                .contains("NOT_ENTITLED");
    }

    private Optional<String> pay(YearMonth month, Pounds sum, LocalDate on, String reference) {
        return arrangements
                .pay(office, Id.next(), placement, month, sum, on, reference)
                .map(Refused::code);
    }

    @Test
    @Tag("PAS-14")
    void theWayThereIsArrangedAndADayCanBeDifferent() {
        assertThat(arrange(way(DayArrangement.How.TAXI, "Acorn Cars, driver Jo", TODAY, Optional.empty())))
                .isEmpty();
        assertThat(arrange(way(
                        DayArrangement.How.FAMILY, "Grandmother", TODAY.plusDays(2), Optional.of(TODAY.plusDays(2)))))
                .isEmpty();
        var all = arrangements.of(office, placement);

        assertThat(Arranged.on(all, DayArrangement.Topic.TRANSPORT, TODAY.plusDays(1))
                        .orElseThrow()
                        .arrangement()
                        .how())
                .isEqualTo(DayArrangement.How.TAXI);
        assertThat(Arranged.on(all, DayArrangement.Topic.TRANSPORT, TODAY.plusDays(2))
                        .orElseThrow()
                        .arrangement()
                        .who())
                .isEqualTo("Grandmother");
        assertThat(Arranged.on(all, DayArrangement.Topic.TRANSPORT, TODAY.minusDays(1)))
                .isEmpty();
        assertThat(arrangements.atProvider(tutor, placement)).hasSize(2);
        clock.set(TODAY.plusDays(3), 9, 0);
        assertThat(arrangements.atProvider(tutor, placement)).hasSize(1);
        assertThat(arrange(way(DayArrangement.How.TAXI, " ", TODAY, Optional.empty())))
                .contains("WHO");
        assertThat(arrange(way(DayArrangement.How.TAXI, "Jo", TODAY, Optional.of(TODAY.minusDays(1)))))
                .contains("DATES");
        assertThat(arrange(way(DayArrangement.How.TAXI, "Jo", LocalDate.of(2027, 9, 1), Optional.empty())))
                .contains("DATES");
    }

    @Test
    void anotherSchoolAndAnotherProviderSeeAndChangeNothing() {
        arrange(meal());
        var head = world.at(world.school(), Role.HEAD);

        assertThat(arrangements.of(head, placement)).isEmpty();
        assertThat(arrangements.arrange(head, Id.next(), placement, meal()))
                .map(Refused::code)
                .contains("NOT_FOUND");
        assertThat(arrangements.pay(head, Id.next(), placement, NOVEMBER, Pounds.of(1), TODAY, "x"))
                .map(Refused::code)
                .contains("NOT_FOUND");
        assertThat(arrangements.atProvider(world.at(world.provider(), Role.TUTOR), placement))
                .isEmpty();
        assertThat(arrangements.of(tutor, placement)).isEmpty();
        clock.set(LocalDate.of(2027, 7, 17), 9, 0);
        assertThat(arrangements.atProvider(tutor, placement)).isEmpty();
    }
}
