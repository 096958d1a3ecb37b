package uk.waymark.directions;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.ids.DirectionId;
import uk.waymark.ids.PupilId;
import uk.waymark.meetings.HeldMeeting;
import uk.waymark.meetings.MeetingHeld;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.MeetingRecords;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;

/** What is due of a direction: the head's decision, the notice in time, and its reviews. Catalogue rows OSD-18, DL-18, DL-20, DL-21. */
@Singleton
class DirectionDues {
    private static final ObligationKind DECIDE = new ObligationKind(
            "direction.decide",
            "Decide about a direction off site",
            "The head decides before the notice has to be served (OSD-06)",
            "The head's decision",
            "The head is told");
    private static final ObligationKind SERVE = new ObligationKind(
            "direction.serve",
            "Serve a notice of direction",
            "As soon as it is decided, and two school days before the start at the latest (OSD-06; direction.notice_school_days)",
            "The notice, served",
            "The AP lead and the head are told; the placement waits");
    private static final ObligationKind REVIEW = new ObligationKind(
            "direction.review",
            "Review a direction off site",
            "As often as was decided for this pupil (OSD-18)",
            "The written record of a review of the direction",
            "The AP lead and the head are told");

    private final Obligations obligations;
    private final DirectionBook book;
    private final MeetingRecords meetings;
    private final PlacementFacts placements;

    DirectionDues(Obligations obligations, DirectionBook book, MeetingRecords meetings, PlacementFacts placements) {
        this.obligations = obligations;
        this.book = book;
        this.meetings = meetings;
        this.placements = placements;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds directionKinds() {
            return new ObligationKinds(List.of(DECIDE, SERVE, REVIEW));
        }
    }

    void drafted(Direction it, PlacementFile placement) {
        raise(it, placement, DECIDE, Role.HEAD, it.noticeBy(), key(DECIDE, it.id()), "Before the notice is due");
    }

    void decided(Direction it, PlacementFile placement) {
        obligations.meet(key(DECIDE, it.id()), "The head's decision");
        if (it.state() == DirectionState.APPROVED) {
            raise(
                    it,
                    placement,
                    SERVE,
                    Role.AP_LEAD,
                    it.noticeBy(),
                    key(SERVE, it.id()),
                    "As soon as possible after the decision, by this day at the latest");
        }
    }

    void served(Direction it, PlacementFile placement) {
        obligations.meet(key(SERVE, it.id()), "The notice, served");
        review(it, placement, it.text().startsOn());
    }

    void over(DirectionId id) {
        List.of(DECIDE, SERVE, REVIEW).forEach(kind -> obligations.withdrawAll(key(kind, id), "The direction is over"));
    }

    private void review(Direction it, PlacementFile placement, LocalDate since) {
        var due = since.plusWeeks(it.text().reviewWeeks());
        if (due.isAfter(it.text().endsOn())) {
            return;
        }
        raise(
                it,
                placement,
                REVIEW,
                Role.AP_LEAD,
                due,
                key(REVIEW, it.id()) + ":" + since,
                "Every " + it.text().reviewWeeks() + " weeks, as was decided for this pupil");
    }

    private void raise(
            Direction it,
            PlacementFile placement,
            ObligationKind kind,
            Role role,
            LocalDate due,
            String key,
            String reason) {
        obligations.raise(new NewObligation(
                key,
                kind.name(),
                new Holder.School(it.school(), Set.of(role)),
                Optional.of(it.placement().value()),
                "A direction to " + placement.providerName(),
                due,
                Optional.empty(),
                "placements/" + it.placement().value() + (kind == REVIEW ? "/meetings" : "/direction"),
                reason));
    }

    private static String key(ObligationKind kind, DirectionId id) {
        return kind.name() + ":" + id.value();
    }

    /** A review was held: the one that was due is done, and the next one counts from it. */
    @EventListener
    void held(MeetingHeld held) {
        if (held.kind() == MeetingKind.DIRECTION_REVIEW) {
            held.placement()
                    .flatMap(book::open)
                    .filter(it -> it.state() == DirectionState.SERVED)
                    .ifPresent(it -> next(it, held.pupil()));
        }
    }

    private void next(Direction it, PupilId pupil) {
        var days = meetings.held(pupil, it.text().startsOn()).stream()
                .filter(one -> one.kind() == MeetingKind.DIRECTION_REVIEW
                        && one.placement().filter(it.placement()::equals).isPresent())
                .map(HeldMeeting::on)
                .sorted()
                .toList();
        var key = key(REVIEW, it.id());
        obligations.meet(key + ":" + it.text().startsOn(), "The review");
        days.subList(0, Math.max(0, days.size() - 1)).forEach(day -> obligations.meet(key + ":" + day, "The review"));
        if (!days.isEmpty()) {
            placements.of(it.placement()).ifPresent(file -> review(it, file, days.getLast()));
        }
    }
}
