package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which school. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record SchoolId(UUID value) implements Id {
    public static SchoolId next() {
        return new SchoolId(Id.next());
    }
}
