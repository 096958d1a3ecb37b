package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which parent, carer or other contact at home. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record FamilyContactId(UUID value) implements Id {
    public static FamilyContactId next() {
        return new FamilyContactId(Id.next());
    }
}
