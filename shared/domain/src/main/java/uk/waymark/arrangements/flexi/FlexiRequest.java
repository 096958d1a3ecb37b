package uk.waymark.arrangements.flexi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.arrangements.Entry;
import uk.waymark.arrangements.EntryKind;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.timetable.WeekSession;

/** A request for flexi-schooling with what became of it. */
public record FlexiRequest(
        UUID id,
        PupilId pupil,
        SchoolId school,
        LocalDate receivedOn,
        String byWhom,
        String reason,
        String wanted,
        String homePlan,
        Optional<String> againBecause,
        Optional<DocumentId> document,
        String recordedBy,
        Optional<Decision> decision,
        Optional<Agreement> agreement,
        List<Entry> entries) {
    /** What the head decided; the letter says so to the parents. */
    public record Decision(NewFlexiDecision weighed, boolean selfApproved, DocumentId letter, Instant at, String by) {}

    /** What was agreed on, and how it ended. */
    public record Agreement(
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
            Optional<DocumentId> document,
            Instant at,
            Optional<End> end) {
        /** Whether it is in force on the day. */
        public boolean isOn(LocalDate day) {
            return !startsOn.isAfter(day)
                    && end.filter(it -> it.lastDay().isBefore(day)).isEmpty();
        }

        /** Whether it goes on after the day, or begins later. */
        public boolean isOpen(LocalDate day) {
            return end.filter(it -> it.lastDay().isBefore(day)).isEmpty();
        }
    }

    /** Who withdrew, with which notice. */
    public record End(Side side, LocalDate noticeOn, LocalDate lastDay, String reason, Optional<String> shorter) {}

    /** Who may withdraw: either. Catalogue row FLX-14. */
    public enum Side {
        SCHOOL("The school"),
        PARENT("The parents");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What was put on record of this kind, the latest first. */
    public List<Entry> entries(EntryKind kind) {
        return entries.stream().filter(it -> it.kind() == kind).toList();
    }
}
