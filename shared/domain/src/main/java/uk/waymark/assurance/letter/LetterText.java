package uk.waymark.assurance.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.assurance.staff.Check;
import uk.waymark.assurance.staff.CheckKind;
import uk.waymark.assurance.staff.StaffLine;
import uk.waymark.database.Hashes;

/**
 * The words of a letter: header, core statement, the nine confirmations for each member of staff, computed from the record and never
 * typed, and the undertakings. Catalogue rows SAL-02 to SAL-12, SAL-23 and CX-38.
 */
public record LetterText(String provider, String school, LocalDate date, String edition, List<Person> people) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    /** One member of staff with what is confirmed about them. */
    public record Person(String name, String role, List<Confirmed> confirmed) {}

    /** One of the nine confirmations. */
    public record Confirmed(CheckKind kind, String words) {}

    static LetterText of(String provider, String school, LocalDate date, String edition, List<StaffLine> lines) {
        return new LetterText(
                provider,
                school,
                date,
                edition,
                lines.stream()
                        .sorted(Comparator.comparing(
                                line -> line.member().details().name()))
                        .map(LetterText::person)
                        .toList());
    }

    private static Person person(StaffLine line) {
        var details = line.member().details();
        return new Person(
                details.name(),
                details.roleWords() + ", " + details.bond().words().toLowerCase(Locale.UK),
                CheckKind.ofTheLetter().stream()
                        .map(kind -> new Confirmed(
                                kind,
                                words(Optional.ofNullable(line.member().checks().get(kind)), kind.appliesTo(details))))
                        .toList());
    }

    private static String words(Optional<Check> check, boolean applies) {
        return check.map(it -> it.whyNot()
                        .map(why -> "Does not apply: " + why)
                        .orElseGet(() -> it.inOrder()
                                ? "Confirmed. Checked on " + day(it) + ", seen by " + it.seenBy()
                                : "Not confirmed"))
                .orElse(applies ? "Not recorded" : "Does not apply to this work");
    }

    private static String day(Check check) {
        return check.doneOn().map(DAY::format).orElse("");
    }

    public String addressee() {
        return "To the headteacher of " + school;
    }

    public String title() {
        return "Safeguarding assurance letter";
    }

    /** The statement that the confirmations bear out. */
    public String core() {
        return "For every employee, volunteer and contractor of " + provider + " who works with pupils of " + school
                + " we have made the checks that are named below, as " + edition
                + " and the statutory guidance that goes with it ask for. They equal the checks that a school makes on its own staff."
                + " What was checked, when and by whom is on our single central record, which you may inspect at any time.";
    }

    public String day() {
        return DAY.format(date);
    }

    /** The letter line by line; its hash is the seal of what somebody reads before signing. */
    public String words() {
        List<String> lines = new ArrayList<>(List.of(title(), provider, day(), addressee(), "", core(), ""));
        for (var person : people) {
            lines.add(person.name() + " (" + person.role() + ")");
            person.confirmed().forEach(it -> lines.add("- " + it.kind().words() + ": " + it.words()));
            lines.add("");
        }
        Stream.of(Undertaking.values()).forEach(it -> lines.add(it.title() + ": " + it.words()));
        return String.join("\n", lines);
    }

    String seal() {
        return hash(words());
    }

    /** The whole of what is signed, the signature in it. */
    String signed(Signature signature, String organisation, String at, UUID id) {
        return words() + "\n\nSigned: " + signature.typedName().strip() + "\nRole or position: "
                + signature.position().strip() + "\nOrganisation: " + organisation + "\nAt: " + at + "\nLetter: " + id
                + "\n";
    }

    static String hash(String words) {
        return HexFormat.of().formatHex(Hashes.sha256(words));
    }
}
