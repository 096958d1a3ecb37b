package uk.waymark.progress.reports;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.Html;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Pdf;
import uk.waymark.ids.DocumentId;
import uk.waymark.placements.PlacementFile;

/** An approved report on paper, as the family reads it too. */
@Singleton
class ReportPaper {
    private final Pdf pdf;
    private final DocumentStore documents;

    ReportPaper(Pdf pdf, DocumentStore documents) {
        this.pdf = pdf;
        this.documents = documents;
    }

    DocumentId keep(Actor by, PlacementFile file, Report report, List<ReportWords.Block> blocks) {
        var sent = report.sent().orElseThrow();
        return documents.keep(
                new NewDocument(
                        new Owner.Pupil(file.pupil()),
                        DocumentClass.PUPIL_REPORT,
                        report.kind().words(),
                        "report-" + sent.version() + ".pdf",
                        Optional.empty(),
                        Audience.OWNER,
                        Optional.empty()),
                pdf.of(report.kind().words(), body(by, file, report, blocks)),
                by.person());
    }

    private static String body(Actor by, PlacementFile file, Report report, List<ReportWords.Block> blocks) {
        var sent = report.sent().orElseThrow();
        var page = new Html()
                .element("h1", report.kind().words())
                .element("p", file.name().toUse())
                .element("p", file.providerName() + ", " + file.siteName() + ", for " + file.schoolName())
                .element(
                        "p",
                        "Written by " + sent.by() + ", " + DayWords.of(Session.dateOf(sent.at()))
                                + ". Approved for the school by " + by.name() + ".");
        for (var block : blocks) {
            page.element("h2", block.heading());
            block.paragraphs().forEach(it -> page.element("p", it));
            if (!block.items().isEmpty()) {
                page.add("<ul>");
                block.items().forEach(it -> page.element("li", it));
                page.add("</ul>");
            }
        }
        return page.toString();
    }
}
