package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which pupil. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record PupilId(UUID value) implements Id {
    public static PupilId next() {
        return new PupilId(Id.next());
    }
}
