package uk.waymark.families;

/** What a family is told waits for them. The words are in the message catalogues, in each language. */
public enum FamilyNews {
    REPORT,
    PLAN,
    NOTE,
    NOTICE_OF_DIRECTION,
    AGREEMENT_TO_SIGN,
    AGREEMENT_COPY,
    INVITATION,
    OUTCOME,
    ARRANGEMENT,
    PLACEMENT,
    QUESTION,
    SCHOOL_NEWS
}
