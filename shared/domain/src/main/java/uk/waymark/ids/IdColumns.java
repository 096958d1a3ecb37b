package uk.waymark.ids;

import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Function;

/** How an {@link Id} lies in the database: the sixteen bytes of its UUID. A new kind of id is added here. */
@Singleton
public final class IdColumns implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService conversions) {
        conversions.addConverter(Id.class, byte[].class, id -> bytes(id.value()));
        // A comparison in a SELECT comes back as a number.
        conversions.addConverter(Integer.class, Boolean.class, number -> number != 0);
        conversions.addConverter(Long.class, Boolean.class, number -> number != 0);
        conversions.addConverter(UUID.class, byte[].class, IdColumns::bytes);
        conversions.addConverter(byte[].class, UUID.class, IdColumns::uuid);
        kind(conversions, PupilId.class, PupilId::new);
        kind(conversions, SchoolId.class, SchoolId::new);
        kind(conversions, TrustId.class, TrustId::new);
        kind(conversions, AuthorityId.class, AuthorityId::new);
        kind(conversions, ProviderId.class, ProviderId::new);
        kind(conversions, SiteId.class, SiteId::new);
        kind(conversions, PersonId.class, PersonId::new);
        kind(conversions, PlacementId.class, PlacementId::new);
        kind(conversions, MarkId.class, MarkId::new);
        kind(conversions, ConcernId.class, ConcernId::new);
        kind(conversions, NoticeId.class, NoticeId::new);
        kind(conversions, GrantId.class, GrantId::new);
        kind(conversions, TabletId.class, TabletId::new);
        kind(conversions, DocumentId.class, DocumentId::new);
        kind(conversions, FillingId.class, FillingId::new);
        kind(conversions, ObligationId.class, ObligationId::new);
        kind(conversions, AuditId.class, AuditId::new);
        kind(conversions, StaffId.class, StaffId::new);
        kind(conversions, ReferralId.class, ReferralId::new);
        kind(conversions, ObjectiveId.class, ObjectiveId::new);
        kind(conversions, AgreementId.class, AgreementId::new);
        kind(conversions, SigningId.class, SigningId::new);
        kind(conversions, MeetingId.class, MeetingId::new);
        kind(conversions, DirectionId.class, DirectionId::new);
        kind(conversions, ReportId.class, ReportId::new);
        kind(conversions, ReleaseId.class, ReleaseId::new);
        kind(conversions, NewsId.class, NewsId::new);
        kind(conversions, FamilyContactId.class, FamilyContactId::new);
    }

    private static <T extends Id> void kind(
            MutableConversionService conversions, Class<T> kind, Function<UUID, T> make) {
        conversions.addConverter(byte[].class, kind, bytes -> make.apply(uuid(bytes)));
    }

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
