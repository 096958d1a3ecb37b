package uk.waymark.assurance.policies;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.assurance.DataFile;

/** The policies that schools ask providers for, from the list that comes with Waymark. Catalogue rows POL-01 to POL-21. */
@Singleton
public class PolicyTitles {
    private static final List<Title> ALL = DataFile.rows(
            "/uk/waymark/assurance/policies.csv",
            5,
            cells -> new Title(
                    cells[0],
                    cells[1],
                    cells[2].equals("DSL") ? Role.PROVIDER_DSL : Role.PROVIDER_MANAGER,
                    Set.of(cells[3].split(" ")),
                    cells[4].equals("YES")));

    /**
     * One policy.
     *
     * @param keeper who keeps it at the provider
     * @param askedBy which of the schools' own policies ask for it
     * @param safeguarding whether a change of it is a change for safeguarding
     */
    public record Title(String id, String words, Role keeper, Set<String> askedBy, boolean safeguarding) {}

    public List<Title> all() {
        return ALL;
    }

    public Optional<Title> find(String id) {
        return ALL.stream().filter(title -> title.id().equals(id)).findFirst();
    }

    static List<String> ids() {
        return ALL.stream().map(Title::id).toList();
    }
}
