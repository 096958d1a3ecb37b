package uk.waymark.app.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import uk.waymark.forms.Answer;
import uk.waymark.referrals.voices.Party;

/** What the sample's referrals say. */
final class SampleReferralWords {
    private SampleReferralWords() {}

    /** Answers of an ordinary personalised package, three days a week away from school. */
    static Map<String, Answer> usual(LocalDate today) {
        Map<String, Answer> all = new HashMap<>();
        all.put("grounds", Answer.of("attendance").with(""));
        all.put("basis", Answer.of("PERSONALISED"));
        all.put("aim", Answer.of("TAILORED-TEACHING"));
        all.put("spotted", Answer.of(today.minusDays(70).toString()));
        all.put("from", Answer.of(today.minusDays(60).toString()));
        all.put("preventive", Answer.of("yes").with(""));
        all.put("exhausted", Answer.of("yes").with(""));
        all.put("where", Answer.of("off-site"));
        all.put("hours-provision", Answer.of("15"));
        all.put("hours-school", Answer.of("10"));
        all.put("hours-elsewhere", Answer.of("0"));
        all.put("medical-limit", Answer.of("no"));
        all.put("statutory", Answer.of("no"));
        words().forEach((question, text) -> all.put(question, Answer.of(text)));
        Stream.of("mon", "tue", "wed")
                .forEach(day -> Stream.of("-am", "-pm").forEach(half -> all.put(day + half, Answer.of("provision"))));
        Stream.of("thu", "fri")
                .forEach(day -> Stream.of("-am", "-pm").forEach(half -> all.put(day + half, Answer.of("school"))));
        return all;
    }

    private static Map<String, String> words() {
        Map<String, String> all = new HashMap<>();
        all.put("what", "A mentor twice a week and a quiet start in the library");
        all.put("effect", "Comes more often for a fortnight, then not");
        all.put("in-school", "Mentoring, a shorter way between lessons, breakfast with the head of year");
        all.put("family-contact", "Three meetings since September; home would like something practical");
        all.put("agency-contact", "Early help since October; the attendance service has visited");
        all.put("academic", "Two years behind in reading; quick in mental arithmetic");
        all.put("social", "Good with younger children, wary of large groups");
        all.put("pastoral", "One adult who is there every morning");
        all.put("send", "Short instructions, one at a time");
        all.put("health", "Sleeps badly; no medicine");
        all.put("risks", "Walks away when shouted at");
        all.put("purpose", "To come every day again and to finish something");
        all.put("progress", "A report each half-term, a telephone call each week");
        all.put("destination", "Back to all lessons after Easter");
        all.put("induction", "A visit with home, then two mornings, then the whole pattern");
        all.put(
                "equal",
                "Works towards the same English and mathematics as the year, with the same examinations in mind");
        all.put("protected", "None");
        return all;
    }

    /** What each of them thinks of it. */
    static String view(Party party) {
        return switch (party) {
            case PUPIL -> "I would go if I can be with the animals.";
            case PARENT -> "We have seen it and would like to try.";
            case SENCO -> "Fits what helps: small group, one adult, something to do.";
            case DSL -> "Nothing speaks against it; the provider's DSL is known to us.";
            default -> "No objection.";
        };
    }
}
