package uk.waymark.assurance.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.access.Refused;

/**
 * What somebody says of a provider's registration. Catalogue rows PRV-03, PRV-09, PRV-10, PRV-20.
 *
 * @param accredited whether it delivers accredited education itself
 * @param adventurous whether it offers outdoor and adventurous activities that need a licence
 * @param others full-time pupils of compulsory school age who come from schools that are not on Waymark
 * @param othersTrigger whether one of those others has an EHC plan or is looked after
 * @param lawfulBecause for an unregistered provider: what makes it lawful that it is not registered
 */
public record Registration(
        RegistrationStatus status,
        Optional<String> urn,
        Optional<String> ukprn,
        Optional<String> dfeNumber,
        boolean accredited,
        boolean adventurous,
        Optional<String> aalaNumber,
        Optional<LocalDate> aalaExpires,
        int others,
        boolean othersTrigger,
        Optional<String> lawfulBecause) {

    /** Nothing on record. */
    public static Registration unknown() {
        return new Registration(
                RegistrationStatus.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.empty());
    }

    /** What is wrong with it, in words; numbers have the forms that the department gives them. */
    Optional<Refused> wrong() {
        return shape(urn, "\\d{5,6}", "URN", "A URN has six digits, older ones five.")
                .or(() -> shape(ukprn, "1\\d{7}", "UKPRN", "A UKPRN has eight digits and begins with 1."))
                .or(() -> shape(
                        dfeNumber,
                        "\\d{3}/\\d{4}",
                        "DFE",
                        "A DfE number is written as three digits, a slash and four, such as 999/6001."))
                .or(() -> shape(
                        aalaNumber,
                        "[A-Z]?\\d{3,6}(/[A-Z]?\\d{1,6})?",
                        "AALA",
                        "Write the licence number as it stands on the licence, such as L99999/R9999."))
                .or(this::incomplete);
    }

    private Optional<Refused> incomplete() {
        if (adventurous && (aalaNumber.isEmpty() || aalaExpires.isEmpty())) {
            return Optional.of(new Refused(
                    "AALA", "Adventurous activities for under-18s need a licence. Write its number and its last day."));
        }
        if (status.isRegistered() && urn.isEmpty() && ukprn.isEmpty() && dfeNumber.isEmpty()) {
            return Optional.of(new Refused(
                    "NUMBER", "A registered provider has a URN, a UKPRN or a DfE number. Write at least one of them."));
        }
        if (status == RegistrationStatus.UNREGISTERED && lawfulBecause.isEmpty()) {
            return Optional.of(new Refused(
                    "LAWFUL", "Write why it need not be registered: how many pupils, for how many hours a week."));
        }
        return others < 0 || others > 500
                ? Optional.of(new Refused("INVALID", "The number of other pupils is between 0 and 500."))
                : Optional.empty();
    }

    private static Optional<Refused> shape(Optional<String> text, String pattern, String code, String words) {
        return text.filter(it -> !it.matches(pattern)).map(it -> new Refused(code, words));
    }

    /** As it was said, and when. */
    public record Said(Registration what, Instant at, String by) {}
}
