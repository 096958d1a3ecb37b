package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which objective of a placement. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record ObjectiveId(UUID value) implements Id {
    public static ObjectiveId next() {
        return new ObjectiveId(Id.next());
    }
}
