package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which site of a provider. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record SiteId(UUID value) implements Id {
    public static SiteId next() {
        return new SiteId(Id.next());
    }
}
