package uk.waymark.information;

import java.util.Locale;

/**
 * What a school tells a provider about a pupil, by who knows it best. Catalogue rows INF-01 to INF-08.
 *
 * @see InformationSettings who shares which, by a school's settings
 */
public enum InformationClass {
    EHC_PLAN(
            "Education, health and care plan",
            "The plan itself, and what of it the provider has to deliver.",
            Sender.SENCO),
    SEND(
            "Special educational needs",
            "What makes learning hard for the pupil, and what helps in a lesson.",
            Sender.SENCO),
    SEMH(
            "Social, emotional and mental health",
            "How worry or anger shows, what sets it off, and what brings calm.",
            Sender.SENCO),
    SUPPORT(
            "Extra support from school",
            "What goes on beside lessons: mentoring, counselling, a key adult.",
            Sender.SENCO),
    PROFILE(
            "Who the pupil is",
            "Strengths, interests, friends, and how the pupil likes to be spoken to.",
            Sender.AP_LEAD),
    ATTAINMENT("Attainment", "What the pupil can do in each subject now, and what comes next.", Sender.AP_LEAD),
    LITERACY("Reading and writing", "What the pupil can read and write without help.", Sender.AP_LEAD),
    RISK("Risk assessment", "What could go wrong, how likely it is, and what is done about it.", Sender.AP_LEAD),
    MEDICAL("Health", "Conditions, allergies, medicine: what to do, and who has been shown how.", Sender.AP_LEAD),
    SAFEGUARDING("Safeguarding", "What the provider needs to know to keep the pupil safe, and no more.", Sender.DSL),
    POLICE_NOTICE(
            "Notices from the police",
            "A notice about domestic abuse or another incident: what staff should look out for today.",
            Sender.DSL),
    AGENCIES(
            "Agencies that help",
            "Who works with the family, early help too, and how the provider takes part in it.",
            Sender.DSL),
    TRANSITION("What smooths the move", "What the first days should look like, and who meets the pupil.", Sender.HEAD),
    ASKED_FOR(
            "What the provider asked for", "The answer to something that the provider wanted to know.", Sender.AP_LEAD);

    private final String words;
    private final String help;
    private final Sender standard;

    InformationClass(String words, String help, Sender standard) {
        this.words = words;
        this.help = help;
        this.standard = standard;
    }

    public String words() {
        return words;
    }

    /** What belongs here, for whoever writes it. */
    public String help() {
        return help;
    }

    Sender standard() {
        return standard;
    }

    /** Whether sharing it has to be weighed against confidentiality each time. Catalogue rows INF-07, ROL-28. */
    public boolean isConfidential() {
        return this == SAFEGUARDING || this == POLICE_NOTICE;
    }

    /** As a file of this class is called, whatever it was called where it came from: a file's name could name a child. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
