package uk.waymark.progress.reports;

import java.util.List;
import java.util.stream.Stream;

/** The parts of a report that are written in sentences. Catalogue rows PRG-03, PRG-06, PRG-08 and PRG-09. */
public enum Section {
    ACADEMIC("Academic progress", "What the pupil can do now that was not there before.", true, false),
    QUALIFICATIONS(
            "Qualifications",
            "What is being worked for, what is reached. Leave empty where there is none.",
            false,
            false),
    ATTENDANCE("About attendance", "What the figures do not say. Leave empty where they say it all.", false, false),
    BEHAVIOUR("Behaviour", "What goes well, what is hard, what helped.", true, false),
    ENGAGEMENT("Engagement", "How the pupil joins in.", true, false),
    WELLBEING(
            "Social, emotional and mental health",
            "As you see it; a concern about safety goes to the DSL, not here.",
            true,
            false),
    ACHIEVEMENT("Achievement in the whole placement", "What was achieved, measured against the first day.", true, true),
    BEHAVIOUR_CHANGE("How behaviour has changed", "From the first day to now.", true, true),
    DESTINATION("What the pupil wants to do next", "In the pupil's own words where you have them.", false, true),
    TEACHING("How well we taught", "Your own judgement by the criteria shown. Only the school reads it.", false, false),
    NEXT_STEPS("Next steps", "What you, the school and the pupil do until the next report.", true, false);

    private final String words;
    private final String help;
    private final boolean needed;
    private final boolean atTheEnd;

    Section(String words, String help, boolean needed, boolean atTheEnd) {
        this.words = words;
        this.help = help;
        this.needed = needed;
        this.atTheEnd = atTheEnd;
    }

    public String words() {
        return words;
    }

    public String help() {
        return help;
    }

    /** Whether a report cannot be sent without it. */
    public boolean isNeeded() {
        return needed;
    }

    /** Those that a report of this kind has, in order. */
    public static List<Section> of(ReportKind kind) {
        return Stream.of(values())
                .filter(it -> !it.atTheEnd || kind == ReportKind.FINAL)
                .toList();
    }
}
