package uk.waymark.forms;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import uk.waymark.database.Hashes;
import uk.waymark.ids.Id;

/** Keeps each form exactly as it was asked. An edition never changes, so that those in use stay in memory. */
@Singleton
class Editions {
    private static final int MOST = 500;

    private final FillingRows rows;
    private final LoadingCache<UUID, Form> kept;

    Editions(FillingRows rows) {
        this.rows = rows;
        this.kept = Caffeine.newBuilder().maximumSize(MOST).build(id -> read(rows.definition(id)));
    }

    UUID keep(Form form, Instant at) {
        var definition = FormWriter.write(form);
        var hash = HexFormat.of().formatHex(Hashes.sha256(definition));
        rows.edition(Id.next(), hash, form.name(), form.version(), definition, at);
        return rows.editionOf(hash);
    }

    Form get(UUID id) {
        return kept.get(id);
    }

    static Form read(String definition) {
        return FormReader.read(Json.read("edition", definition), Map.of());
    }
}
