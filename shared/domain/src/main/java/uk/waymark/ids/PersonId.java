package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which person. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record PersonId(UUID value) implements Id {
    public static PersonId next() {
        return new PersonId(Id.next());
    }
}
