package uk.waymark.app.bench;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.waymark.database.Hashes;
import uk.waymark.ids.Id;

/** Who there is in either history: schools with a lead, providers with a site, a tutor who is signed in, and pupils placed there. */
final class Organisations {
    private final Filler filler;
    private final LocalDate today;
    private final Timestamp at;
    private final int schools;
    private final List<Place> places = new ArrayList<>();
    private final List<UUID> leads = new ArrayList<>();

    Organisations(Filler filler, LocalDate today, Timestamp at, int providers) {
        this.filler = filler;
        this.today = today;
        this.at = at;
        schools = Math.max(1, providers / 4);
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    List<UUID> leads() {
        return List.copyOf(leads);
    }

    void make(int many, LocalDate first) throws SQLException {
        var schoolIds = ids(schools);
        filler.insert(
                "INSERT INTO school (id, name, urn, telephone, created_at) VALUES (?, ?, ?, '01632 960000', ?)",
                schools,
                number ->
                        new Object[] {schoolIds.get(number), "School " + number, String.valueOf(100_000 + number), at});
        leads.addAll(ids(schools));
        people(leads, "lead", at);
        grants(leads, "DSL", "SCHOOL", schoolIds, at);
        var providers = ids(many);
        filler.insert(
                "INSERT INTO provider (id, name, kind, telephone, created_at) VALUES (?, ?, 'FARM', '01632 960000', ?)",
                many,
                number -> new Object[] {providers.get(number), "Provider " + number, at});
        var sites = ids(many);
        filler.insert(
                "INSERT INTO site (id, provider_id, name, street, town, postcode, telephone, created_at)"
                        + " VALUES (?, ?, 'Site', '1 Bench Lane', 'Benchham', 'WM1 2AB', '01632 960000', ?)",
                many,
                number -> new Object[] {sites.get(number), providers.get(number), at});
        var tutors = ids(many);
        people(tutors, "tutor", at);
        grants(tutors, "TUTOR", "PROVIDER", providers, at);
        filler.insert(
                "INSERT INTO sign_in (id, person_id, token_hash, started_at, expires_at) VALUES (?, ?, ?, ?, ?)",
                many,
                number -> new Object[] {
                    Id.next(),
                    tutors.get(number),
                    Hashes.sha256(token(tutors.get(number))),
                    at,
                    Timestamp.from(at.toInstant().plus(Duration.ofHours(12)))
                });
        var pupils = ids(many * Load.MARKS);
        var placements = ids(many * Load.MARKS);
        pupils(pupils, schoolIds, at);
        filler.insert(
                "INSERT INTO placement (id, pupil_id, school_id, provider_id, site_id, kind, starts_on, ends_on, placed_at,"
                        + " placed_by, planned_at, activity) VALUES (?, ?, ?, ?, ?, 'SCHOOL_ARRANGED', ?, ?, ?, ?, ?, '')",
                many * Load.MARKS,
                number -> new Object[] {
                    placements.get(number),
                    pupils.get(number),
                    schoolIds.get(school(number)),
                    providers.get(number / Load.MARKS),
                    sites.get(number / Load.MARKS),
                    first,
                    today.plusDays(30),
                    at,
                    leads.get(school(number)),
                    at
                });
        filler.insert(
                "INSERT INTO bench_place VALUES (?, ?, ?, ?, ?, ?, ?)", many * Load.MARKS, number -> new Object[] {
                    number,
                    placements.get(number),
                    pupils.get(number),
                    schoolIds.get(school(number)),
                    providers.get(number / Load.MARKS),
                    sites.get(number / Load.MARKS),
                    tutors.get(number / Load.MARKS)
                });
        for (var number = 0; number < many; number++) {
            places.add(new Place(
                    providers.get(number),
                    sites.get(number),
                    tutors.get(number),
                    token(tutors.get(number)),
                    placements.subList(number * Load.MARKS, (number + 1) * Load.MARKS)));
        }
    }

    /** The pupils of one provider come from three schools. */
    private int school(int pupil) {
        return (pupil / Load.MARKS + pupil % 3 * 11) % schools;
    }

    /** A secret that nobody needs to keep: it opens a schema that is gone when the command ends. */
    private static String token(UUID tutor) {
        return "bench-" + tutor;
    }

    private void people(List<UUID> people, String what, Timestamp at) throws SQLException {
        filler.insert(
                "INSERT INTO person (id, name, email, created_at) VALUES (?, ?, ?, ?)",
                people.size(),
                number -> new Object[] {
                    people.get(number), "The " + what + " " + number, what + number + "@bench.waymark.example", at
                });
    }

    private void grants(List<UUID> people, String role, String kind, List<UUID> scopes, Timestamp at)
            throws SQLException {
        filler.insert(
                "INSERT INTO role_grant (id, person_id, role, scope_kind, scope_id, granted_at) VALUES (?, ?, ?, ?, ?, ?)",
                people.size(),
                number -> new Object[] {Id.next(), people.get(number), role, kind, scopes.get(number), at});
    }

    private void pupils(List<UUID> pupils, List<UUID> schoolIds, Timestamp at) throws SQLException {
        filler.insert(
                "INSERT INTO pupil (id, school_id, upn, legal_forename, legal_surname, born_on, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, '2012-05-04', ?)",
                pupils.size(),
                number -> new Object[] {
                    pupils.get(number),
                    schoolIds.get(school(number)),
                    "X" + (100_000_000_000L + number),
                    "Wren" + number % 7,
                    "Benchling" + number,
                    at
                });
        filler.insert(
                "INSERT INTO pupil_worker (id, pupil_id, school_id, duty, name, telephone, added_at, added_by)"
                        + " VALUES (?, ?, ?, 'HOME', 'Somebody at home', '01632 960000', ?, ?)",
                pupils.size(),
                number -> new Object[] {
                    Id.next(), pupils.get(number), schoolIds.get(school(number)), at, leads.get(school(number))
                });
    }

    private static List<UUID> ids(int many) {
        List<UUID> ids = new ArrayList<>();
        for (var number = 0; number < many; number++) {
            ids.add(Id.next());
        }
        return ids;
    }
}
