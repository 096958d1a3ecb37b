package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which mark. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record MarkId(UUID value) implements Id {
    public static MarkId next() {
        return new MarkId(Id.next());
    }
}
