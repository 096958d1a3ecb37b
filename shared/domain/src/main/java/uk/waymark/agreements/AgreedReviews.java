package uk.waymark.agreements;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.waymark.access.Role;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.meetings.HeldMeeting;
import uk.waymark.meetings.MeetingHeld;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.MeetingRecords;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;

/**
 * The reviews that the agreement in force asks for: the first counts from the first day, each next one from the last that was held, or
 * falls on the day on which those who met agreed where that is sooner. Catalogue row SLA-38.
 */
@Singleton
class AgreedReviews {
    static final String REVIEW = "placement.review";

    private static final Set<MeetingKind> REVIEWS = Set.of(MeetingKind.PLACEMENT_REVIEW, MeetingKind.DIRECTION_REVIEW);

    private final AgreedTerms terms;
    private final MeetingRecords meetings;
    private final Obligations obligations;
    private final PlacementFacts placements;
    private final Clock clock;

    AgreedReviews(
            AgreedTerms terms,
            MeetingRecords meetings,
            Obligations obligations,
            PlacementFacts placements,
            Clock clock) {
        this.terms = terms;
        this.meetings = meetings;
        this.obligations = obligations;
        this.placements = placements;
        this.clock = clock;
    }

    /** A version has come into force, perhaps with another interval. */
    void follow(PlacementFile placement) {
        obligations.withdrawAll(key(placement.id()), "Another version of the agreement is in force");
        next(placement);
    }

    @EventListener
    void held(MeetingHeld held) {
        if (REVIEWS.contains(held.kind())) {
            held.placement().flatMap(placements::of).ifPresent(this::next);
        }
    }

    @EventListener
    void ended(PlacementEnded ended) {
        obligations.withdrawAll(key(ended.id()), "The placement has ended");
    }

    private void next(PlacementFile placement) {
        var weeks = terms.of(placement.id()).flatMap(AgreedTerms.Terms::reviewWeeks);
        if (weeks.isEmpty()) {
            return;
        }
        var held = meetings.held(placement.pupil(), placement.startsOn()).stream()
                .filter(it -> REVIEWS.contains(it.kind())
                        && it.placement().filter(placement.id()::equals).isPresent())
                .sorted(Comparator.comparing(HeldMeeting::on))
                .toList();
        var days = Stream.concat(Stream.of(placement.startsOn()), held.stream().map(HeldMeeting::on))
                .toList();
        var last = days.getLast();
        days.stream()
                .filter(day -> !day.equals(last))
                .forEach(day -> obligations.meet(key(placement.id()) + day, "The review"));
        var latest = last.plusWeeks(weeks.get());
        var due = held.isEmpty()
                ? latest
                : held.getLast().next().filter(latest::isAfter).orElse(latest);
        if (!due.isAfter(placement.endsOn())) {
            raise(placement, last, due, weeks.get());
        }
    }

    private void raise(PlacementFile placement, LocalDate since, LocalDate due, int weeks) {
        var today = Session.today(clock);
        obligations.raise(new NewObligation(
                key(placement.id()) + since,
                REVIEW,
                new Holder.School(placement.school(), Set.of(Role.AP_LEAD)),
                Optional.of(placement.id().value()),
                "A placement at " + placement.providerName(),
                // An interval that was agreed on late makes nobody late.
                due.isBefore(today) ? today : due,
                Optional.empty(),
                "placements/" + placement.id().value() + "/meetings",
                weeks == 1 ? "Every week by the agreement" : "Every " + weeks + " weeks by the agreement"));
    }

    private static String key(PlacementId placement) {
        return REVIEW + "/" + placement.value() + "/";
    }

    /** What the engine has to know of it. */
    @Factory
    static final class Kinds {
        @Bean
        @Singleton
        ObligationKinds agreedReviewKinds() {
            return new ObligationKinds(List.of(new ObligationKind(
                    REVIEW,
                    "Review a placement",
                    "As often as school and provider agreed (SLA-38)",
                    "The written record of a review",
                    "The AP lead and the head are told")));
        }
    }
}
