package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which trust. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record TrustId(UUID value) implements Id {
    public static TrustId next() {
        return new TrustId(Id.next());
    }
}
