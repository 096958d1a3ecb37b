package uk.waymark.assurance.sites;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.assurance.DataFile;

/** The kinds of certificate that a site can hold, from the list that comes with Waymark. */
@Singleton
public class CertificateKinds {
    private static final String ALWAYS = "ALWAYS";

    private final List<Kind> all = DataFile.rows(
            "/uk/waymark/assurance/certificates.csv",
            3,
            cells -> new Kind(
                    cells[0],
                    cells[1],
                    cells[2].equals(ALWAYS) ? Optional.empty() : Optional.of(Feature.valueOf(cells[2]))));

    /**
     * One kind of certificate.
     *
     * @param needs what has to be on the site for it to be needed; empty for one that every site needs
     */
    public record Kind(String id, String title, Optional<Feature> needs) {
        boolean neededBy(Set<Feature> features) {
            return needs.isEmpty() || features.contains(needs.get());
        }
    }

    public List<Kind> all() {
        return all;
    }

    public Optional<Kind> find(String id) {
        return all.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
