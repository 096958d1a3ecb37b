package uk.waymark.progress.notes;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.access.Refused;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyContact;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PupilId;

/**
 * Whether photographs of a pupil's work may be taken: at least one parent who holds responsibility today has agreed and none of them
 * has said no, and the pupil has agreed. Catalogue row PRG-11.
 */
@Singleton
class ConsentCheck {
    private final ConsentRows rows;
    private final Families families;

    ConsentCheck(ConsentRows rows, Families families) {
        this.rows = rows;
        this.families = families;
    }

    /** The last word of each, the latest first. */
    List<PhotoConsent> standing(PupilId pupil) {
        Map<Optional<FamilyContactId>, PhotoConsent> last = new LinkedHashMap<>();
        all(pupil).forEach(it -> last.putIfAbsent(it.contact(), it));
        return new ArrayList<>(last.values());
    }

    List<PhotoConsent> all(PupilId pupil) {
        return rows.of(pupil).stream()
                .map(row -> new PhotoConsent(
                        PhotoConsent.Party.valueOf(row.party()),
                        Optional.ofNullable(row.contactId()),
                        row.name(),
                        PhotoConsent.Word.valueOf(row.word()),
                        row.saidOn(),
                        row.how(),
                        row.by()))
                .toList();
    }

    Optional<Refused> refuse(PupilId pupil) {
        var said = standing(pupil);
        var responsible =
                families.responsible(pupil).stream().map(FamilyContact::id).collect(Collectors.toSet());
        var parents = said.stream()
                .filter(it -> it.contact().filter(responsible::contains).isPresent())
                .map(PhotoConsent::word)
                .toList();
        if (parents.isEmpty() || parents.stream().anyMatch(word -> word != PhotoConsent.Word.GIVEN)) {
            return Optional.of(new Refused(
                    "NO_CONSENT",
                    "No photograph: a parent with responsibility has not agreed, or has said no. Ask the home school to get and"
                            + " record the consent; write the note without a picture."));
        }
        return said.stream()
                        .filter(it -> it.party() == PhotoConsent.Party.PUPIL)
                        .anyMatch(it -> it.word() == PhotoConsent.Word.GIVEN)
                ? Optional.empty()
                : Optional.of(new Refused(
                        "NO_CONSENT",
                        "No photograph: the pupil has not agreed, or has said no. Ask the home school to ask and record it; write"
                                + " the note without a picture."));
    }
}
