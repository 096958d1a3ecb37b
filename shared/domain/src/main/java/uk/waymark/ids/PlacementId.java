package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which placement. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record PlacementId(UUID value) implements Id {
    public static PlacementId next() {
        return new PlacementId(Id.next());
    }
}
