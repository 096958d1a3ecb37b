package uk.waymark.attendance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.waymark.settings.Setting;

/**
 * Which code stands in the register for a session at home of a flexi-schooling agreement. No policy names one, so the school chooses it
 * with its authority. Catalogue row FLX-17.
 */
public final class HomeCode {
    private static final Map<String, String> CODES = codes();

    public static final Setting<Optional<String>> SETTING = new Setting<>(
            "flexi.code",
            "Code for sessions at home of a flexi-schooling agreement",
            "Nobody is chased in these sessions. Agree on the code with your authority; no agreement can be recorded before it is chosen.",
            "",
            HomeCode::read);

    private HomeCode() {}

    /** The codes that may be chosen, with their meaning; the first is none. */
    public static Map<String, String> choices() {
        return CODES;
    }

    private static Map<String, String> codes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", "Not chosen yet");
        new CodeBook()
                .all().stream()
                        .filter(code -> code.to().isEmpty() && code.codeClass() != CodeClass.NOT_COLLECTED)
                        .forEach(code -> all.put(code.code(), code.code() + ", " + code.meaning()));
        return all;
    }

    private static Optional<String> read(String text) {
        if (!CODES.containsKey(text)) {
            throw new IllegalArgumentException("Choose a code of the register.");
        }
        return Optional.of(text).filter(it -> !it.isEmpty());
    }
}
