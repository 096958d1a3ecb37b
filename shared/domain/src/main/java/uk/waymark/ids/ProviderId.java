package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which provider. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record ProviderId(UUID value) implements Id {
    public static ProviderId next() {
        return new ProviderId(Id.next());
    }
}
