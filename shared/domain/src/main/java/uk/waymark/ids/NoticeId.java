package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which notice. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record NoticeId(UUID value) implements Id {
    public static NoticeId next() {
        return new NoticeId(Id.next());
    }
}
