package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Whose line in a provider's single central record; not an account. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record StaffId(UUID value) implements Id {
    public static StaffId next() {
        return new StaffId(Id.next());
    }
}
