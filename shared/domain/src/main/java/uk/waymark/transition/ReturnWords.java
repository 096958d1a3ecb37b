package uk.waymark.transition;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.calendar.DayWords;

/** A return plan as paragraphs for the family's page. */
final class ReturnWords {
    private ReturnWords() {}

    static String of(NewReturnPlan plan) {
        List<String> parts = new ArrayList<>();
        parts.add("# The aim");
        parts.add(plan.aim().words() + ", by " + DayWords.of(plan.targetOn()) + ".");
        part(parts, "Why this aim", plan.aimReason());
        part(parts, "How we will see that it is time", plan.readiness());
        part(parts, "What the school does", plan.schoolSupport());
        part(parts, "What the provider does", plan.providerSupport());
        part(parts, "Step by step", plan.stages());
        part(parts, "Careers guidance", plan.careers());
        return String.join("\n\n", parts);
    }

    private static void part(List<String> parts, String heading, String words) {
        if (!words.isEmpty()) {
            parts.add("# " + heading);
            parts.add(words);
        }
    }
}
