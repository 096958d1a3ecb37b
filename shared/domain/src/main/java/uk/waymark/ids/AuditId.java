package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which audit of a provider. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record AuditId(UUID value) implements Id {
    public static AuditId next() {
        return new AuditId(Id.next());
    }
}
