package uk.waymark.arrangements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.calendar.Half;
import uk.waymark.families.ContactDetails;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.Standing;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.settings.PresetSettings;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.timetable.WeekSession;

/** One pupil, placed every weekday, the people of the school, and short ways to propose and to put conditions on record. */
public abstract class ArrangementTest extends DomainTest {
    protected static final LocalDate MONDAY = MovableClock.MONDAY;
    protected static final LocalDate TUESDAY = MONDAY.plusDays(1);
    protected static final LocalDate LAST = LocalDate.of(2026, 12, 11);
    protected static final WeekSession TUESDAY_AFTERNOON = new WeekSession(DayOfWeek.TUESDAY, Half.PM);
    protected static final Set<WeekSession> WHOLE_TUESDAY =
            Set.of(new WeekSession(DayOfWeek.TUESDAY, Half.AM), TUESDAY_AFTERNOON);

    @Inject
    protected Proposals proposals;

    @Inject
    protected Arrangements arrangements;

    @Inject
    protected FamilyContacts contacts;

    @Inject
    protected SettingDecisions settings;

    @Inject
    protected World world;

    @Inject
    protected MovableClock clock;

    protected SchoolId school = SchoolId.next();
    protected ProviderId provider = ProviderId.next();
    protected PupilId pupil = PupilId.next();
    protected PlacementId placement = PlacementId.next();
    protected Actor head = World.ADMINISTRATOR;
    protected Actor lead = World.ADMINISTRATOR;
    protected Actor teacher = World.ADMINISTRATOR;
    protected FamilyContactId parent = FamilyContactId.next();

    @BeforeEach
    void aPupilAtASchool() {
        clock.set(MONDAY, 8, 30);
        school = world.school();
        provider = world.provider();
        head = world.at(school, Role.HEAD);
        lead = world.at(school, Role.AP_LEAD);
        teacher = world.at(school, Role.TEACHER);
        pupil = world.pupil(school);
        placement = world.placement(pupil, school, world.site(provider));
        parent = parentOf(pupil);
    }

    protected FamilyContactId parentOf(PupilId whose) {
        var id = FamilyContactId.next();
        assertThat(contacts.add(
                        lead,
                        whose,
                        id,
                        new ContactDetails("Pat Parent", "Mother", 1, "01632 960111", "", "", "", "", false, "en", ""),
                        Standing.RESPONSIBLE))
                .isEmpty();
        return id;
    }

    protected void preset(String name) {
        decide(PresetSettings.PRESET.name(), name);
    }

    protected void decide(String setting, String value) {
        assertThat(settings.decide(head, new Scope.OfSchool(school), setting, value, MONDAY, "For a test"))
                .isEmpty();
    }

    protected static NewProposal proposal(ArrangementGround ground, Set<WeekSession> off) {
        return proposal(TUESDAY, LAST, ground, off);
    }

    protected static NewProposal proposal(
            LocalDate from, LocalDate to, ArrangementGround ground, Set<WeekSession> off) {
        return new NewProposal(
                Id.next(),
                ArrangementKind.PART_TIME,
                from,
                to,
                ground,
                "Tires quickly after an operation",
                false,
                EntitlementRoute.NOT_MET,
                "",
                off);
    }

    /** Proposed by the teacher. */
    protected UUID proposed(PupilId whose, Set<WeekSession> off) {
        var wanted = proposal(ArrangementGround.MEDICAL, off);
        assertThat(proposals.propose(teacher, whose, wanted)).isEmpty();
        return wanted.id();
    }

    protected static NewEntry entry(EntryKind kind, Optional<LocalDate> until) {
        return new NewEntry(
                Id.next(), kind, MONDAY, "Pat Parent", How.CALL, "Spoken about and agreed", until, Optional.empty());
    }

    protected Optional<String> record(PupilId whose, UUID id, EntryKind kind) {
        var until = kind == EntryKind.REVIEWS
                ? Optional.of(MONDAY.plusWeeks(1))
                : kind == EntryKind.TARGET ? Optional.of(LAST) : Optional.<LocalDate>empty();
        return arrangements.record(lead, whose, id, entry(kind, until)).map(Refused::code);
    }

    /** The conditions that every pupil's has. */
    protected void conditions(PupilId whose, UUID id) {
        for (var kind :
                new EntryKind[] {EntryKind.PARENT_AGREEMENT, EntryKind.REVIEWS, EntryKind.SUPPORT_PLAN, EntryKind.TARGET
                }) {
            assertThat(record(whose, id, kind)).isEmpty();
        }
    }

    protected Optional<String> approve(UUID id) {
        return proposals
                .decide(head, pupil, id, true, "In the pupil's interest")
                .map(Refused::code);
    }

    /** Proposed, with its conditions, and approved. */
    protected UUID agreed(Set<WeekSession> off) {
        var id = proposed(pupil, off);
        conditions(pupil, id);
        if (off.containsAll(WHOLE_TUESDAY)) {
            assertThat(record(pupil, id, EntryKind.ON_SITE)).isEmpty();
        }
        assertThat(approve(id)).isEmpty();
        return id;
    }

    protected Arrangement shown(UUID id) {
        return arrangements.of(lead, pupil).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
