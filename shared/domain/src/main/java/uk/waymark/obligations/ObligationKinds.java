package uk.waymark.obligations;

import java.util.List;

/** The kinds that one capability declares, as a bean. */
public record ObligationKinds(List<ObligationKind> kinds) {
    public ObligationKinds {
        kinds = List.copyOf(kinds);
    }
}
