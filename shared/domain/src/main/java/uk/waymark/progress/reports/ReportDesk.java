package uk.waymark.progress.reports;

import java.util.List;
import java.util.Optional;
import uk.waymark.objectives.Objective;
import uk.waymark.progress.Sessions;
import uk.waymark.progress.notes.Note;

/**
 * Everything that a tutor needs to write a report, so that it takes ten minutes. Catalogue row PRG-03.
 *
 * @param pupil the short name
 * @param ended whether the pupil has left
 * @param editable whether it can be written on now
 * @param sessions of the period, as the register has them
 * @param notes of the period that stand, the oldest first
 * @param text the draft; where the report is with the school, what was sent
 * @param revision of the draft, to be named when it is saved; 0 before the first time
 * @param before what was sent last about this placement
 * @param criteria by what the provider judges its teaching, where it has said so
 */
public record ReportDesk(
        Report report,
        String pupil,
        String school,
        String provider,
        boolean ended,
        boolean editable,
        Sessions sessions,
        List<Objective> objectives,
        List<Note> notes,
        ReportText text,
        int revision,
        Optional<ReportText> before,
        Optional<String> criteria) {
    public ReportDesk {
        objectives = List.copyOf(objectives);
        notes = List.copyOf(notes);
    }
}
