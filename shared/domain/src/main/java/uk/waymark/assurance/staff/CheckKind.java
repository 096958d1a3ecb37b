package uk.waymark.assurance.staff;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The checks of the record: the nine that the assurance letter confirms, in its order, and notes about recruitment. Which apply to
 * whom follows from what the person does; only where the letter itself says "where" can one be marked as not applying, with a
 * reason. Catalogue rows SCR-02, SCR-03 and SAL-04 to SAL-12.
 */
public enum CheckKind {
    DBS("Enhanced DBS with children's barred list", "enhanced DBS", false, all -> true),
    IDENTITY("Identity proved by three documents", "identity", false, all -> true),
    BARRED_LIST("Barred list, for regulated activity", "barred list", true, StaffDetails::withPupils),
    TEACHER("Teacher status and prohibition", "teacher status and prohibition", true, StaffDetails::teaches),
    SECTION_128("Section 128 direction, for management", "section 128", true, StaffDetails::manages),
    OVERSEAS("Overseas checks and good conduct", "overseas checks", true, all -> true),
    QUALIFICATIONS("Qualifications verified", "qualifications", true, StaffDetails::teaches),
    RIGHT_TO_WORK("Right to work in the UK", "right to work", false, all -> true),
    REFERENCES("Two professional references, checked as genuine", "references", false, all -> true),
    RECRUITMENT("Recruitment, experience and vetting notes", "recruitment", true, all -> false);

    private final String words;
    private final String brief;
    private final boolean conditional;
    private final Predicate<StaffDetails> applies;

    CheckKind(String words, String brief, boolean conditional, Predicate<StaffDetails> applies) {
        this.words = words;
        this.brief = brief;
        this.conditional = conditional;
        this.applies = applies;
    }

    public String words() {
        return words;
    }

    /** The check in the middle of a sentence. */
    public String brief() {
        return brief;
    }

    /** Whether there are people to whom the check does not apply although their work suggests it. */
    public boolean isConditional() {
        return conditional;
    }

    /** Whether it has to be on record for somebody with these duties. */
    public boolean appliesTo(StaffDetails details) {
        return applies.test(details);
    }

    /** The nine of the assurance letter. */
    public static List<CheckKind> ofTheLetter() {
        return Arrays.stream(values()).filter(kind -> kind != RECRUITMENT).toList();
    }
}
