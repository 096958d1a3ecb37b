package uk.waymark.app;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.accounts.InvitationOutcome;
import uk.waymark.accounts.Invitations;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.accounts.Token;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.Upns;
import uk.waymark.fixtures.World;
import uk.waymark.ids.IdColumns;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.pupils.PupilImport;
import uk.waymark.pupils.Pupils;
import uk.waymark.tablets.CodeOutcome;
import uk.waymark.tablets.EnrolOutcome;
import uk.waymark.tablets.EnrolmentCode;
import uk.waymark.tablets.JoinOutcome;
import uk.waymark.tablets.TabletSignIns;
import uk.waymark.tablets.Tablets;

/** A provider of its own with some pupils, a manager, and tutors who can join its tablets. */
final class TabletWorld {
    private static final List<String> FORENAMES = List.of(
            "Bracken", "Heather", "Rowan", "Linnet", "Sorrel", "Teasel", "Campion", "Fern", "Aspen", "Martin", "Robin",
            "Ivy");

    private final RunningWaymark waymark;
    final SchoolId school;
    final ProviderId provider;
    final SiteId site;
    final Actor manager;
    final List<PlacementId> placements = new ArrayList<>();

    TabletWorld(RunningWaymark waymark, int pupils) {
        this.waymark = waymark;
        var world = waymark.bean(World.class);
        this.school = world.school();
        this.provider = world.provider();
        this.site = world.site(provider);
        this.manager = world.at(provider, Role.PROVIDER_MANAGER);
        place(world, pupils);
    }

    private void place(World world, int many) {
        var office = World.actorOf(school, Role.HEAD);
        var csv = new StringBuilder("UPN,Forename,Surname,DOB\n");
        for (var number = 0; number < many; number++) {
            csv.append(Upns.next())
                    .append(',')
                    .append(FORENAMES.get(number % FORENAMES.size()))
                    .append(',')
                    .append((char) ('A' + number / FORENAMES.size()))
                    .append("unwritten,04/05/2012\n");
        }
        waymark.bean(PupilImport.class)
                .apply(office, school, csv.toString().getBytes(StandardCharsets.UTF_8), done -> {});
        for (var pupil : waymark.bean(Pupils.class).list(office, "unwritten", many, 0)) {
            placements.add(world.placement(pupil.id(), school, site));
        }
    }

    /** The e-mail address of a new member of staff; the password is {@link World#PASSWORD}. */
    String staff(String name, Role role) {
        var email = UUID.randomUUID() + "@test.waymark.example";
        var invited = (InvitationOutcome.Invited) waymark.bean(People.class)
                .invite(World.ADMINISTRATOR, new Organisation.AtProvider(provider), name, email, role);
        waymark.bean(Invitations.class).accept(invited.token(), World.PASSWORD);
        return email;
    }

    EnrolmentCode code() {
        var made = waymark.bean(Tablets.class).newCode(manager, provider, Optional.empty(), "Barn tablet");
        return ((CodeOutcome.Made) made).code();
    }

    EnrolOutcome.Enrolled tablet() {
        return (EnrolOutcome.Enrolled) waymark.bean(TabletSignIns.class).enrol(code());
    }

    PersonId joined(Token tablet, String email) {
        var joined = waymark.bean(TabletSignIns.class).join(tablet, email, World.PASSWORD);
        return ((JoinOutcome.Joined) joined).person();
    }

    void revokeAll() {
        var tablets = waymark.bean(Tablets.class);
        tablets.of(manager).forEach(tablet -> tablets.revoke(manager, tablet.id()));
    }

    /** Deactivates whoever has this name here. */
    void shutOut(String name) {
        var people = waymark.bean(People.class);
        people.of(manager, new Organisation.AtProvider(provider)).stream()
                .filter(member -> member.name().equals(name))
                .forEach(member -> people.deactivate(manager, member.person()));
        waymark.bean(TabletSignIns.class).forgetAll();
    }

    Actor actor(PersonId person) {
        return waymark.bean(Actors.class).of(person).orElseThrow();
    }

    /** How many marks of this provider lie in the database. */
    long marks() {
        return count("SELECT COUNT(*) FROM mark m JOIN placement p ON p.id = m.placement_id WHERE p.provider_id = ?");
    }

    /** How many different numbers of the tablet they bear. */
    long sequences() {
        return count("SELECT COUNT(DISTINCT m.sequence) FROM mark m JOIN placement p ON p.id = m.placement_id"
                + " WHERE p.provider_id = ?");
    }

    long concerns() {
        return count("SELECT COUNT(*) FROM concern WHERE provider_id = ?");
    }

    /** The names of those who made marks, in their order. */
    List<String> markers() {
        try (var connection = TestDatabase.get().owner().connect();
                var query = connection.prepareStatement(
                        "SELECT b.name FROM mark m JOIN placement p ON p.id = m.placement_id"
                                + " JOIN person b ON b.id = m.marked_by WHERE p.provider_id = ? ORDER BY m.sequence")) {
            query.setBytes(1, IdColumns.bytes(provider.value()));
            List<String> names = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private long count(String sql) {
        try (var connection = TestDatabase.get().owner().connect();
                var query = connection.prepareStatement(sql)) {
            query.setBytes(1, IdColumns.bytes(provider.value()));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
