package uk.waymark.exports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.attendance.Fact;
import uk.waymark.calendar.Session;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.timetable.State;

/** The register of a day or a week: a row for each pupil. */
public record RegisterSheet(Wanted wanted, List<Row> rows) {
    /** A week is the most that one sheet shows. */
    public static final int MOST_DAYS = 7;

    public RegisterSheet {
        rows = List.copyOf(rows);
    }

    /** Which register: the days, both ends included, and where they are named one school and one provider. */
    public record Wanted(LocalDate from, LocalDate to, Optional<SchoolId> school, Optional<ProviderId> provider) {
        public Wanted {
            if (from.isAfter(to) || from.plusDays(MOST_DAYS).isBefore(to)) {
                throw new IllegalArgumentException("A register is of one day to a week");
            }
        }

        public List<LocalDate> days() {
            return from.datesUntil(to.plusDays(1)).toList();
        }
    }

    /** One pupil with the sessions of the days. */
    public record Row(
            PupilId pupil, String name, String upn, String school, List<String> providers, Map<Session, Cell> cells) {
        public Row {
            providers = List.copyOf(providers);
            cells = Map.copyOf(cells);
        }
    }

    /** One session. */
    public record Cell(
            String provider,
            LocalTime arrives,
            LocalTime leaves,
            State state,
            Optional<Fact> fact,
            int minutesLate,
            Optional<String> code) {
        /** What the provider said, in words. */
        public String said() {
            return fact.map(it -> it == Fact.LATE ? "Late " + minutesLate + " min" : it.words())
                    .orElse(state == State.EXPECTED || state == State.INDUCTION ? "Nobody has said" : "");
        }
    }
}
