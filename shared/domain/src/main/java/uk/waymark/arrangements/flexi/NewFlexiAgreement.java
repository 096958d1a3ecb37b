package uk.waymark.arrangements.flexi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.arrangements.How;
import uk.waymark.ids.DocumentId;
import uk.waymark.timetable.WeekSession;

/**
 * What school and parents agree on. Catalogue rows FLX-07 to FLX-12.
 *
 * @param id made by whoever records it, so that a second tap is known
 * @param atHome the mornings and afternoons at home; both halves of a day are a whole day
 * @param parentsDuty how the education at home meets the parents' duty
 * @param welfare who answers for the child's welfare at home
 */
public record NewFlexiAgreement(
        UUID id,
        LocalDate startsOn,
        Set<WeekSession> atHome,
        String keyFacts,
        String reason,
        String homeEducation,
        String parentsDuty,
        String welfare,
        String schoolEducation,
        String assessment,
        String send,
        String parent,
        LocalDate parentAgreedOn,
        How how,
        Optional<DocumentId> document) {
    public NewFlexiAgreement {
        atHome = Set.copyOf(atHome);
    }

    List<String> longFields() {
        return List.of(keyFacts, reason, homeEducation, schoolEducation);
    }

    List<String> shortFields() {
        return List.of(parentsDuty, assessment, send);
    }
}
