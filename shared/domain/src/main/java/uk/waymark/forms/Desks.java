package uk.waymark.forms;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.access.Refused;
import uk.waymark.ids.FillingId;
import uk.waymark.ids.PersonId;

/** Makes the desk at which an author fills in a draft, for the doors of the capabilities. */
@Singleton
public class Desks {
    private final Fillings fillings;

    Desks(Fillings fillings) {
        this.fillings = fillings;
    }

    /** The desk, if the person is an author of the filling. */
    public Optional<FormDesk> of(FillingId filling, PersonId person) {
        return of(filling, person, Optional::empty);
    }

    /** @param shut asked before each change: why this person may no longer do so, such as a role that was lost meanwhile */
    public Optional<FormDesk> of(FillingId filling, PersonId person, Supplier<Optional<Refused>> shut) {
        return fillings.isAuthor(filling, person)
                ? Optional.of(new Desk(fillings, filling, person, shut))
                : Optional.empty();
    }

    private record Desk(Fillings fillings, FillingId filling, PersonId person, Supplier<Optional<Refused>> shut)
            implements FormDesk {
        @Override
        public Filling read() {
            return fillings.read(filling);
        }

        @Override
        public SaveOutcome save(String path, Answer answer, long baseRevision) {
            return shut.get()
                    .<SaveOutcome>map(SaveOutcome.Not::new)
                    .orElseGet(() -> fillings.save(filling, path, answer, baseRevision, person));
        }

        @Override
        public SubmitOutcome submit() {
            return shut.get()
                    .<SubmitOutcome>map(SubmitOutcome.Not::new)
                    .orElseGet(() -> fillings.submit(filling, person));
        }
    }
}
