package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which filling-in of a form. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record FillingId(UUID value) implements Id {
    public static FillingId next() {
        return new FillingId(Id.next());
    }
}
