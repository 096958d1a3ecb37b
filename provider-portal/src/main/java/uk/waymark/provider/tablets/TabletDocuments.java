package uk.waymark.provider.tablets;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.provider.attendance.RegisterDocuments.RegisterBody;
import uk.waymark.tablets.EnrolledTablet;

/** What a tablet and the server say to each other, beside marks and concerns. */
final class TabletDocuments {
    private TabletDocuments() {}

    /** What is typed on a tablet that wants to be let in. */
    @Serdeable
    record CodeBody(@Nullable String code) {}

    /** Who wants to use the tablet. */
    @Serdeable
    record CredentialsBody(
            @Nullable String username, @Nullable String password) {}

    /** Somebody who uses the tablet. */
    @Serdeable
    record PersonBody(UUID personId, String name) {}

    /** The tablet as it knows itself. */
    @Serdeable
    record TabletBody(UUID id, String name, int wipeAfterDays) {
        static TabletBody of(EnrolledTablet tablet) {
            return new TabletBody(tablet.id().value(), tablet.name(), tablet.wipeAfterDays());
        }
    }

    /** A name and what it stands for. */
    @Serdeable
    record NamedBody(UUID id, String name) {}

    /** A pupil about whom something can be told. */
    @Serdeable
    record PupilBody(UUID placementId, String displayName, String school, String telephone) {}

    /** Everything that a tablet needs for the next days without a network. */
    @Serdeable
    record PackBody(
            Instant serverTime,
            TabletBody tablet,
            List<NamedBody> people,
            List<RegisterBody> registers,
            List<PupilBody> pupils) {}
}
