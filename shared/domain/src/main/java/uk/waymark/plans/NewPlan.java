package uk.waymark.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.waymark.objectives.Source;

/**
 * What the school writes as its plan for a pupil in a placement; the objectives themselves are kept beside it.
 *
 * @param purpose what the placement is for, in terms of education and achievement. Catalogue row CUR-15
 * @param from the plan's first day
 * @param to the plan's last day
 * @param howAssessed how the pupil is assessed
 * @param howMonitored how, and how often, progress is looked at
 * @param needs an answer for every area
 * @param challenge whether the academic targets ask enough, with the reason
 */
public record NewPlan(
        String purpose,
        LocalDate from,
        LocalDate to,
        List<Milestone> milestones,
        String howAssessed,
        String howMonitored,
        List<Link> links,
        Map<NeedArea, Need> needs,
        Challenge challenge,
        String challengeWords,
        String reason) {
    public NewPlan {
        purpose = purpose.strip();
        milestones = List.copyOf(milestones);
        howAssessed = howAssessed.strip();
        howMonitored = howMonitored.strip();
        links = List.copyOf(links);
        needs = Map.copyOf(needs);
        challengeWords = challengeWords.strip();
        reason = reason.strip();
    }

    /** What is to be reached on the way, and by when. Catalogue row ILP-03. */
    public record Milestone(String words, LocalDate dueOn) {
        public Milestone {
            words = words.strip();
        }
    }

    /**
     * An outcome of another live document that the placement delivers. Catalogue rows ILP-07, ILP-14, BEH-05.
     *
     * @param document which one, such as "Plan of 3 March 2026, section F"
     * @param delivery how it is built into what happens at the provider
     */
    public record Link(Source source, String document, String outcome, String delivery) {
        public Link {
            document = document.strip();
            outcome = outcome.strip();
            delivery = delivery.strip();
        }
    }

    /**
     * What the pupil needs in one area.
     *
     * @param none that somebody looked, and there is no need here
     * @param metBy how it is met; empty where there is none
     */
    public record Need(boolean none, String need, String metBy) {
        public static final Need NONE = new Need(true, "", "");

        public Need {
            need = need.strip();
            metBy = metBy.strip();
        }
    }
}
