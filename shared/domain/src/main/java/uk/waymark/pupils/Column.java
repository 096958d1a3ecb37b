package uk.waymark.pupils;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column of a pupil list, with the headers under which the common information systems export it. */
enum Column {
    UPN("UPN", "upn", "uniquepupilnumber"),
    LEGAL_FORENAME("Legal forename", "legalforename", "forename", "legalfirstname", "firstname", "givenname"),
    LEGAL_SURNAME("Legal surname", "legalsurname", "surname", "legallastname", "lastname", "familyname"),
    PREFERRED_FORENAME(
            "Preferred forename",
            "preferredforename",
            "preferredfirstname",
            "preffirstname",
            "prefforename",
            "chosenname",
            "knownas"),
    PREFERRED_SURNAME("Preferred surname", "preferredsurname", "preferredlastname", "preflastname", "prefsurname"),
    BORN_ON("Date of birth", "dateofbirth", "dob", "birthdate"),
    YEAR_GROUP("Year group", "yeargroup", "year", "yeartaughtin", "ncyear", "nationalcurriculumyear", "curriculumyear"),
    REGISTRATION_GROUP(
            "Registration group",
            "registrationgroup",
            "reggroup",
            "reg",
            "registrationform",
            "form",
            "tutorgroup",
            "registration"),
    SEX("Sex", "sex", "gender", "legalsex"),
    SEN_STATUS("SEN status", "senstatus", "sen", "senprovision", "senneed"),
    FREE_SCHOOL_MEALS(
            "Free school meals",
            "fsm",
            "fsmeligible",
            "fsmeligibility",
            "freeschoolmeals",
            "eligibleforfreeschoolmeals",
            "freemeals",
            "eligibleforfsm"),
    LOOKED_AFTER(
            "Looked after",
            "lookedafter",
            "incare",
            "incarelookedafter",
            "lac",
            "cla",
            "childlookedafter",
            "currentlylookedafter");

    private final String words;
    private final Set<String> headers;

    Column(String words, String... headers) {
        this.words = words;
        this.headers = Set.of(headers);
    }

    String words() {
        return words;
    }

    /** The column with this header, whatever its capitals, spaces and punctuation. */
    static Optional<Column> of(String header) {
        var plain = header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        for (var column : values()) {
            if (column.headers.contains(plain)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
