package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which item that a school has released to a family. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record ReleaseId(UUID value) implements Id {
    public static ReleaseId next() {
        return new ReleaseId(Id.next());
    }
}
