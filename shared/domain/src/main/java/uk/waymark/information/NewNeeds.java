package uk.waymark.information;

/**
 * What a tutor has to know about a pupil, in plain words. Everything may be empty but what helps and whom to ring.
 *
 * @param saidAs how the name is said, as "shiv-AWN"
 * @param medicalDo what to do, with which medicine, and who has been shown how
 * @param callHome who at home may be rung; empty where the school wants to be rung itself
 */
public record NewNeeds(
        String saidAs,
        String pronouns,
        String helps,
        String avoid,
        String calms,
        String medical,
        String medicalDo,
        String communication,
        String literacy,
        String callSchool,
        String callHome) {}
