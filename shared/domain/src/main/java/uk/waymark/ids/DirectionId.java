package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which direction off site. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record DirectionId(UUID value) implements Id {
    public static DirectionId next() {
        return new DirectionId(Id.next());
    }
}
