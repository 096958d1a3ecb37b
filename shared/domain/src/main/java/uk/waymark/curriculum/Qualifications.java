package uk.waymark.curriculum;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import uk.waymark.ids.PlacementId;

/** A placement's qualifications for the other rules; a door has to have narrowed who asks. Two queries. */
@Singleton
public class Qualifications {
    private final QualificationRows rows;

    Qualifications(QualificationRows rows) {
        this.rows = rows;
    }

    /** In the order in which they were put on record. */
    public List<Qualification> of(PlacementId placement) {
        var steps =
                rows.steps(placement).stream().collect(Collectors.groupingBy(QualificationRows.Taken::qualificationId));
        return rows.of(placement).stream()
                .map(row -> new Qualification(
                        row.id(),
                        new NewQualification(row.title(), row.level(), row.awardingBody()),
                        steps.getOrDefault(row.id(), List.of()).stream()
                                .map(it ->
                                        new Qualification.Taken(Step.valueOf(it.step()), it.happenedOn(), it.words()))
                                .sorted(Comparator.comparing(Qualification.Taken::step))
                                .toList()))
                .toList();
    }
}
