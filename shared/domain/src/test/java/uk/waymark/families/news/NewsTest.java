package uk.waymark.families.news;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Stored;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.FamilyHome;
import uk.waymark.families.Standing;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.NewsId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.Placements;

/** Families of placed pupils keep getting newsletters and news; nobody else finds them here. */
@Tag("PAS-09")
class NewsTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final byte[] LETTER = "The choir sings on Fri 4 Dec.".getBytes(StandardCharsets.UTF_8);

    @Inject
    SchoolNews news;

    @Inject
    NewsAtHome atHome;

    @Inject
    NewsPost post;

    @Inject
    DocumentStore documents;

    @Inject
    FamilyContacts contacts;

    @Inject
    FamilyHome pages;

    @Inject
    Placements placements;

    @Inject
    FamilyWorld home;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school;
    private PupilId pupil;
    private PlacementId placement;
    private Actor office;
    private FamilyContactId parent;
    private String email = "";

    @BeforeEach
    void aParentOfAPlacedPupil() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        office = world.at(school, Role.OFFICE);
        pupil = world.pupil(school);
        placement = world.placement(pupil, school, world.site(world.provider()), TODAY, TODAY.plusWeeks(10));
        email = FamilyWorld.email();
        parent = home.letIn(school, pupil, FamilyWorld.details("Robin Home", email));
    }

    @AfterEach
    void backToMonday() {
        clock.set(TODAY, 9, 5);
    }

    private Actor asParent() {
        return home.asFamily(school, pupil, parent).orElseThrow();
    }

    private NewNews choir(LocalDate from, LocalDate to, Optional<DocumentId> file) {
        return new NewNews(school, "The choir sings", "Everybody is welcome.", file, from, to, true);
    }

    private NewsId published(LocalDate from, LocalDate to) {
        var id = NewsId.next();
        assertThat(news.publish(office, id, choir(from, to, Optional.empty()))).isEmpty();
        return id;
    }

    private static Optional<String> code(Optional<Refused> refused) {
        return refused.map(Refused::code);
    }

    @Test
    void aFamilyReadsItFromItsFirstDayToItsLast() {
        var id = published(TODAY.plusDays(1), TODAY.plusDays(8));
        assertThat(atHome.of(asParent())).isEmpty();
        assertThat(atHome.read(asParent(), id)).isEmpty();

        clock.set(TODAY.plusDays(1), 8, 0);
        assertThat(atHome.of(asParent())).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("The choir sings");
            assertThat(it.hasFile()).isFalse();
        });
        assertThat(atHome.read(asParent(), id))
                .hasValueSatisfying(it -> assertThat(it.words()).isEqualTo("Everybody is welcome."));
        assertThat(news.of(office, school).getFirst().state(TODAY.plusDays(1))).isEqualTo(News.State.SHOWN);

        clock.set(TODAY.plusDays(9), 8, 0);
        assertThat(atHome.of(asParent())).isEmpty();
        assertThat(code(news.withdraw(office, id, "Too late"))).contains("OVER");
    }

    @Test
    void onlyFamiliesOfThatSchoolsPlacedPupilsFindIt() {
        var id = published(TODAY, TODAY.plusDays(7));
        var elsewhere = world.school();
        var other = world.pupil(elsewhere);
        world.placement(other, elsewhere, world.site(world.provider()));
        var notPlaced = world.pupil(school);
        var strangers = List.of(home.parent(elsewhere, other), home.parent(school, notPlaced), office);

        assertThat(atHome.of(asParent())).hasSize(1);
        for (var stranger : strangers) {
            assertThat(atHome.of(stranger)).isEmpty();
            assertThat(atHome.read(stranger, id)).isEmpty();
            assertThat(atHome.document(stranger, id)).isEmpty();
        }
    }

    @Test
    void whoIsNoLongerResponsibleOrWhosePlacementIsOverFindsNothing() {
        published(TODAY, TODAY.plusDays(30));
        var before = asParent();
        assertThat(placements.end(world.at(school, Role.HEAD), placement, TODAY, "Back at school"))
                .isEmpty();
        assertThat(atHome.of(before)).hasSize(1);
        clock.set(TODAY.plusDays(1), 9, 0);
        assertThat(atHome.of(before)).isEmpty();

        clock.set(TODAY, 9, 5);
        contacts.stand(office, parent, Standing.NOT_RESPONSIBLE, TODAY, "Order of the court");
        assertThat(home.asFamily(school, pupil, parent).stream().flatMap(it -> atHome.of(it).stream()))
                .isEmpty();
    }

    @Test
    void takenBackItIsGoneAtOnceAndTheReasonStays() {
        var id = published(TODAY, TODAY.plusDays(7));
        assertThat(code(news.withdraw(office, id, " "))).contains("REASON");
        assertThat(news.withdraw(office, id, "The hall is flooded")).isEmpty();

        assertThat(atHome.of(asParent())).isEmpty();
        assertThat(atHome.read(asParent(), id)).isEmpty();
        assertThat(code(news.withdraw(office, id, "Again"))).contains("OVER");
        assertThat(news.of(office, school).getFirst().withdrawn())
                .hasValueSatisfying(it -> assertThat(it.reason()).isEqualTo("The hall is flooded"));
    }

    @Test
    void theNewsletterIsGivenOutToThoseWhoMayReadTheNews() {
        var kept = ((Stored.As) news.keep(office, school, "autumn.txt", LETTER)).id();
        var id = NewsId.next();
        assertThat(news.publish(office, id, choir(TODAY, TODAY.plusDays(7), Optional.of(kept))))
                .isEmpty();

        assertThat(atHome.document(asParent(), id))
                .hasValueSatisfying(it -> assertThat(it.bytes()).isEqualTo(LETTER));
        assertThat(news.open(office, id)).isPresent();
        assertThat(news.open(world.at(world.school(), Role.OFFICE), id)).isEmpty();
        news.withdraw(office, id, "The wrong file");
        assertThat(atHome.document(asParent(), id)).isEmpty();
    }

    @Test
    void noOtherPaperOfTheSchoolGetsOutAsANewsletter() {
        var paper = documents.keep(
                new NewDocument(
                        new Owner.School(school),
                        DocumentClass.OTHER,
                        "Minutes",
                        "minutes.txt",
                        Optional.empty(),
                        Audience.OWNER,
                        Optional.empty()),
                LETTER,
                office.person());
        var elsewhere = world.school();
        var foreign = ((Stored.As) news.keep(world.at(elsewhere, Role.OFFICE), elsewhere, "a.txt", LETTER)).id();

        for (var file : List.of(paper, foreign, DocumentId.next())) {
            assertThat(code(news.publish(office, NewsId.next(), choir(TODAY, TODAY, Optional.of(file)))))
                    .contains("FILE");
        }
        assertThat(news.of(office, school)).isEmpty();
    }

    @Test
    void familiesGetOneEmailEachOnTheFirstDayWithoutAWordOfTheNews() {
        var sister = world.pupil(school);
        world.placement(sister, school, world.site(world.provider()));
        home.letIn(school, sister, FamilyWorld.details("Robin Home", email));
        var before = FamilyWorld.mails(email).size();
        published(TODAY.plusDays(1), TODAY.plusDays(8));
        tell();
        assertThat(FamilyWorld.mails(email)).hasSize(before);

        clock.set(TODAY.plusDays(1), 8, 0);
        tell();
        tell();

        assertThat(FamilyWorld.mails(email))
                .hasSize(before + 1)
                .last()
                .satisfies(it -> assertThat(it)
                        .contains("The school has news for its families", "/family")
                        .doesNotContain("choir"));
        assertThat(news.of(office, school).getFirst().told()).contains(2);
    }

    private void tell() {
        post.waiting().forEach(it -> post.tell(it.id(), it.schoolId()));
    }

    @Test
    void theSchoolSeesWhoseFamilyNeedsItOnPaper() {
        var other = world.pupil(school, "Wren", "Onpaper");
        assertThat(news.unreached(office, school)).isEmpty();
        world.placement(other, school, world.site(world.provider()));

        assertThat(news.unreached(office, school))
                .singleElement()
                .satisfies(it -> assertThat(it.toUse()).isEqualTo("Wren Onpaper"));
        assertThat(news.unreached(world.at(world.school(), Role.OFFICE), school))
                .isEmpty();
    }

    @Test
    void itIsSaidInTheLanguageOfTheFamily() {
        pages.speak(asParent(), "cy");
        published(TODAY, TODAY.plusDays(8));
        tell();

        assertThat(FamilyWorld.mails(email))
                .last()
                .satisfies(it -> assertThat(it).contains("Mae gan yr ysgol newyddion"));
    }

    @Test
    void whatMakesNoSenseIsRefusedAndTheSameTwiceCountsOnce() {
        var blank = new NewNews(school, "The choir", " ", Optional.empty(), TODAY, TODAY, false);
        assertThat(code(news.publish(office, NewsId.next(), blank))).contains("NEWS");
        assertThat(code(news.publish(
                        office,
                        NewsId.next(),
                        new NewNews(school, " ", "Words", Optional.empty(), TODAY, TODAY, false))))
                .contains("TITLE");
        assertThat(code(news.publish(office, NewsId.next(), choir(TODAY.minusDays(1), TODAY, Optional.empty()))))
                .contains("DATES");
        assertThat(code(news.publish(office, NewsId.next(), choir(TODAY, TODAY.minusDays(1), Optional.empty()))))
                .contains("DATES");
        var id = published(TODAY, TODAY.plusDays(7));
        assertThat(news.publish(office, id, choir(TODAY, TODAY.plusDays(7), Optional.empty())))
                .isEmpty();
        assertThat(news.of(office, school)).hasSize(1);
    }

    @Test
    void whoeverPublishesNothingAtTheSchoolSeesAndChangesNothing() {
        var id = published(TODAY, TODAY.plusDays(7));
        for (var stranger : List.of(world.at(school, Role.TEACHER), world.at(world.school(), Role.HEAD), asParent())) {
            assertThat(news.of(stranger, school)).isEmpty();
            assertThat(code(news.publish(stranger, NewsId.next(), choir(TODAY, TODAY, Optional.empty()))))
                    .contains("NOT_FOUND");
            assertThat(code(news.withdraw(stranger, id, "Mine"))).contains("NOT_FOUND");
            assertThat(news.keep(stranger, school, "a.txt", LETTER)).isInstanceOf(Stored.Not.class);
        }
    }

    @Test
    void oneOrTwentyAskTheSameNumberOfTimes() {
        published(TODAY, TODAY);
        var school1 = Asking.asked(() -> news.of(office, school));
        var home1 = Asking.asked(() -> atHome.of(asParent()));
        for (var number = 0; number < 19; number++) {
            published(TODAY, TODAY);
        }

        assertThat(Asking.asked(() -> news.of(office, school))).isEqualTo(school1);
        assertThat(Asking.asked(() -> atHome.of(asParent()))).isEqualTo(home1);
    }
}
