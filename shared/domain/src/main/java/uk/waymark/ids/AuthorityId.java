package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which local authority. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record AuthorityId(UUID value) implements Id {
    public static AuthorityId next() {
        return new AuthorityId(Id.next());
    }
}
