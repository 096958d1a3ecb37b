package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which grant of a role. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record GrantId(UUID value) implements Id {
    public static GrantId next() {
        return new GrantId(Id.next());
    }
}
