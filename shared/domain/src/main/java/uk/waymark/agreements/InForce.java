package uk.waymark.agreements;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.ids.PlacementId;

/** The values of the newest version that everybody has signed. */
@Singleton
class InForce {
    private final AgreementRows rows;

    InForce(AgreementRows rows) {
        this.rows = rows;
    }

    record Signed(int version, Map<String, String> values) {
        Optional<String> value(AgreementField field) {
            return Optional.ofNullable(values.get(field.name())).filter(it -> !it.isEmpty());
        }
    }

    Optional<Signed> of(PlacementId placement) {
        return rows.inForce(placement)
                .map(it -> new Signed(
                        it.number(),
                        rows.values(it.id()).stream()
                                .collect(Collectors.toMap(AgreementRows.Value::field, AgreementRows.Value::value))));
    }
}
