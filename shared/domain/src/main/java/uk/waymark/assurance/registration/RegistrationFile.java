package uk.waymark.assurance.registration;

import java.util.List;
import java.util.Optional;

/**
 * Everything about one provider's registration that one reader may see.
 *
 * @param stated what the provider says
 * @param found what the reader's school found; empty for the provider itself
 * @param verdict what the law wants, counted over all schools
 */
public record RegistrationFile(
        Optional<Registration.Said> stated,
        Optional<Registration.Said> found,
        RegistrationVerdict verdict,
        List<Inspection> inspections,
        List<AuthorityWord> words) {

    /** What counts for the reader: what the school found, else what the provider says. */
    public Registration registration() {
        return found.or(() -> stated).map(Registration.Said::what).orElseGet(Registration::unknown);
    }
}
