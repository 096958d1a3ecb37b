package uk.waymark.attendance;

import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.attendance.RegisterEntries.Choice;
import uk.waymark.placements.PlacementKind;

/** What a code asks for, and where it may not be used. */
final class CodeRules {
    private static final int LONGEST = 500;

    private CodeRules() {}

    static Optional<Refused> refuse(Actor actor, RegisterLine line, Code code, Choice choice) {
        var proposed = line.proposal().code();
        var asProposed = proposed.filter(code.code()::equals).isPresent();
        if (code.senior()
                && !asProposed
                && !actor.schools(Right.DECIDE_SENIOR_CODES).contains(line.school())) {
            return Optional.of(new Refused(
                    "SENIOR",
                    "The code " + code.code() + " is for the head, or somebody whom the head has authorised."));
        }
        if (line.kind() == PlacementKind.DUAL_REGISTERED && code.codeClass() == CodeClass.APPROVED_ACTIVITY) {
            return Optional.of(new Refused(
                    "DUAL", "The pupil is dual registered: the session is the other school's, and your code is D."));
        }
        if (needsReason(line, code, asProposed) && blank(choice.reason())) {
            return Optional.of(
                    new Refused("REASON", "Say why: this is not what is proposed, or the code asks for it."));
        }
        if (choice.reason().filter(it -> it.length() > LONGEST).isPresent()) {
            return Optional.of(new Refused("INVALID", "A reason has at most 500 characters."));
        }
        return offSite(line, code)
                .or(() -> code.asks() == Code.Asks.SUPERVISION
                        ? certification(choice.supervisor(), choice.activity().orElse(""), line)
                        : Optional.empty());
    }

    private static boolean needsReason(RegisterLine line, Code code, boolean asProposed) {
        return line.entry().isPresent()
                || !asProposed && line.proposal().code().isPresent()
                || !asProposed && code.asks() == Code.Asks.REASON;
    }

    /** B and K are for what took place in person; and nobody was there whom nobody has seen. */
    private static Optional<Refused> offSite(RegisterLine line, Code code) {
        if (code.codeClass() != CodeClass.APPROVED_ACTIVITY) {
            return Optional.empty();
        }
        var online = line.kind() == PlacementKind.ONLINE
                || line.mark().filter(mark -> mark.fact() == Fact.REMOTE).isPresent();
        if (online) {
            return Optional.of(new Refused(
                    "ONLINE", "An online lesson is not supervised education off site. Choose an absence code."));
        }
        var there = line.mark()
                .filter(mark ->
                        mark.fact() == Fact.PRESENT || mark.fact() == Fact.LATE || mark.fact() == Fact.LEFT_EARLY)
                .isPresent();
        return there
                ? Optional.empty()
                : Optional.of(new Refused(
                        "NOT_ATTENDED",
                        "The provider has not said that the pupil was there, so " + code.code()
                                + " would certify what nobody saw. Ring the provider; its mark opens the code."));
    }

    /** Using B certifies who supervised and what the pupil did: catalogue row ATT-09. */
    static Optional<Refused> certification(Optional<String> supervisor, String activity, RegisterLine line) {
        if (blank(supervisor)) {
            return Optional.of(new Refused(
                    "UNSUPERVISED",
                    "B certifies that somebody supervised the pupil. Say who; nobody did: it is not B."));
        }
        return activity.isBlank()
                ? Optional.of(new Refused(
                        "ACTIVITY",
                        "B asks what the activity was. Write it here, or once in the placement with " + line.provider()
                                + "."))
                : Optional.empty();
    }

    private static boolean blank(Optional<String> text) {
        return text.filter(it -> !it.isBlank()).isEmpty();
    }
}
