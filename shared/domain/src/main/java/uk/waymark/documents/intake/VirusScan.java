package uk.waymark.documents.intake;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.documents.DocumentSettings;

/** Looks for viruses: always for the harmless one with which scanners are tried out, and for all others where ClamAV is set up. */
@Singleton
class VirusScan {
    /** In two halves, so that no scanner takes Waymark itself for a virus. */
    private static final byte[] TEST_VIRUS = String.join(
                    "", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private final Optional<Clamd> clamd;

    VirusScan(DocumentSettings settings) {
        this.clamd = settings.clamd().filter(it -> !it.isBlank()).map(at -> new Clamd(at, settings.scanLasts()));
    }

    Optional<Refused> refusal(byte[] content) {
        if (contains(content, TEST_VIRUS)) {
            return virus();
        }
        return clamd.map(it -> it.scan(content)).flatMap(verdict -> switch (verdict) {
            case CLEAN -> Optional.empty();
            case VIRUS -> virus();
            case UNKNOWN ->
                Intake.refused(
                        "NOT_SCANNED",
                        "The file could not be checked for viruses just now, so it was not kept. Try again in a few minutes; if that does not help, tell whoever runs Waymark.");
        });
    }

    private static Optional<Refused> virus() {
        return Intake.refused(
                "VIRUS",
                "A virus was found in the file, so it was not kept. Tell whoever looks after your computers before you open it again.");
    }

    private static boolean contains(byte[] content, byte[] what) {
        for (int at = 0; at <= content.length - what.length; at++) {
            if (content[at] == what[0] && Arrays.equals(content, at, at + what.length, what, 0, what.length)) {
                return true;
            }
        }
        return false;
    }
}
