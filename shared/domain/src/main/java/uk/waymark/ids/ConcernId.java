package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which concern. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record ConcernId(UUID value) implements Id {
    public static ConcernId next() {
        return new ConcernId(Id.next());
    }
}
