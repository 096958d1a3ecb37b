package uk.waymark.pupils;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.waymark.ids.PupilId;

/**
 * Those whose work a pupil is, for the other rules: who has to be asked or told about what. A door has to have narrowed who asks.
 * Catalogue row ROL-27.
 */
@Singleton
public class Professionals {
    private final WorkerRows rows;

    Professionals(WorkerRows rows) {
        this.rows = rows;
    }

    /** Those whom the pupil's present school keeps, family not among them; at most fifty. One query. */
    public List<Worker> of(PupilId pupil) {
        return rows.current(pupil).stream()
                .map(WorkerRows.Row::worker)
                .filter(worker -> worker.duty().isProfessional())
                .toList();
    }

    /** The first with the duty, those who can be written to before the others. */
    public Optional<Worker> first(PupilId pupil, Duty duty) {
        var those = of(pupil).stream().filter(it -> it.duty() == duty).toList();
        return those.stream()
                .filter(Worker::canBeWrittenTo)
                .findFirst()
                .or(() -> those.stream().findFirst());
    }
}
