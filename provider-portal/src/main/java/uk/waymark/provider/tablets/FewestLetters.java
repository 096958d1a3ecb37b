package uk.waymark.provider.tablets;

import java.util.List;
import java.util.regex.Pattern;
import uk.waymark.attendance.Register;

/**
 * Names on a tablet that may be left in a field: the forename and an initial. Where two pupils on a register would look alike the
 * register spells their surnames out; here they get no more letters than tell them apart.
 */
final class FewestLetters {
    private static final Pattern BRIEF = Pattern.compile(".* \\X");

    private FewestLetters() {}

    static Register of(Register register) {
        var spelt = register.lines().stream()
                .map(Register.Line::name)
                .filter(name -> !BRIEF.matcher(name).matches())
                .toList();
        return spelt.isEmpty()
                ? register
                : new Register(
                        register.session(),
                        register.lines().stream()
                                .map(line -> shorter(line, spelt))
                                .toList());
    }

    private static Register.Line shorter(Register.Line line, List<String> spelt) {
        if (BRIEF.matcher(line.name()).matches()) {
            return line;
        }
        var letters = spelt.stream()
                .filter(other -> !other.equals(line.name()))
                .mapToInt(other -> common(line.name(), other))
                .max()
                .orElse(0);
        // One more than what they share, and at least up to the initial.
        var initial = line.name().lastIndexOf(' ') + 2;
        var end = Math.min(line.name().length(), Math.max(letters + 1, initial));
        return new Register.Line(
                line.placement(),
                line.name().substring(0, end),
                line.school(),
                line.site(),
                line.arrives(),
                line.leaves(),
                line.induction(),
                line.mark(),
                line.familySays());
    }

    private static int common(String one, String other) {
        var length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
