package uk.waymark.app.doors;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.app.RunningWaymark;
import uk.waymark.arrangements.ArrangementGround;
import uk.waymark.arrangements.ArrangementKind;
import uk.waymark.arrangements.EntitlementRoute;
import uk.waymark.arrangements.NewProposal;
import uk.waymark.arrangements.incidents.NewIncident;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.attendance.Receipt;
import uk.waymark.budgets.NewInvoice;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.Documents;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Stored;
import uk.waymark.families.ContactDetails;
import uk.waymark.figures.Stretch;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.TabletId;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.NewMeeting;
import uk.waymark.money.Pounds;
import uk.waymark.tablets.CodeOutcome;
import uk.waymark.tablets.EnrolOutcome;
import uk.waymark.tablets.TabletSignIns;
import uk.waymark.tablets.Tablets;
import uk.waymark.timetable.WeekSession;

/** The doors of some capabilities, and what is typed at them. */
public abstract class Doors {
    static final ContactDetails AT_HOME =
            new ContactDetails("Somebody at home", "Aunt", 1, "01632 960123", "", "", "", "", false, "en", "");
    static final Session NOW = new Session(MovableClock.MONDAY, Half.AM);
    static final Set<Role> WITH_PUPILS = EnumSet.of(
            Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO, Role.ATTENDANCE_OFFICER, Role.OFFICE);
    static final Stretch YEAR = Stretch.yearTo(MovableClock.MONDAY);
    static final Set<Role> PROVIDER = EnumSet.range(Role.PROVIDER_MANAGER, Role.TUTOR);
    static final Set<Role> WITH_ATTENDANCE =
            EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO, Role.ATTENDANCE_OFFICER);
    static final Set<Role> MAKING_CONTACT =
            EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.ATTENDANCE_OFFICER);
    static final Set<Role> ASSURANCE = EnumSet.of(
            Role.HEAD,
            Role.AP_LEAD,
            Role.SENIOR_LEADER,
            Role.DSL,
            Role.DEPUTY_DSL,
            Role.TRUST_SAFEGUARDING,
            Role.TRUST_EXECUTIVE);
    static final Set<Role> REFERRING = EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO);
    static final Set<Role> DSLS = EnumSet.of(Role.DSL, Role.DEPUTY_DSL);

    static final Set<Role> PLANNING = EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.SENCO);

    final RunningWaymark waymark;
    final World world;

    Doors(RunningWaymark waymark) {
        this.waymark = waymark;
        this.world = waymark.bean(World.class);
    }

    /** Those of every capability. */
    public static List<Door> every(RunningWaymark waymark) {
        return Stream.of(
                        new PeopleDoors(waymark),
                        new AttendanceDoors(waymark),
                        new AssuranceDoors(waymark),
                        new JourneyDoors(waymark),
                        new ReturnDoors(waymark),
                        new ProgressDoors(waymark))
                .flatMap(doors -> doors.all().stream())
                .toList();
    }

    abstract List<Door> all();

    /** Whether it came so far as to be refused for what is wrong with it, and not for who asks. */
    static boolean code(Optional<Refused> refused, String code) {
        return refused.map(Refused::code).filter(code::equals).isPresent();
    }

    static NewProposal proposal(LocalDate from) {
        return proposal(Id.next(), from);
    }

    static NewProposal proposal(UUID id, LocalDate from) {
        return new NewProposal(
                id,
                ArrangementKind.PART_TIME,
                from,
                from.plusDays(7),
                ArrangementGround.MEDICAL,
                "Ill",
                false,
                EntitlementRoute.NOT_MET,
                "",
                Set.of(new WeekSession(DayOfWeek.TUESDAY, Half.PM)));
    }

    /** Without a word, which is refused, but only to those who may record one. */
    NewIncident incident() {
        var now = waymark.bean(MovableClock.class).instant();
        return new NewIncident(Id.next(), false, now, "", "", "", "", "", "", false);
    }

    static Set<Role> both(Set<Role> some, Set<Role> others) {
        Set<Role> all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }

    /** Whether it was refused for another reason than that it is not there, or not at all. */
    static NewInvoice noInvoice() {
        return new NewInvoice(Id.next(), "", NOW.date(), NOW.date(), 1, Pounds.of(1));
    }

    static boolean reached(Optional<Refused> refused) {
        return refused.map(Refused::code)
                .filter(code -> code.equals("NOT_FOUND") || code.equals("NOT_YOURS"))
                .isEmpty();
    }

    public Receipt receipt(Actor actor, PlacementId placement) {
        var now = waymark.bean(MovableClock.class).instant();
        var mark = new NewMark(MarkId.next(), placement, NOW, Fact.PRESENT, null, null, null, now, null, null);
        return waymark.bean(Marks.class).record(actor, List.of(mark)).getFirst();
    }

    /** An empty file is refused for being empty, but only to those who may file one. */
    boolean mayStore(Actor actor, Owner owner) {
        var document = new NewDocument(
                owner, DocumentClass.OTHER, "Title", "a.pdf", Optional.empty(), Audience.OWNER, Optional.empty());
        return waymark.bean(Documents.class).store(actor, document, new byte[0]) instanceof Stored.Not(var refused)
                && refused.code().equals("EMPTY");
    }

    TabletId tablet(ProviderId provider) {
        var manager = world.at(provider, Role.PROVIDER_MANAGER);
        var made =
                (CodeOutcome.Made) waymark.bean(Tablets.class).newCode(manager, provider, Optional.empty(), "A tablet");
        var enrolled = (EnrolOutcome.Enrolled) waymark.bean(TabletSignIns.class).enrol(made.code());
        return enrolled.tablet().id();
    }

    static NewMeeting meeting(Things it, String purpose) {
        return new NewMeeting(
                it.pupil(),
                Optional.of(it.placement()),
                MeetingKind.PARENTS,
                NOW.date(),
                LocalTime.NOON,
                30,
                "Room 4",
                "The head",
                purpose);
    }

    /** What the one thing that is due at the school is about. */
    public static String task(Things things) {
        return "Task " + things.school().value();
    }
}
