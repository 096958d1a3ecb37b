package uk.waymark.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything about the risk assessment of a placement, as its school sees it.
 *
 * @param versions the newest first
 * @param looks when somebody looked at one again and left it as it was, the newest first
 */
public record RiskFile(List<RiskVersion> versions, List<Look> looks) {
    public RiskFile {
        versions = List.copyOf(versions);
        looks = List.copyOf(looks);
    }

    /** That a version was looked at again and stays as it is. */
    public record Look(int version, String words, LocalDate nextOn, Instant at, String by) {}

    public Optional<RiskVersion> newest() {
        return versions.stream().findFirst();
    }

    /** What the provider works by. */
    public Optional<RiskVersion> inForce() {
        return versions.stream().filter(RiskVersion::isInForce).findFirst();
    }

    /** When the version in force has to be looked at again. */
    public Optional<LocalDate> reviewOn() {
        return inForce()
                .map(version -> looks.stream()
                        .filter(look -> look.version() == version.number())
                        .findFirst()
                        .map(Look::nextOn)
                        .orElse(version.written().reviewOn()));
    }
}
