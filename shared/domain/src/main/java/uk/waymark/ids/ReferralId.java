package uk.waymark.ids;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/** Which referral of a pupil. */
@TypeDef(type = DataType.BYTE_ARRAY)
public record ReferralId(UUID value) implements Id {
    public static ReferralId next() {
        return new ReferralId(Id.next());
    }
}
