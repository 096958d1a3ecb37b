package uk.waymark.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.Workers;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class AuthoritiesTest extends DomainTest {
    @Inject
    World world;

    @Inject
    Authorities authorities;

    @Inject
    AuthorityNews news;

    @Inject
    PlacementFacts placements;

    @Inject
    Workers workers;

    @Inject
    SettingDecisions settings;

    @Inject
    Due due;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private SiteId site;
    private Actor lead;

    @BeforeEach
    void aSchool() {
        clock.set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        site = world.site(world.provider());
        lead = world.at(school, Role.AP_LEAD);
    }

    private List<DueItem> open() {
        return due.board(lead).all().stream()
                .filter(it -> it.kind().name().equals("authority.tell"))
                .toList();
    }

    private void decide(String setting, String value) {
        assertThat(settings.decide(
                        world.at(school, Role.HEAD),
                        new Scope.OfSchool(school),
                        setting,
                        value,
                        MovableClock.MONDAY,
                        "Ours"))
                .isEmpty();
    }

    private static Optional<String> code(Optional<Refused> refused) {
        return refused.map(Refused::code);
    }

    private String desk(PlacementId placement, boolean ofHome) {
        var email = FamilyWorld.email();
        assertThat(authorities.addDesk(
                        lead,
                        placement,
                        ofHome,
                        ofHome ? "Farshire" : "Hereshire",
                        "Inclusion team",
                        Optional.empty(),
                        Optional.of(email)))
                .isEmpty();
        return email;
    }

    private void check(PlacementId placement) {
        authorities.desks(lead, placement).stream()
                .filter(it -> !it.checked())
                .forEach(it -> assertThat(authorities.checkDesk(lead, it.id())).isEmpty());
    }

    private String surname(PlacementId placement) {
        return placements.of(placement).orElseThrow().name().legalSurname();
    }

    @Test
    @Tag("NOT-01")
    @Tag("CX-27")
    @Tag("DL-44")
    void everyPlacementIsToldToTheAuthorityWithoutAName() {
        var first = world.placement(world.pupil(school), school, site);
        assertThat(open()).singleElement().satisfies(it -> {
            assertThat(it.dueOn()).isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(it.about()).startsWith("A placement has been commissioned: Provider");
        });
        var email = desk(first, false);
        assertThat(authorities.note(
                        lead,
                        first,
                        new NewTold(
                                Id.next(),
                                Topic.PLACEMENT,
                                Whom.AUTHORITY,
                                "Inclusion team",
                                TellBy.TELEPHONE,
                                MovableClock.MONDAY,
                                "Rang, they noted it")))
                .isEmpty();
        assertThat(open()).isEmpty();

        var unchecked = world.placement(world.pupil(school), school, site);
        assertThat(FamilyWorld.mails(email)).isEmpty();
        assertThat(open()).hasSize(1);

        check(unchecked);
        var told = world.placement(world.pupil(school), school, site);
        assertThat(FamilyWorld.mails(email))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("01632").doesNotContain(surname(told)));
        assertThat(open()).hasSize(1);
        assertThat(authorities.told(lead, told))
                .singleElement()
                .satisfies(it -> assertThat(it.how()).isEqualTo(TellBy.MAIL));
    }

    @Test
    @Tag("CX-27")
    void aSchoolMayTellOfEhcPlansOnlyOrOfNoneButWhatTheLawAsksFor() {
        decide("la.notify", "EHC_ONLY");
        world.placement(world.pupil(school), school, site);
        assertThat(open()).isEmpty();
        world.placement(world.pupilWith(school, "E", "N"), school, site);
        assertThat(open()).hasSize(1);

        decide("la.notify", "OFF");
        var pupil = world.pupilWith(school, "E", "N");
        var placement = world.placement(pupil, school, site);
        assertThat(open()).hasSize(1);
        news.tell(pupil, Optional.of(placement), Topic.DIRECTION);
        assertThat(open()).hasSize(2);
    }

    @Test
    @Tag("NOT-19")
    void bothAuthoritiesHearWhereThePupilLivesInAnother() {
        var pupil = world.pupil(school);
        var placement = world.placement(pupil, school, site);
        var here = desk(placement, false);
        var far = desk(placement, true);
        check(placement);
        news.tell(pupil, Optional.of(placement), Topic.ENDED);
        assertThat(FamilyWorld.mails(here)).hasSize(1);
        assertThat(FamilyWorld.mails(far)).hasSize(1);
        assertThat(authorities.told(lead, placement))
                .extracting(Told::whom)
                .containsExactlyInAnyOrder(Whom.AUTHORITY, Whom.HOME_AUTHORITY);

        var other = world.placement(world.pupil(school), school, site);
        assertThat(FamilyWorld.mails(far)).hasSize(1);
        assertThat(authorities.desks(lead, other)).hasSize(1);
    }

    @Test
    @Tag("NOT-05")
    @Tag("NOT-09")
    @Tag("NOT-11")
    void theSocialWorkerTheVirtualSchoolAndTheAgenciesHearOfIt() {
        var pupil = world.pupilWith(school, "N", "Y");
        var worker = told(pupil, Duty.SOCIAL_WORKER);
        var youth = told(pupil, Duty.YOUTH_JUSTICE);
        var gp = told(pupil, Duty.GP);
        var placement = world.placement(pupil, school, site);
        assertThat(FamilyWorld.mails(worker)).hasSize(1);
        assertThat(FamilyWorld.mails(youth)).hasSize(1);
        assertThat(FamilyWorld.mails(gp)).isEmpty();

        assertThat(open()).hasSize(2).anySatisfy(it -> assertThat(it.about()).startsWith("Virtual school: "));
        authorities.note(
                lead,
                placement,
                new NewTold(
                        Id.next(),
                        Topic.PLACEMENT,
                        Whom.VIRTUAL_SCHOOL,
                        "The virtual school's head",
                        TellBy.TELEPHONE,
                        MovableClock.MONDAY,
                        ""));
        assertThat(open()).hasSize(1);
    }

    private String told(PupilId pupil, Duty duty) {
        var email = FamilyWorld.email();
        workers.add(lead, pupil, duty, "Somebody", Optional.empty(), Optional.of(email));
        workers.of(lead, pupil).stream()
                .filter(it -> it.email().equals(Optional.of(email)))
                .forEach(it -> workers.verify(lead, pupil, it.id()));
        return email;
    }

    @Test
    @Tag("NOT-02")
    void anEMailWithoutANameDoesNotDoForANotice() {
        var pupil = world.pupilWith(school, "E", "N");
        var placement = world.placement(pupil, school, site);
        desk(placement, false);
        check(placement);
        news.tell(pupil, Optional.of(placement), Topic.DIRECTION);
        var before = open().size();
        var id = Id.next();
        var byMail = new NewTold(id, Topic.DIRECTION, Whom.AUTHORITY, "Team", TellBy.MAIL, MovableClock.MONDAY, "");
        authorities.note(lead, placement, byMail);
        assertThat(open()).hasSize(before);
        authorities.note(
                lead,
                placement,
                new NewTold(Id.next(), Topic.DIRECTION, Whom.AUTHORITY, "Team", TellBy.POST, MovableClock.MONDAY, ""));
        assertThat(open()).hasSize(before - 1);
        authorities.note(lead, placement, byMail);
        assertThat(authorities.told(lead, placement).stream()
                        .filter(it -> it.by().isPresent()))
                .hasSize(2);
    }

    @Test
    @Tag("NOT-08")
    void aSchoolWordsItsLettersItself() throws IOException {
        decide("la.text.part-time", "Under procedure 7 of Hereshire we report an adjusted timetable.");
        var pupil = world.pupil(school);
        var placement = world.placement(pupil, school, site);
        var email = desk(placement, false);
        check(placement);
        news.tell(pupil, Optional.of(placement), Topic.PART_TIME);
        assertThat(FamilyWorld.mails(email)).anyMatch(it -> it.contains("procedure 7 of Hereshire"));
        var letter = authorities.letter(lead, placement, Topic.PART_TIME).orElseThrow();
        try (var document = Loader.loadPDF(letter)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("procedure 7 of Hereshire")
                    .contains(surname(placement))
                    .contains("Hereshire, Inclusion team");
        }
        assertThat(authorities.letter(world.at(world.school(), Role.AP_LEAD), placement, Topic.PART_TIME))
                .isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefusedAndStrangersFindNothing() {
        var placement = world.placement(world.pupil(school), school, site);
        desk(placement, false);
        var stranger = world.at(world.school(), Role.HEAD);
        assertThat(authorities.told(stranger, placement)).isEmpty();
        assertThat(authorities.desks(stranger, placement)).isEmpty();
        var desk = authorities.desks(lead, placement).getFirst().id();
        assertThat(code(authorities.checkDesk(stranger, desk))).contains("NOT_FOUND");
        assertThat(code(authorities.endDesk(stranger, desk))).contains("NOT_FOUND");
        assertThat(code(authorities.note(
                        stranger,
                        placement,
                        new NewTold(
                                Id.next(), Topic.ENDED, Whom.AGENCY, "Them", TellBy.POST, MovableClock.MONDAY, ""))))
                .contains("NOT_FOUND");
        assertThat(code(authorities.note(
                        lead,
                        placement,
                        new NewTold(Id.next(), Topic.ENDED, Whom.AGENCY, " ", TellBy.POST, MovableClock.MONDAY, ""))))
                .contains("NAME");
        assertThat(code(authorities.note(
                        lead,
                        placement,
                        new NewTold(
                                Id.next(),
                                Topic.ENDED,
                                Whom.AGENCY,
                                "Them",
                                TellBy.POST,
                                MovableClock.MONDAY.plusDays(1),
                                ""))))
                .contains("DATES");
        assertThat(code(authorities.addDesk(
                        lead, placement, false, "Hereshire", "Team", Optional.empty(), Optional.of("none"))))
                .contains("INVALID");
        assertThat(authorities.endDesk(lead, desk)).isEmpty();
        assertThat(authorities.desks(lead, placement)).isEmpty();
    }
}
