package uk.waymark.agreements;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.information.KeyContacts;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.ObjectiveLists;
import uk.waymark.placements.PlacementFile;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.Professionals;
import uk.waymark.pupils.Worker;

/**
 * What stands in an agreement before anybody writes: what other parts of Waymark keep already, and what they suggest. A fixed number of
 * queries. Catalogue rows SLA-01 to SLA-18, SLA-27, SLA-28, SLA-43, ROL-23, ROL-25.
 */
@Singleton
class AgreementFacts {
    private static final String NONE = "None on record";

    private final HomeFacts home;
    private final WeekFacts week;
    private final Professionals professionals;
    private final ObjectiveLists objectives;
    private final KeyContacts named;
    private final FactRows rows;
    private final Clock clock;

    AgreementFacts(
            HomeFacts home,
            WeekFacts week,
            Professionals professionals,
            ObjectiveLists objectives,
            KeyContacts named,
            FactRows rows,
            Clock clock) {
        this.home = home;
        this.week = week;
        this.professionals = professionals;
        this.objectives = objectives;
        this.named = named;
        this.rows = rows;
        this.clock = clock;
    }

    Map<AgreementField, String> of(PlacementFile it) {
        Map<AgreementField, String> values = new EnumMap<>(AgreementField.class);
        values.putAll(home.of(it.pupil()));
        values.putAll(week.of(it, Session.today(clock)));
        placement(values, it);
        professionals(values, professionals.of(it.pupil()));
        var open = open(it);
        values.put(AgreementField.OBJECTIVES, AimFacts.objectives(open));
        values.put(AgreementField.PLAN_TARGETS, AimFacts.fromPlans(open));
        people(values, it);
        return values;
    }

    List<Objective> open(PlacementFile placement) {
        return objectives.of(placement.id()).stream().filter(Objective::isOpen).toList();
    }

    private static void placement(Map<AgreementField, String> values, PlacementFile it) {
        var weeks = ChronoUnit.WEEKS.between(it.startsOn(), it.endsOn()) + 1;
        values.put(
                AgreementField.PUPIL,
                it.name().toUse() + "\nBorn " + DayWords.of(it.bornOn()) + "\nYear "
                        + it.yearGroup().orElse("not on record") + "\n" + it.schoolName());
        values.put(AgreementField.COURSE, it.activity() + ", " + it.providerName() + ", " + it.siteName());
        values.put(AgreementField.START, DayWords.of(it.startsOn()));
        values.put(AgreementField.END, DayWords.of(it.endsOn()) + ", " + (weeks == 1 ? "one week" : weeks + " weeks"));
        values.put(AgreementField.POST_16, isKeyStage4(it) ? "" : "Not in key stage 4.");
        values.put(AgreementField.NEEDS, needs(it));
    }

    /** By the year group as schools write it: 10, Year 10 or Y10. */
    private static boolean isKeyStage4(PlacementFile it) {
        return it.yearGroup()
                .filter(year -> year.replaceAll("\\D", "").matches("10|11"))
                .isPresent();
    }

    private static String needs(PlacementFile it) {
        var known = new ArrayList<String>();
        it.senStatus()
                .ifPresent(status -> known.add("SEN status " + status + (it.hasPlan() ? ", has an EHC plan" : "")));
        if (it.isLookedAfter()) {
            known.add("looked after by a local authority");
        }
        return String.join("\n", known);
    }

    private static void professionals(Map<AgreementField, String> values, List<Worker> all) {
        values.put(AgreementField.SOCIAL_WORKER, with(all, Duty.SOCIAL_WORKER).orElse(NONE));
        values.put(AgreementField.LAC_ADVISER, with(all, Duty.LAC_ADVISER).orElse(NONE));
        values.put(AgreementField.YOUTH_JUSTICE, with(all, Duty.YOUTH_JUSTICE).orElse(NONE));
        values.put(AgreementField.GP, with(all, Duty.GP).orElse(""));
    }

    private static Optional<String> with(List<Worker> all, Duty duty) {
        var words = all.stream()
                .filter(it -> it.duty() == duty)
                .map(it -> it.name()
                        + it.telephone().map(number -> ", " + number).orElse("")
                        + it.email().map(address -> ", " + address).orElse(""))
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private void people(Map<AgreementField, String> values, PlacementFile it) {
        values.put(AgreementField.PROVIDER_DSL, words(rows.providerDsl(it.provider(), Session.today(clock))));
        var dsl = rows.schoolDsl(it.school());
        var kept = dsl.stream().filter(one -> !one.duty().equals("HOLDS")).toList();
        values.put(AgreementField.SCHOOL_DSL, words(kept.isEmpty() ? dsl : kept));
        values.put(
                AgreementField.KEY_CONTACT,
                named.of(it.id())
                        .map(one -> one.name() + ", " + one.telephone())
                        .orElseGet(() -> words(rows.keyContacts(it.provider()))));
        values.put(AgreementField.ABSENCE, rows.procedure(it.id()).orElse(""));
    }

    private static String words(List<FactRows.Reached> people) {
        return people.stream().map(FactRows.Reached::words).collect(Collectors.joining("\n"));
    }
}
