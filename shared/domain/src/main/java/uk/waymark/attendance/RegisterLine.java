package uk.waymark.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.placements.PlacementKind;
import uk.waymark.timetable.State;

/**
 * One line of the school's register: what the provider said, what the system proposes, and what the school decided.
 *
 * @param entry the entry that stands now, which an amendment replaces
 * @param code the code that stands now
 * @param resolveBy for N, the last day on which a reason can be established before it becomes O
 */
public record RegisterLine(
        SessionKey key,
        PupilId pupil,
        SchoolId school,
        String schoolName,
        String name,
        String upn,
        String provider,
        PlacementKind kind,
        String activity,
        LocalTime arrives,
        State state,
        Optional<CurrentMark> mark,
        Proposal proposal,
        Optional<UUID> entry,
        Optional<String> code,
        Optional<LocalDate> resolveBy) {}
