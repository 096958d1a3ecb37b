package uk.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.Standing;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.progress.notes.NewConsent;
import uk.waymark.progress.notes.NewNote;
import uk.waymark.progress.notes.NoteKind;
import uk.waymark.progress.notes.NoteOutcome;
import uk.waymark.progress.notes.Notes;
import uk.waymark.progress.notes.PhotoConsent.Word;
import uk.waymark.progress.notes.PhotoConsents;
import uk.waymark.progress.notes.Photograph;

@Tag("PRG-11")
class PhotoConsentTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    @Inject
    Notes notes;

    @Inject
    PhotoConsents consents;

    @Inject
    FamilyContacts contacts;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private PupilId pupil;
    private PlacementId placement;
    private Actor lead;
    private Actor tutor;
    private FamilyContactId mother;

    @BeforeEach
    void aPlacement() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        var provider = world.provider();
        pupil = world.pupil(school);
        placement = world.placement(pupil, school, world.site(provider));
        lead = world.at(school, Role.AP_LEAD);
        tutor = world.at(provider, Role.TUTOR);
        mother = Home.mother(contacts, lead, pupil);
    }

    private void said(Optional<FamilyContactId> who, Word word) {
        assertThat(consents.record(lead, placement, new NewConsent(Id.next(), who, word, TODAY, "Signed form")))
                .isEmpty();
    }

    private NoteOutcome photographed(byte[] bytes) {
        return notes.write(
                tutor,
                placement,
                new NewNote(Id.next(), NoteKind.WORK, "The wall", Optional.empty()),
                new Photograph("IMG_0001 Wren.jpg", bytes));
    }

    private static byte[] picture(int width, int height) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** With what a telephone notes: that it was held sideways, and a comment where a place could stand. */
    private static byte[] fromATelephone(int width, int height) {
        var plain = picture(width, height);
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.writeBytes(
                new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0});
        exif.writeBytes("GPS 53.3811N 1.4701W".getBytes(StandardCharsets.US_ASCII));
        var length = exif.size() + 2;
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.writeBytes(exif.toByteArray());
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private String code(NoteOutcome outcome) {
        return outcome instanceof NoteOutcome.Not(var refused) ? refused.code() : "KEPT";
    }

    @Test
    void withoutTheConsentOfBothAPhotographIsRefusedAndTheNoteIsNotKept() {
        assertThat(code(photographed(picture(40, 30)))).isEqualTo("NO_CONSENT");
        said(Optional.of(mother), Word.GIVEN);
        assertThat(code(photographed(picture(40, 30)))).isEqualTo("NO_CONSENT");
        assertThat(notes.photographs(tutor, placement).orElseThrow().message())
                .contains("the pupil has not agreed")
                .contains("Ask the home school");

        assertThat(notes.of(lead, placement, 10, 0)).isEmpty();
        said(Optional.empty(), Word.GIVEN);
        assertThat(notes.photographs(tutor, placement)).isEmpty();
        assertThat(code(photographed(picture(40, 30)))).isEqualTo("KEPT");
    }

    @Test
    void onePersonsNoCountsMoreThanTheOthersYes() {
        var father = Home.somebody(contacts, lead, pupil, "Ivo Testling", Standing.RESPONSIBLE);
        said(Optional.of(mother), Word.GIVEN);
        said(Optional.empty(), Word.GIVEN);
        said(Optional.of(father), Word.REFUSED);
        assertThat(code(photographed(picture(40, 30)))).isEqualTo("NO_CONSENT");

        said(Optional.of(father), Word.GIVEN);
        assertThat(code(photographed(picture(40, 30)))).isEqualTo("KEPT");
    }

    @Test
    void aWithdrawalHoldsAtOnceAndTakesThePictureFromTheProvider() {
        said(Optional.of(mother), Word.GIVEN);
        said(Optional.empty(), Word.GIVEN);
        photographed(picture(40, 30));
        var note = notes.of(tutor, placement, 10, 0).getFirst();
        assertThat(notes.photograph(tutor, note.id())).isPresent();

        said(Optional.empty(), Word.WITHDRAWN);

        assertThat(code(photographed(picture(40, 30)))).isEqualTo("NO_CONSENT");
        assertThat(notes.photograph(tutor, note.id())).isEmpty();
        assertThat(notes.photograph(lead, note.id())).isPresent();
        assertThat(notes.photograph(world.at(world.school(), Role.HEAD), note.id()))
                .isEmpty();
    }

    @Test
    void theWordOfAParentWhoseResponsibilityWasWithdrawnThisMorningNoLongerCounts() {
        said(Optional.of(mother), Word.GIVEN);
        said(Optional.empty(), Word.GIVEN);
        contacts.stand(lead, mother, Standing.NOT_RESPONSIBLE, TODAY, "Order of the court");

        assertThat(code(photographed(picture(40, 30)))).isEqualTo("NO_CONSENT");
        assertThat(consents.record(
                                lead,
                                placement,
                                new NewConsent(Id.next(), Optional.of(mother), Word.GIVEN, TODAY, "By telephone"))
                        .orElseThrow()
                        .code())
                .isEqualTo("NOT_RESPONSIBLE");
    }

    @Test
    void theSchoolAloneRecordsConsentWithDayAndHow() {
        var consent = new NewConsent(Id.next(), Optional.of(mother), Word.GIVEN, TODAY, "Signed form");
        assertThat(consents.record(tutor, placement, consent).orElseThrow().code())
                .isEqualTo("NOT_FOUND");
        assertThat(consents.record(world.at(world.school(), Role.AP_LEAD), placement, consent)
                        .orElseThrow()
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(consents.record(
                                lead,
                                placement,
                                new NewConsent(Id.next(), Optional.of(mother), Word.GIVEN, TODAY.plusDays(1), "Form"))
                        .orElseThrow()
                        .code())
                .isEqualTo("DAY");
        assertThat(consents.record(
                                lead, placement, new NewConsent(Id.next(), Optional.of(mother), Word.GIVEN, TODAY, " "))
                        .orElseThrow()
                        .code())
                .isEqualTo("HOW");
        consents.record(lead, placement, consent);
        consents.record(lead, placement, consent);
        assertThat(consents.of(lead, placement))
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("Una Testling"));
    }

    @Test
    void aPictureIsKeptUprightAndWithoutWhereItWasTakenOrTheNameOfItsFile() throws IOException {
        said(Optional.of(mother), Word.GIVEN);
        said(Optional.empty(), Word.GIVEN);
        var sideways = fromATelephone(40, 30);
        assertThat(new String(sideways, StandardCharsets.ISO_8859_1)).contains("GPS 53.3811N");
        photographed(sideways);

        var kept = notes.photograph(
                        lead, notes.of(lead, placement, 10, 0).getFirst().id())
                .orElseThrow();
        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        assertThat(kept.document().fileName()).isEqualTo("work.jpg");
        var picture = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
        assertThat(picture.getWidth()).isEqualTo(30);
        assertThat(picture.getHeight()).isEqualTo(40);
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() {
        said(Optional.of(mother), Word.GIVEN);
        said(Optional.empty(), Word.GIVEN);

        assertThat(code(photographed("Not a picture".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("PICTURE");
        assertThat(code(photographed(new byte[0]))).isEqualTo("PICTURE");
    }
}
