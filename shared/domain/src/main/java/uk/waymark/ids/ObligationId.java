package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which thing that is due. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record ObligationId(UUID value) implements Id {
    public static ObligationId next() {
        return new ObligationId(Id.next());
    }
}
