package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which progress report. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record ReportId(UUID value) implements Id {
    public static ReportId next() {
        return new ReportId(Id.next());
    }
}
