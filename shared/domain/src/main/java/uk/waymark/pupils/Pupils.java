package uk.waymark.pupils;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PupilId;
import uk.waymark.pupils.PupilRows.ListRow;
import uk.waymark.pupils.PupilRows.Row;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The pupils on the rolls of the actor's schools. */
@Door
public class Pupils {
    private final PupilRows rows;
    private final Trail trail;
    private final Clock clock;

    Pupils(PupilRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those whose name or UPN contains the text, in the order of the register. */
    public List<PupilLine> list(Actor actor, String search, int many, int from) {
        var schools = actor.schools(Right.SEE_PUPILS);
        return schools.isEmpty()
                ? List.of()
                : rows.page(schools, like(search), Session.today(clock), many, from).stream()
                        .map(Pupils::line)
                        .toList();
    }

    /** How many {@link #list} would give in all. */
    public long count(Actor actor, String search) {
        var schools = actor.schools(Right.SEE_PUPILS);
        return schools.isEmpty() ? 0 : rows.count(schools, like(search));
    }

    /** One pupil; that the actor looked is written into the trail. Catalogue row ROL-35. */
    @Transactional
    public Optional<Pupil> lookUp(Actor actor, PupilId id) {
        var found = rows.find(id, actor.schools(Right.SEE_PUPILS));
        found.ifPresent(row -> trail.record(actor, Action.PUPIL_LOOKED_UP, id));
        return found.map(Pupils::pupil);
    }

    private static String like(String search) {
        return "%" + search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static PupilLine line(ListRow row) {
        return new PupilLine(
                row.id(),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname()),
                Optional.ofNullable(row.yearGroup()),
                Optional.ofNullable(row.registrationGroup()),
                row.school(),
                Optional.ofNullable(row.provider()));
    }

    private static Pupil pupil(Row row) {
        return new Pupil(
                row.id(),
                row.schoolId(),
                new Upn(row.upn()),
                PupilName.of(row.legalForename(), row.legalSurname(), row.preferredForename(), row.preferredSurname()),
                row.bornOn(),
                Optional.ofNullable(row.yearGroup()),
                Optional.ofNullable(row.registrationGroup()),
                Optional.ofNullable(row.sex()),
                Optional.ofNullable(row.senStatus()),
                Optional.ofNullable(row.freeSchoolMeals()),
                Optional.ofNullable(row.lookedAfter()));
    }
}
