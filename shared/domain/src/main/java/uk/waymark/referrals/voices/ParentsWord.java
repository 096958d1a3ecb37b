package uk.waymark.referrals.voices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.families.FamilyContact;
import uk.waymark.referrals.ReferralSettings.Parents;

/**
 * Whether the parents' part is done: only those count who hold responsibility now, so that a word of somebody whose responsibility was
 * withdrawn this morning is none. Catalogue rows REF-12, REF-13, CX-12.
 */
public final class ParentsWord {
    private ParentsWord() {}

    /** What is missing of it, in words; empty when nothing is. */
    public static Optional<String> missing(Parents wanted, List<FamilyContact> responsible, Answers answers) {
        if (wanted == Parents.NOT_NEEDED) {
            return Optional.empty();
        }
        var last = last(responsible, answers);
        var many = Math.max(1, responsible.size());
        return switch (wanted) {
            case NOT_NEEDED -> Optional.empty();
            case NOTIFIED ->
                last.size() < many ? Optional.of("Tell each parent with responsibility.") : Optional.empty();
            case CONSULTED -> views(last, many);
            case REQUIRED -> agreement(last, many);
        };
    }

    private static Optional<String> views(List<Voice> last, int many) {
        return last.stream()
                                .filter(it -> it.word().isAnswer() || it.word() == Word.ASKED)
                                .count()
                        < many
                ? Optional.of("Ask each parent with responsibility, and write down what they say.")
                : last.stream().noneMatch(it -> it.word().isAnswer())
                        ? Optional.of("No parent has answered yet.")
                        : Optional.empty();
    }

    private static Optional<String> agreement(List<Voice> last, int many) {
        if (last.stream().anyMatch(it -> it.word() == Word.REFUSED)) {
            return Optional.of(
                    "A parent does not agree. Your school's settings ask for agreement; speak to them again.");
        }
        if (last.stream().noneMatch(it -> it.word() == Word.CONSENTED)) {
            return Optional.of("No parent has agreed yet.");
        }
        return last.size() < many ? Optional.of("Ask every parent with responsibility.") : Optional.empty();
    }

    private static List<Voice> last(List<FamilyContact> responsible, Answers answers) {
        return responsible.isEmpty()
                // Nobody is on the list yet: then the word of whoever was named counts.
                ? answers.last(Party.PARENT).stream().toList()
                : responsible.stream().flatMap(it -> answers.last(it).stream()).toList();
    }

    /** The names of those who have yet to be asked, for the form. */
    public static Stream<FamilyContact> silent(List<FamilyContact> responsible, Answers answers) {
        return responsible.stream().filter(it -> answers.last(it).isEmpty());
    }
}
