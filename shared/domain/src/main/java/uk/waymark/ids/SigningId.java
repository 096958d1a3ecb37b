package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which text that people sign. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record SigningId(UUID value) implements Id {
    public static SigningId next() {
        return new SigningId(Id.next());
    }
}
