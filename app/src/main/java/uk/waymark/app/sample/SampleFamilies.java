package uk.waymark.app.sample;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.app.Trouble;
import uk.waymark.arrangements.ArrangementGround;
import uk.waymark.arrangements.ArrangementKind;
import uk.waymark.arrangements.Arrangements;
import uk.waymark.arrangements.Condition;
import uk.waymark.arrangements.EntitlementRoute;
import uk.waymark.arrangements.How;
import uk.waymark.arrangements.NewEntry;
import uk.waymark.arrangements.NewProposal;
import uk.waymark.arrangements.Proposals;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.calendar.Years;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.placements.AttendanceProcedures;
import uk.waymark.placements.Placements;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.PupilLine;
import uk.waymark.pupils.Pupils;
import uk.waymark.pupils.Workers;
import uk.waymark.timetable.NewSuspension;
import uk.waymark.timetable.Suspension;
import uk.waymark.timetable.Suspension.AuthorityContact;
import uk.waymark.timetable.Suspensions;
import uk.waymark.timetable.WeekSession;

/** Who is rung at home and told outside about the first school's pupils; one of them part-time, one suspended. */
@Singleton
class SampleFamilies {
    private final Pupils pupils;
    private final Workers workers;
    private final Placements placements;
    private final AttendanceProcedures procedures;
    private final Proposals proposals;
    private final Arrangements arrangements;
    private final Years years;
    private final Suspensions suspensions;
    private final Clock clock;

    SampleFamilies(
            Pupils pupils,
            Workers workers,
            Placements placements,
            AttendanceProcedures procedures,
            Proposals proposals,
            Arrangements arrangements,
            Years years,
            Suspensions suspensions,
            Clock clock) {
        this.pupils = pupils;
        this.workers = workers;
        this.placements = placements;
        this.procedures = procedures;
        this.proposals = proposals;
        this.arrangements = arrangements;
        this.years = years;
        this.suspensions = suspensions;
        this.clock = clock;
    }

    void make(Map<SampleAccount, Actor> staff) {
        var head = Objects.requireNonNull(staff.get(SampleAccount.HEAD));
        var all = pupils.list(head, "", 100, 0);
        for (var index = 0; index < all.size(); index++) {
            var pupil = all.get(index);
            add(head, pupil.id(), Duty.HOME, "Parent of " + pupil.name().brief(), "01632 9607" + (10 + index));
            if (index % 10 == 3) {
                add(head, pupil.id(), Duty.SOCIAL_WORKER, "Sami Sample", "01632 960801");
            }
            if (index % 10 == 6) {
                add(head, pupil.id(), Duty.WELFARE_OFFICER, "Wanda Sample", "01632 960802");
            }
            if (index % 2 == 0) {
                agree(head, pupil);
            }
        }
        partTime(head, all.get(all.size() - 2));
        suspended(head, all.getLast().id());
    }

    private void add(Actor head, PupilId pupil, Duty duty, String name, String telephone) {
        well(workers.add(head, pupil, duty, name, Optional.of(telephone), Optional.empty()));
    }

    private void agree(Actor head, PupilLine pupil) {
        placements.of(head, pupil.id()).stream()
                .findFirst()
                .ifPresent(placement -> well(procedures.agree(
                        head,
                        placement.id(),
                        "The provider marks each session within a quarter of an hour and rings the school at once about any"
                                + " absence. The school rings home on the same day.",
                        placement.startsOn())));
    }

    /** As any head does it: proposed, each condition put on record, then decided. */
    private void partTime(Actor head, PupilLine pupil) {
        var calendar = years.of(head.schools(Right.APPROVE_PART_TIME).iterator().next());
        var from = calendar.isSchoolDay(Session.today(clock))
                ? Session.today(clock)
                : calendar.schoolDaysAfter(Session.today(clock), 1);
        var last = calendar.schoolDaysBefore(from.plusWeeks(4), 1);
        var id = Id.next();
        well(proposals.propose(
                head,
                pupil.id(),
                new NewProposal(
                        id,
                        ArrangementKind.PART_TIME,
                        from,
                        last,
                        ArrangementGround.MEDICAL,
                        "Afternoons at home after an operation.",
                        false,
                        EntitlementRoute.NOT_MET,
                        "",
                        Set.of(
                                new WeekSession(DayOfWeek.TUESDAY, Half.PM),
                                new WeekSession(DayOfWeek.THURSDAY, Half.PM)))));
        arrangements.of(head, pupil.id()).getFirst().missing().forEach(it -> condition(head, pupil, id, it, last));
        well(proposals.decide(head, pupil.id(), id, true, "The doctor advises it, and the days are few."));
    }

    private void condition(Actor head, PupilLine pupil, UUID id, Condition it, LocalDate last) {
        var words = switch (it.kind()) {
            case REVIEWS -> "On this day first, by telephone with mother and pupil together.";
            case SUPPORT_PLAN -> "Belongs to the healthcare plan of this autumn.";
            case TARGET -> "Every session again from then on, as the surgeon expects.";
            default -> "Spoken about, and agreed.";
        };
        well(arrangements.record(
                head,
                pupil.id(),
                id,
                new NewEntry(
                        Id.next(),
                        it.kind(),
                        Session.today(clock),
                        "Parent of " + pupil.name().brief(),
                        How.CALL,
                        words,
                        Optional.of(last).filter(day -> it.kind().wantsDay()),
                        Optional.empty())));
    }

    private void suspended(Actor head, PupilId pupil) {
        var today = Session.today(clock);
        var contact = new AuthorityContact(Optional.of(today), "Alex Sample, the case officer, by telephone");
        well(suspensions.record(
                head,
                pupil,
                new NewSuspension(
                        Suspension.Kind.SUSPENSION, today.plusDays(1), today.plusDays(12), Optional.of(contact))));
    }

    private static void well(Optional<Refused> refused) {
        refused.ifPresent(it -> {
            throw new Trouble("Sample families: " + it.message());
        });
    }
}
