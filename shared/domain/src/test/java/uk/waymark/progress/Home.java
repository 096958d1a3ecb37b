package uk.waymark.progress;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.families.ContactDetails;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.Standing;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.IdColumns;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

/** Who stands at home, what they can read, and what a school has decided. */
public final class Home {
    private Home() {}

    public static FamilyContactId mother(FamilyContacts contacts, Actor lead, PupilId pupil) {
        return somebody(contacts, lead, pupil, "Una Testling", Standing.RESPONSIBLE);
    }

    public static FamilyContactId somebody(
            FamilyContacts contacts, Actor lead, PupilId pupil, String name, Standing standing) {
        var id = FamilyContactId.next();
        contacts.add(
                        lead,
                        pupil,
                        id,
                        new ContactDetails(name, "relative", 1, "07700 900123", "", "", "", "", false, "en", ""),
                        standing)
                .ifPresent(refused -> {
                    throw new IllegalStateException(refused.toString());
                });
        return id;
    }

    /** The bodies of what of this the family can read now. */
    public static List<String> read(UUID subject) {
        var query = "SELECT r.body FROM family_release r LEFT JOIN family_release_end x ON x.release_id = r.id"
                + " WHERE r.subject_id = ? AND x.release_id IS NULL";
        try (var connection = TestDatabase.get().owner().connect();
                var statement = connection.prepareStatement(query)) {
            statement.setBytes(1, IdColumns.bytes(subject));
            List<String> bodies = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    bodies.add(rows.getString(1));
                }
            }
            return bodies;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static void decided(
            SettingDecisions settings, Actor head, SchoolId school, String name, String value, LocalDate today) {
        settings.decide(head, new Scope.OfSchool(school), name, value, today, "Test")
                .ifPresent(refused -> {
                    throw new IllegalStateException(refused.toString());
                });
    }
}
