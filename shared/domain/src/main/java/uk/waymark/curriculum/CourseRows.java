package uk.waymark.curriculum;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CourseRows extends GenericRepository<CourseRows.Row, UUID> {
    @MappedEntity("course_statement")
    record Row(
            @Id @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId providerId,
            int number,
            String courses,
            String joinPoints,
            String leavePoints,
            String homeFit,
            String breadth,
            String outOfClass,
            String resources,
            String communication,
            Instant statedAt,
            PersonId statedBy) {}

    @Introspected
    record Shown(
            int number,
            String courses,
            String joinPoints,
            String leavePoints,
            String homeFit,
            String breadth,
            String outOfClass,
            String resources,
            String communication,
            Instant statedAt,
            String by) {
        CourseMap.Version version() {
            return new CourseMap.Version(
                    number,
                    new NewCourseMap(
                            courses, joinPoints, leavePoints, homeFit, breadth, outOfClass, resources, communication),
                    statedAt,
                    by);
        }
    }

    @Introspected
    record Linked(String agency, String words, Instant statedAt, String by) {}

    void save(Row row);

    @Query("""
            INSERT INTO agency_statement (id, provider_id, agency, words, stated_at, stated_by)
            VALUES (:id, :provider, :agency, :words, :at, :by)""")
    void link(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
            ProviderId provider,
            String agency,
            String words,
            Instant at,
            PersonId by);

    /** Two who write at once see each other. */
    @Query("SELECT id FROM provider WHERE id = :provider FOR UPDATE")
    Optional<ProviderId> lock(ProviderId provider);

    @Query("""
            SELECT c.number, c.courses, c.join_points, c.leave_points, c.home_fit, c.breadth, c.out_of_class, c.resources,
                   c.communication, c.stated_at, COALESCE(p.name, '') AS `by`
              FROM course_statement c LEFT JOIN person p ON p.id = c.stated_by
             WHERE c.provider_id = :provider
             ORDER BY c.number DESC LIMIT 1""")
    Optional<Shown> newest(ProviderId provider);

    /** What was said of each agency, the latest first. */
    @Query("""
            SELECT a.agency, a.words, a.stated_at, COALESCE(p.name, '') AS `by`
              FROM agency_statement a LEFT JOIN person p ON p.id = a.stated_by
             WHERE a.provider_id = :provider
             ORDER BY a.stated_at DESC, a.id DESC LIMIT 500""")
    List<Linked> links(ProviderId provider);
}
