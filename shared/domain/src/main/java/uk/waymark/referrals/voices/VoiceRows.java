package uk.waymark.referrals.voices;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SchoolId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VoiceRows extends GenericRepository<VoiceRows.Row, UUID> {
    @MappedEntity("referral_told")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ReferralId referralId,
            String party,
            String name,
            LocalDate toldOn,
            String how,
            String words,
            Instant recordedAt,
            PersonId recordedBy) {}

    @Introspected
    record Line(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            String party,
            String word,
            String name,
            @Nullable FamilyContactId contactId,
            LocalDate givenOn,
            String how,
            String view,
            Instant recordedAt,
            @Nullable String by) {}

    @Introspected
    record ToldLine(
            String party,
            String name,
            LocalDate toldOn,
            String how,
            String words,
            @Nullable String by) {}

    void save(Row row);

    @Query("SELECT telephone FROM school WHERE id = :school")
    Optional<String> telephone(SchoolId school);

    @Query("""
            INSERT IGNORE INTO referral_voice (id, referral_id, party, word, name, contact_id, given_on, how, view, recorded_at, recorded_by)
            VALUES (:id, :referral, :party, :word, :name, :contact, :on, :how, :view, :at, :by)""")
    int say(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ReferralId referral,
            String party,
            String word,
            String name,
            @Nullable FamilyContactId contact,
            LocalDate on,
            String how,
            String view,
            Instant at,
            PersonId by);

    /** In the order in which they were given. */
    @Query("""
            SELECT v.id, v.party, v.word, v.name, v.contact_id, v.given_on, v.how, v.view, v.recorded_at, p.name AS `by`
              FROM referral_voice v LEFT JOIN person p ON p.id = v.recorded_by
             WHERE v.referral_id = :referral
             ORDER BY v.given_on, v.recorded_at, v.id LIMIT 500""")
    List<Line> of(ReferralId referral);

    @Query("""
            SELECT t.party, t.name, t.told_on, t.how, t.words, p.name AS `by`
              FROM referral_told t LEFT JOIN person p ON p.id = t.recorded_by
             WHERE t.referral_id = :referral ORDER BY t.told_on, t.recorded_at LIMIT 200""")
    List<ToldLine> told(ReferralId referral);
}
