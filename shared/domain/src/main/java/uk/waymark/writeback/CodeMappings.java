package uk.waymark.writeback;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.attendance.CodeBook;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** What a school's information system calls the codes of the register. */
@Door
public class CodeMappings {
    private static final int LONGEST = 100;

    private final WriteBackRows rows;
    private final CodeBook codes;
    private final Trail trail;
    private final Clock clock;

    CodeMappings(WriteBackRows rows, CodeBook codes, Trail trail, Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every code that may be used today. One query. */
    public List<MappedCode> of(Actor actor, SchoolId school) {
        if (!actor.schools(Right.DECIDE_CODES).contains(school)) {
            return List.of();
        }
        var decided = rows.mappings(school).stream()
                .collect(Collectors.toMap(WriteBackRows.Mapping::code, Function.identity()));
        return codes.on(Session.today(clock)).stream()
                .map(code -> {
                    var row = Optional.ofNullable(decided.get(code.code()));
                    return new MappedCode(
                            code,
                            row.flatMap(it -> Optional.ofNullable(it.misId())),
                            row.map(it -> new MappedCode.Decided(it.decidedAt(), it.by())));
                })
                .toList();
    }

    /** Says what the school's system calls a code; nothing takes back what was said. */
    @Transactional
    public Optional<Refused> map(Actor actor, SchoolId school, String code, String misId) {
        if (!actor.schools(Right.DECIDE_CODES).contains(school)) {
            return Optional.of(new Refused("NOT_FOUND", "There is no such school whose register you keep."));
        }
        if (codes.find(code, Session.today(clock)).isEmpty()) {
            return Optional.of(new Refused("CODE", "There is no such code today."));
        }
        var id = misId.strip();
        if (id.length() > LONGEST || id.matches("[=+\\-@].*") || id.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(
                    new Refused(
                            "INVALID",
                            "Write the id as the school's system shows it: at most 100 characters, and not beginning with =, +, - or @."));
        }
        rows.map(Id.next(), school, code, id.isEmpty() ? null : id, clock.instant(), actor.person());
        trail.record(actor, Action.SETTING_DECIDED, school, "code " + code + " in the school's system");
        return Optional.empty();
    }
}
