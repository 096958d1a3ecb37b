package uk.waymark.families;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;
import uk.waymark.accounts.EmailAddress;

/**
 * What is written down about somebody at home. Telephones, e-mail and address are empty text where there is none.
 *
 * @param priority in which order they are rung, from 1
 * @param addressHidden whether the address is kept from everybody but those who keep the contacts
 * @param language of letters and pages: one of {@link FamilyWords#LANGUAGES}
 * @param note what those who keep the contacts have to know, such as an order of a court; nobody else reads it
 */
public record ContactDetails(
        String name,
        String relation,
        int priority,
        String mobile,
        String home,
        String work,
        String email,
        String address,
        boolean addressHidden,
        String language,
        String note) {
    public ContactDetails {
        name = name.strip();
        relation = relation.strip();
        mobile = mobile.strip();
        home = home.strip();
        work = work.strip();
        email = EmailAddress.of(email).map(EmailAddress::value).orElse(email.strip());
        address = address.strip();
        note = note.strip();
    }

    static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(it -> !it.isEmpty());
    }

    /** Why it cannot be kept so; empty for what can. */
    Optional<Refused> refuse() {
        if (name.isEmpty() || name.length() > 200) {
            return no("NAME", "Write the name, in at most 200 characters.");
        }
        if (relation.isEmpty() || relation.length() > 100) {
            return no("RELATION", "Write how they are related to the pupil, such as mother, uncle or foster carer.");
        }
        if (priority < 1 || priority > 20) {
            return no("PRIORITY", "The order in which people are rung goes from 1 to 20.");
        }
        if (Stream.of(mobile, home, work).anyMatch(it -> it.length() > 30)) {
            return no("TELEPHONE", "A telephone number has at most 30 characters.");
        }
        if (!email.isEmpty() && EmailAddress.of(email).isEmpty()) {
            return no("EMAIL", "This is no e-mail address. Leave the box empty if there is none.");
        }
        if (Stream.of(mobile, home, work, email).allMatch(String::isEmpty)) {
            return no("NO_WAY", "Write at least one telephone number, or an e-mail address.");
        }
        if (address.length() > 500 || note.length() > 1_000) {
            return no("TOO_LONG", "An address has at most 500 characters, a note at most 1,000.");
        }
        return FamilyWords.LANGUAGES.contains(language)
                ? Optional.empty()
                : no("LANGUAGE", "Choose one of the languages of the list.");
    }

    private static Optional<Refused> no(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
