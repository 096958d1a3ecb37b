package uk.waymark.documents;

/** Who may read a document beside the people of its owner. */
public enum Audience {
    /** Nobody else. */
    OWNER,
    /** A provider's: every school that has to do with the provider. */
    COMMISSIONERS,
    /** A provider's: the one school that is named. */
    ONE_SCHOOL,
    /** A school's: the one provider that is named. */
    ONE_PROVIDER,
    /** A school's: every provider with which it has to do. */
    PROVIDERS
}
