package uk.waymark.school.directions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.calendar.Session;
import uk.waymark.directions.Direction;
import uk.waymark.directions.DirectionState;
import uk.waymark.placements.PlacementFile;
import uk.waymark.transition.ReturnPlan;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** What a direction says, who decided about it, and whom it was served to. */
final class DirectionFacts {
    private DirectionFacts() {}

    static Status status(DirectionState state) {
        return switch (state) {
            case DRAFT, WITH_GOVERNORS, APPROVED -> Status.TO_DO;
            case REFUSED -> Status.REFUSED;
            case SERVED -> Status.IN_ORDER;
            case ENDED, WITHDRAWN -> Status.DONE;
        };
    }

    static Rows text(Direction it, PlacementFile placement) {
        var text = it.text();
        var rows = new Rows();
        line(
                rows,
                "To",
                placement.providerName()
                        + (placement.providerKind().isSchool()
                                ? ": another school, where the pupil is registered too from the first day"
                                : ": no school, so the pupil is on your roll alone"));
        line(
                rows,
                "How long",
                Words.dayAndYear(text.startsOn()) + " to " + Words.dayAndYear(text.endsOn()) + ", "
                        + Words.count(text.days(), "school day", "school days"));
        line(rows, "Report to", text.reportTo());
        line(rows, "How much", text.isPartOfWeek() ? "Part of the week" : "The whole school week");
        line(rows, "When", text.times());
        line(rows, "Breaks", text.breaks());
        text.atSchool().ifPresent(words -> line(rows, "At school meanwhile", words));
        line(rows, "Done before", text.tried());
        line(rows, "Reasons", text.reasons());
        line(rows, "To be reached", text.objectives());
        text.contactRisk().ifPresent(words -> line(rows, "Contact at events of the school", words));
        line(rows, "Curriculum", text.curriculum());
        line(rows, "Return", text.returning());
        line(rows, "Reviews", "Every " + Words.count(text.reviewWeeks(), "week", "weeks"));
        return rows;
    }

    private static void line(Rows rows, String what, String words) {
        rows.row(Stream.concat(Stream.of(what), words.lines()));
    }

    static Rows decisions(Direction it) {
        var rows = new Rows();
        it.decisions().forEach(one -> {
            var row = rows.row(
                    Stream.of(
                                    one.body().words() + ": " + (one.approved() ? "approved" : "not approved"),
                                    Words.dayAndYear(Session.dateOf(one.at())) + ", " + one.by(),
                                    one.minute()
                                            .map(minute -> "Minute: " + minute)
                                            .orElse(""),
                                    one.words())
                            .filter(words -> !words.isEmpty()),
                    (one.approved() ? Status.IN_ORDER : Status.REFUSED).chip(one.approved() ? "Approved" : "Refused"));
            if (one.selfApproved()) {
                row.add(Status.SELF_APPROVED.chip());
            }
        });
        return rows.orElse("Nobody has decided yet.");
    }

    static Rows served(Direction it) {
        var rows = new Rows();
        it.served()
                .forEach(one -> rows.row(
                        Stream.of(
                                        one.name() + ", " + one.whom().words(),
                                        one.how().words() + ", " + Words.dayAndYear(one.on()) + ", by " + one.by(),
                                        one.lateBecause()
                                                .map(why -> "After the last day: " + why)
                                                .orElse(""))
                                .filter(words -> !words.isEmpty()),
                        one.lateBecause().isPresent() ? Status.LATE.chip("Late") : Status.IN_ORDER.chip("In time")));
        return rows.orElse("It has been served to nobody yet.");
    }

    /** What belongs to a direction beside the notice, as it stands. Catalogue rows OSD-13, OSD-14, OSD-21. */
    static Rows beside(Direction it, List<LocalDate> talks, Optional<ReturnPlan> returning, boolean hasPlan) {
        var rows = new Rows();
        rows.row(
                Stream.of(
                        "Talked over with the parents",
                        talks.isEmpty()
                                ? "No meeting about the direction is on record. Explain to them the reasons, what was tried and what comes."
                                : "On " + Words.dayAndYear(talks.getFirst())),
                (talks.isEmpty() ? Status.SOON.chip("Not yet") : Status.IN_ORDER.chip()));
        rows.row(
                Stream.of(
                        "Parents' approval",
                        "A direction does not need it. What they think belongs on record before each review."),
                Status.READ.chip("For the record"));
        rows.row(
                Stream.of(
                        "Plan for the return",
                        returning
                                .map(plan -> plan.agreed()
                                        .map(by -> "Agreed with " + by.by() + " on "
                                                + Words.dayAndYear(Session.dateOf(by.at())))
                                        .orElse("Written on "
                                                + Words.dayAndYear(Session.dateOf(plan.writtenAt()))
                                                + "; the provider has not agreed to it yet."))
                                .orElse(
                                        "Not written. It belongs to the start: when the pupil is ready, and what school and"
                                                + " provider do for it.")),
                returning.filter(plan -> plan.agreed().isPresent()).isPresent()
                        ? Status.IN_ORDER.chip("Agreed")
                        : Status.TO_DO.chip(returning.isPresent() ? "To agree" : "To write"));
        if (hasPlan) {
            var told = it.served().stream().anyMatch(one -> one.whom() == Direction.Whom.AUTHORITY);
            rows.row(
                    Stream.of("Local authority", "The pupil has an EHC plan: the authority gets the same notice."),
                    told ? Status.IN_ORDER.chip("Served") : Status.TO_DO.chip("Not served"));
        }
        return rows;
    }
}
