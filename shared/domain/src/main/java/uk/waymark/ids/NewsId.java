package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which news of a school for the families of its placed pupils. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record NewsId(UUID value) implements Id {
    public static NewsId next() {
        return new NewsId(Id.next());
    }
}
