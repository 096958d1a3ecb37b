package uk.waymark.school.referrals;

import com.vaadin.flow.component.html.DescriptionList;
import java.time.Clock;
import uk.waymark.referrals.Decision;
import uk.waymark.referrals.Stage;
import uk.waymark.web.Words;

/** A decision to be read. */
final class DecisionFacts {
    private DecisionFacts() {}

    static DescriptionList of(Decision it, Clock clock) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        add(facts, it.verdict().words(), "By " + it.by() + ", " + Words.moment(it.at(), clock));
        add(facts, it.verdict() == Stage.AGREED ? "Rationale" : "Reason", it.reason());
        if (it.verdict() == Stage.AGREED) {
            add(
                    facts,
                    "Where",
                    it.providerName().orElse("")
                            + it.siteName().map(site -> ", " + site).orElse(""));
            add(facts, "Why there", it.whyChosen());
            add(
                    facts,
                    "How long",
                    it.startsOn().map(Words::dayAndYear).orElse("") + " to "
                            + it.endsOn().map(Words::dayAndYear).orElse("an open end"));
            add(facts, "What is to come of it", it.outcomes());
            add(facts, "Review", it.review());
            it.best().lines().forEach(line -> {
                var at = line.indexOf(": ");
                add(
                        facts,
                        "Best for the child: " + line.substring(0, at).toLowerCase(java.util.Locale.UK),
                        line.substring(at + 2));
            });
        }
        return facts;
    }

    private static void add(DescriptionList facts, String what, String value) {
        facts.add(new DescriptionList.Term(what), new DescriptionList.Description(value));
    }
}
