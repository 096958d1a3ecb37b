package uk.waymark.pupils;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.pupils.PupilRows.Row;

/** What a line of an import would make of a pupil's row. */
record Difference(Row after, List<Field> fields) {
    record Field(
            Column column, @Nullable String was, @Nullable String became) {
        String words() {
            return column.words() + ": " + (was == null ? "nothing" : was) + " → "
                    + (became == null ? "nothing" : became);
        }
    }

    String words() {
        return fields.stream().map(Field::words).collect(Collectors.joining("; "));
    }

    static Row fresh(SchoolId school, PupilRecord record, Instant now) {
        return new Row(
                PupilId.next(),
                school,
                record.upn().value(),
                Objects.requireNonNull(record.get(Column.LEGAL_FORENAME)),
                Objects.requireNonNull(record.get(Column.LEGAL_SURNAME)),
                record.get(Column.PREFERRED_FORENAME),
                record.get(Column.PREFERRED_SURNAME),
                record.bornOn(),
                record.get(Column.YEAR_GROUP),
                record.get(Column.REGISTRATION_GROUP),
                record.get(Column.SEX),
                record.get(Column.SEN_STATUS),
                flag(record.get(Column.FREE_SCHOOL_MEALS)),
                flag(record.get(Column.LOOKED_AFTER)),
                now,
                null);
    }

    /** A column that the file does not have leaves the row as it is. */
    static Difference of(Row before, PupilRecord record) {
        List<Field> fields = new ArrayList<>();
        var after = new Row(
                before.id(),
                before.schoolId(),
                before.upn(),
                needed(fields, record, Column.LEGAL_FORENAME, before.legalForename()),
                needed(fields, record, Column.LEGAL_SURNAME, before.legalSurname()),
                pick(fields, record, Column.PREFERRED_FORENAME, before.preferredForename()),
                pick(fields, record, Column.PREFERRED_SURNAME, before.preferredSurname()),
                record.bornOn(),
                pick(fields, record, Column.YEAR_GROUP, before.yearGroup()),
                pick(fields, record, Column.REGISTRATION_GROUP, before.registrationGroup()),
                pick(fields, record, Column.SEX, before.sex()),
                pick(fields, record, Column.SEN_STATUS, before.senStatus()),
                flag(pick(fields, record, Column.FREE_SCHOOL_MEALS, text(before.freeSchoolMeals()))),
                flag(pick(fields, record, Column.LOOKED_AFTER, text(before.lookedAfter()))),
                before.createdAt(),
                before.leftOn());
        if (!before.bornOn().equals(record.bornOn())) {
            fields.add(new Field(
                    Column.BORN_ON, before.bornOn().toString(), record.bornOn().toString()));
        }
        return new Difference(after, fields);
    }

    private static String needed(List<Field> fields, PupilRecord record, Column column, String was) {
        return Objects.requireNonNull(pick(fields, record, column, was));
    }

    private static @Nullable String pick(List<Field> fields, PupilRecord record, Column column, @Nullable String was) {
        var now = record.tells(column) ? record.get(column) : was;
        if (!Objects.equals(was, now)) {
            fields.add(new Field(column, was, now));
        }
        return now;
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    private static @Nullable String text(@Nullable Boolean flag) {
        return flag == null ? null : flag.toString();
    }
}
