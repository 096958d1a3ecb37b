package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which tablet of a provider. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record TabletId(UUID value) implements Id {
    public static TabletId next() {
        return new TabletId(Id.next());
    }
}
