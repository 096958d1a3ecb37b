package uk.waymark.agreements;

import static uk.waymark.agreements.AgreementField.By.CONTACT;
import static uk.waymark.agreements.AgreementField.By.FILE;
import static uk.waymark.agreements.AgreementField.By.PROVIDER;
import static uk.waymark.agreements.AgreementField.By.SCHOOL;
import static uk.waymark.agreements.AgreementSection.AIMS;
import static uk.waymark.agreements.AgreementSection.HOME;
import static uk.waymark.agreements.AgreementSection.KEEPING;
import static uk.waymark.agreements.AgreementSection.LEARNING;
import static uk.waymark.agreements.AgreementSection.MONEY;
import static uk.waymark.agreements.AgreementSection.PRACTICAL;
import static uk.waymark.agreements.AgreementSection.PROFESSIONALS;
import static uk.waymark.agreements.AgreementSection.PROVISION;
import static uk.waymark.agreements.AgreementSection.SAFETY;
import static uk.waymark.agreements.AgreementSection.TERMS;
import static uk.waymark.agreements.AgreementSection.WEEK;
import static uk.waymark.agreements.FieldKind.DATE;
import static uk.waymark.agreements.FieldKind.REPORTING;
import static uk.waymark.agreements.FieldKind.TEXT;
import static uk.waymark.agreements.FieldKind.WEEKS;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields of an agreement: all that any of the policies asks for. Which of them a school needs is in its settings. Catalogue rows
 * SLA-01 to SLA-43, INF-11, INF-12, ROL-25, CX-42.
 */
public enum AgreementField {
    PUPIL(
            "SLA-01",
            AgreementSection.PUPIL,
            FILE,
            TEXT,
            "Pupil",
            "The pupil's file: name, date of birth, year group and home school."),
    PARENT(
            "SLA-02",
            HOME,
            FILE,
            TEXT,
            "Parents or carers with responsibility",
            "Kept in the pupil's contacts at home."),
    PARENT_EMAIL("SLA-03", HOME, CONTACT, TEXT, "Their e-mail addresses", "Kept in the pupil's contacts at home."),
    PARENT_TELEPHONES(
            "SLA-04",
            HOME,
            CONTACT,
            TEXT,
            "Their telephones",
            "Kept in the pupil's contacts at home: home, mobile and work."),
    ADDRESS(
            "SLA-05",
            HOME,
            CONTACT,
            TEXT,
            "Address",
            "Kept in the pupil's contacts at home. A hidden address stays with the school."),
    FIRST_CONTACT(
            "SLA-06",
            HOME,
            CONTACT,
            TEXT,
            "First emergency contact",
            "The first who is rung, by the pupil's contacts at home."),
    SECOND_CONTACT(
            "SLA-07",
            HOME,
            CONTACT,
            TEXT,
            "Second emergency contact",
            "The second who is rung, by the pupil's contacts at home."),
    COURSE("SLA-08", PROVISION, PROVIDER, TEXT, "Course or provision", "What the pupil does there."),
    TASTER("SLA-09", PROVISION, SCHOOL, DATE, "Taster day", "The day of a first visit to try it out, if there is one."),
    START("SLA-10", PROVISION, FILE, TEXT, "Start", "The first day of the placement."),
    END("SLA-43", PROVISION, FILE, TEXT, "Intended end", "The last day of the placement, and how long that is."),
    ARRIVAL("SLA-11", WEEK, FILE, TEXT, "Arrival", "The timetable of the placement, by which attendance is expected."),
    LEAVING("SLA-12", WEEK, FILE, TEXT, "Leaving", "The timetable of the placement, by which attendance is expected."),
    DAYS(
            "SLA-13",
            WEEK,
            FILE,
            TEXT,
            "Days of the week",
            "The timetable of the placement, by which attendance is expected."),
    SOCIAL_WORKER(
            "SLA-14", PROFESSIONALS, FILE, TEXT, "Social worker", "Kept in the list of those whose work the pupil is."),
    LAC_ADVISER(
            "SLA-15",
            PROFESSIONALS,
            FILE,
            TEXT,
            "Adviser for looked-after children",
            "Kept in the list of those whose work the pupil is."),
    YOUTH_JUSTICE(
            "SLA-16",
            PROFESSIONALS,
            FILE,
            TEXT,
            "Youth-justice key worker",
            "Kept in the list of those whose work the pupil is."),
    GP("SLA-17", PROFESSIONALS, FILE, TEXT, "GP", "Kept in the list of those whose work the pupil is."),
    OBJECTIVES(
            "SLA-18",
            AIMS,
            FILE,
            TEXT,
            "Main objectives",
            "Kept on the page of objectives, with baseline, measure and day."),
    POST_16("SLA-20", AIMS, SCHOOL, TEXT, "What it does for the plans after 16 or 18", "For a pupil in key stage 4."),
    PLAN_TARGETS(
            "SLA-22",
            AIMS,
            SCHOOL,
            TEXT,
            "Targets from the pupil's plans",
            "From an EHC plan, personal education plan, learning plan or behaviour plan."),
    NEEDS(
            "SLA-21",
            AgreementSection.NEEDS,
            SCHOOL,
            TEXT,
            "SEND, care, health and youth justice",
            "What those who work with the pupil have to know."),
    LANGUAGE(
            "SLA-23",
            AgreementSection.NEEDS,
            SCHOOL,
            TEXT,
            "English as an additional language",
            "Write None where there is nothing to say."),
    HEALTH(
            "SLA-24",
            AgreementSection.NEEDS,
            SCHOOL,
            TEXT,
            "Health needs",
            "Medicines, allergies, what to do. Write None where there is nothing to say."),
    CONCERNS(
            "SLA-25",
            SAFETY,
            PROVIDER,
            TEXT,
            "How a safeguarding concern is written down and passed on",
            "To whom, how, and how soon."),
    ABSENCE("SLA-26", SAFETY, PROVIDER, TEXT, "Attendance and absence", "Who marks, who rings whom, and by when."),
    PROVIDER_DSL("SLA-27", SAFETY, PROVIDER, TEXT, "The provider's DSL", "Name, telephone and e-mail address."),
    SCHOOL_DSL("SLA-28", SAFETY, SCHOOL, TEXT, "The school's DSL", "Name, telephone and e-mail address."),
    KEY_CONTACT(
            "ROL-25",
            SAFETY,
            PROVIDER,
            TEXT,
            "Key contact at the provider",
            "Whom the family rings there: name and telephone."),
    RECRUITMENT("SLA-34", SAFETY, PROVIDER, TEXT, "Safer recruitment", "What the provider commits itself to."),
    QUALIFICATIONS(
            "SLA-31",
            LEARNING,
            PROVIDER,
            TEXT,
            "Qualifications, personal development and careers",
            "What the pupil works towards."),
    INDUCTION("SLA-32", LEARNING, PROVIDER, TEXT, "Induction", "What happens in the first days."),
    PASTORAL("SLA-33", LEARNING, PROVIDER, TEXT, "Pastoral care", "Who looks after the pupil there."),
    EXAMS(
            "SLA-35",
            LEARNING,
            PROVIDER,
            TEXT,
            "Examinations and assessments outside the provider",
            "Where and by whom, where there are any."),
    BEHAVIOUR(
            "SLA-39",
            LEARNING,
            PROVIDER,
            TEXT,
            "What is expected of behaviour",
            "And what happens when it goes wrong; only the school suspends."),
    TRANSPORT("SLA-29", PRACTICAL, SCHOOL, TEXT, "Transport", "How the pupil gets there and back, and who sees to it."),
    LUNCH("SLA-30", PRACTICAL, SCHOOL, TEXT, "Lunch", "Who provides it."),
    MEAL_MONEY(
            "SLA-30",
            PRACTICAL,
            SCHOOL,
            FieldKind.MONEY,
            "Money for free school meals that goes to the provider",
            "For each day on which the pupil comes, such as 3.00."),
    REPORT_EVERY(
            "SLA-19",
            KEEPING,
            PROVIDER,
            REPORTING,
            "How often the provider reports on progress",
            "Reports fall due by this."),
    REPORT_HOW(
            "SLA-19",
            KEEPING,
            PROVIDER,
            TEXT,
            "How the provider reports on progress",
            "What a report holds, and to whom it goes."),
    INFORMED("SLA-36", KEEPING, PROVIDER, TEXT, "How school and parents are kept informed", "Beside the reports."),
    REVIEW_WEEKS("SLA-38", KEEPING, SCHOOL, WEEKS, "Weeks between reviews", "Reviews fall due by this."),
    REVIEW_HOW(
            "SLA-38",
            KEEPING,
            SCHOOL,
            TEXT,
            "How it is reviewed, and with whom",
            "Meeting, visit, call; who takes part."),
    COST_UNIT("SLA-37", MONEY, SCHOOL, FieldKind.COST_UNIT, "The sum is", "The budget counts by this."),
    COST_AMOUNT(
            "SLA-37",
            MONEY,
            SCHOOL,
            FieldKind.MONEY,
            "The sum",
            "In pounds, such as 85 or 85.50; 0 where nothing is charged."),
    COST_ABSENT(
            "SLA-37",
            MONEY,
            SCHOOL,
            FieldKind.MISSED_SESSIONS,
            "Sessions that the pupil misses",
            "Invoices are checked against it."),
    COST_NOTE(
            "SLA-37", MONEY, SCHOOL, TEXT, "What it covers", "Materials, examination fees, what is charged beside it."),
    DATA("SLA-40", TERMS, PROVIDER, TEXT, "Sharing data", "What is shared, why, how it is kept and when it goes."),
    COMPLAINTS("SLA-41", TERMS, PROVIDER, TEXT, "Complaints", "To whom a complaint goes, and by when it is answered."),
    ESCALATION(
            "SLA-42", TERMS, PROVIDER, TEXT, "When something is not put right", "Whom to turn to next, on each side."),
    EXCHANGE(
            "INF-11",
            TERMS,
            PROVIDER,
            TEXT,
            "Who sends what, when and how",
            "Information, reports, notices: the way each of them goes."),
    CHALLENGE(
            "INF-12",
            TERMS,
            PROVIDER,
            TEXT,
            "How each side may question the other",
            "With whom to raise it, and how it is settled.");

    /** Who says it. */
    public enum By {
        /** It is kept elsewhere in Waymark and read from there. */
        FILE,
        /** The same, and it goes to school and provider only: no parent reads another's. */
        CONTACT,
        SCHOOL,
        /** The provider, or the school for it. */
        PROVIDER
    }

    private final String row;
    private final AgreementSection section;
    private final By by;
    private final FieldKind kind;
    private final String label;
    private final String hint;

    AgreementField(String row, AgreementSection section, By by, FieldKind kind, String label, String hint) {
        this.row = row;
        this.section = section;
        this.by = by;
        this.kind = kind;
        this.label = label;
        this.hint = hint;
    }

    /** The number under which the policies' union lists it. */
    public String row() {
        return row;
    }

    public AgreementSection section() {
        return section;
    }

    public By by() {
        return by;
    }

    public FieldKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    /** Whether somebody writes it here. */
    public boolean isWritten() {
        return by == By.SCHOOL || by == By.PROVIDER;
    }

    /** All numbers, in order. */
    static Set<String> rows() {
        return Arrays.stream(values())
                .map(AgreementField::row)
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
