package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which stored document, in which version. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record DocumentId(UUID value) implements Id {
    public static DocumentId next() {
        return new DocumentId(Id.next());
    }
}
