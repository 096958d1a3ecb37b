package uk.waymark.families;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Pdf;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReleaseId;
import uk.waymark.ids.SchoolId;

class ReleasesTest extends DomainTest {
    @Inject
    World world;

    @Inject
    FamilyWorld home;

    @Inject
    Releases releases;

    @Inject
    FamilyHome pages;

    @Inject
    FamilyContacts contacts;

    @Inject
    LettingIn lettingIn;

    @Inject
    Actors actors;

    @Inject
    AccessRows access;

    @Inject
    DocumentStore documents;

    @Inject
    Pdf pdf;

    private SchoolId school;
    private PupilId pupil;
    private Actor lead;

    @BeforeEach
    void aPupil() {
        school = world.school();
        pupil = world.pupil(school);
        lead = world.at(school, Role.AP_LEAD);
    }

    private ReleaseId release(UUID subject, String title, Optional<FamilyContactId> only) {
        return release(subject, title, Optional.empty(), only);
    }

    private ReleaseId release(
            UUID subject, String title, Optional<DocumentId> document, Optional<FamilyContactId> only) {
        return releases.release(
                lead,
                new NewRelease(
                        pupil,
                        Optional.empty(),
                        ReleaseKind.REPORT,
                        subject,
                        title,
                        "# Week\n\nWell.",
                        document,
                        only));
    }

    private List<String> seen(Actor family) {
        return pages.released(family, pupil).stream().map(Released::title).toList();
    }

    @Test
    @Tag("PRG-05")
    @Tag("ROL-24")
    void aParentReadsWhatTheSchoolReleasedAndNothingBefore() {
        var parent = home.parent(school, pupil);
        assertThat(seen(parent)).isEmpty();

        var id = release(Id.next(), "Autumn report", Optional.empty());

        assertThat(seen(parent)).containsExactly("Autumn report");
        assertThat(pages.read(parent, id).orElseThrow().body()).contains("Well.");
    }

    @Test
    void releasingTheSameAgainReplacesItAndTakingBackHidesIt() {
        var parent = home.parent(school, pupil);
        var subject = Id.next();
        var first = release(subject, "Draft", Optional.empty());
        release(subject, "Final", Optional.empty());

        assertThat(seen(parent)).containsExactly("Final");
        assertThat(pages.read(parent, first)).isEmpty();

        releases.withdraw(lead, subject, "About another pupil");
        releases.withdraw(lead, subject, "Twice does nothing");
        assertThat(seen(parent)).isEmpty();
    }

    @Test
    @Tag("ROL-24")
    void separatedParentsReadOnlyWhatIsForThem() {
        var one = home.letIn(school, pupil, FamilyWorld.details("One", FamilyWorld.email()));
        var two = home.letIn(school, pupil, FamilyWorld.details("Two", FamilyWorld.email()));
        var first = home.asFamily(school, pupil, one).orElseThrow();
        var second = home.asFamily(school, pupil, two).orElseThrow();
        var meeting = Id.next();

        var toOne = release(meeting, "Invitation, 9:00", Optional.of(one));
        release(meeting, "Invitation, 11:00", Optional.of(two));
        release(Id.next(), "For both", Optional.empty());

        assertThat(seen(first)).containsExactly("For both", "Invitation, 9:00");
        assertThat(seen(second)).containsExactly("For both", "Invitation, 11:00");
        assertThat(pages.read(second, toOne)).isEmpty();
        assertThat(lettingIn.sees(lead, two))
                .extracting(Released::title)
                .containsExactly("For both", "Invitation, 11:00");
    }

    @Test
    void anotherChildsParentAndThoseAtWorkFindNothing() {
        var id = release(Id.next(), "Autumn report", Optional.empty());
        var others = world.pupil(school);
        var stranger = home.parent(school, others);

        for (var actor : new Actor[] {stranger, lead, world.at(world.provider(), Role.KEY_CONTACT)}) {
            assertThat(pages.released(actor, pupil)).isEmpty();
            assertThat(pages.read(actor, id)).isEmpty();
            assertThat(pages.document(actor, id)).isEmpty();
            assertThat(pages.of(actor, pupil)).isEmpty();
        }
    }

    @Test
    @Tag("ROL-26")
    void aPupilWhoIsLetInReadsWhatIsForAllAndNotWhatIsForAParentAlone() {
        var email = FamilyWorld.email();
        assertThat(lettingIn.letPupilIn(World.actorOf(school, Role.OFFICE), pupil, email, "en"))
                .isEmpty();
        var parent = home.letIn(school, pupil, FamilyWorld.details("One", FamilyWorld.email()));
        release(Id.next(), "For all", Optional.empty());
        release(Id.next(), "For one", Optional.of(parent));
        var self = self(email);

        assertThat(seen(self)).containsExactly("For all");
        assertThat(pages.child(self, pupil).orElseThrow().isSelf()).isTrue();

        lettingIn.shutPupil(World.actorOf(school, Role.OFFICE), pupil);
        assertThat(actors.family(self.person())).isEmpty();
    }

    private Actor self(String email) {
        return actors.family(access.entries(email).getFirst().personId()).orElseThrow();
    }

    @Test
    void aPupilSignsInWithAnAddressOfTheirOwn() {
        var shared = FamilyWorld.email();
        home.contact(school, pupil, FamilyWorld.details("One", shared));

        assertThat(lettingIn.letPupilIn(World.actorOf(school, Role.OFFICE), pupil, shared, "en"))
                .map(it -> it.code())
                .contains("ADDRESS_OF_A_CONTACT");
    }

    @Test
    void theFileThatGoesWithItIsGivenOutToTheFamilyAlone() {
        var parent = home.parent(school, pupil);
        var file = documents.keep(
                new NewDocument(
                        new Owner.Pupil(pupil),
                        DocumentClass.PUPIL_REPORT,
                        "Report",
                        "report.pdf",
                        Optional.empty(),
                        Audience.OWNER,
                        Optional.empty()),
                pdf.of("Report", "<p>Well.</p>"),
                lead.person());
        var id = release(Id.next(), "Report", Optional.of(file), Optional.empty());

        assertThat(pages.document(parent, id)).isPresent();
    }

    @Test
    void whoIsNoLongerResponsibleHasNothingToRead() {
        var id = home.letIn(school, pupil, FamilyWorld.details("One", FamilyWorld.email()));
        release(Id.next(), "Report", Optional.empty());
        assertThat(lettingIn.sees(lead, id)).hasSize(1);

        contacts.stand(World.actorOf(school, Role.OFFICE), id, Standing.NOT_RESPONSIBLE, MovableClock.MONDAY, "Order");

        assertThat(lettingIn.sees(lead, id)).isEmpty();
    }
}
