package uk.waymark.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.waymark.documents.intake.Checked;
import uk.waymark.documents.intake.Intake;
import uk.waymark.fixtures.TestDatabase;

/** What an installation sets is what holds. */
class DocumentSettingsTest {
    @Test
    void theLargestFileAndTheScannerAreSettings() {
        Map<String, Object> set = new HashMap<>(TestDatabase.get().properties());
        set.put("waymark.background", "false");
        set.put("waymark.documents.largest", "2097152");
        set.put("waymark.documents.clamd", "/nowhere/clamd.sock");
        try (var beans = ApplicationContext.run(set)) {
            var intake = beans.getBean(Intake.class);
            var large = (Checked.Not) intake.check("a.pdf", Files.pdfOfMegabytes(3));
            assertThat(large.refused().message()).contains("larger than 2 MB");
            var small = (Checked.Not) intake.check("a.pdf", Files.pdf("Small"));
            assertThat(small.refused().code()).isEqualTo("NOT_SCANNED");
        }
    }
}
