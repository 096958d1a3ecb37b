package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which agreement about a placement. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record AgreementId(UUID value) implements Id {
    public static AgreementId next() {
        return new AgreementId(Id.next());
    }
}
