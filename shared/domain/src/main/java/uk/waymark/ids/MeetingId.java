package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which meeting about a pupil. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record MeetingId(UUID value) implements Id {
    public static MeetingId next() {
        return new MeetingId(Id.next());
    }
}
