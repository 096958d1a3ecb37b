package uk.waymark.pupils;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a school's information system says of one pupil. What its export does not tell is absent, not empty. */
record PupilRecord(Upn upn, LocalDate bornOn, Map<Column, @Nullable String> values) {
    PupilRecord {
        values = new EnumMap<>(values);
    }

    @Nullable
    String get(Column column) {
        return values.get(column);
    }

    boolean tells(Column column) {
        return values.containsKey(column);
    }
}
