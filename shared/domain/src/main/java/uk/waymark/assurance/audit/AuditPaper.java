package uk.waymark.assurance.audit;

import jakarta.inject.Singleton;
import uk.waymark.calendar.DayWords;
import uk.waymark.documents.Html;
import uk.waymark.documents.Pdf;
import uk.waymark.forms.Filling;
import uk.waymark.forms.Section;

/** An audit on paper, in the wording in which it was answered. */
@Singleton
class AuditPaper {
    private final Pdf pdf;

    AuditPaper(Pdf pdf) {
        this.pdf = pdf;
    }

    byte[] of(Audit.File file, Filling answers) {
        var title = "Audit of " + file.provider();
        var page = new Html().element("h1", title);
        visit(page, file.audit());
        page.element("h2", "Findings and actions");
        if (file.findings().isEmpty()) {
            page.element("p", "Nothing that wants doing is on record.");
        }
        file.findings().forEach(it -> finding(page, it));
        conclusion(page, file.audit());
        answers.form().sections().forEach(section -> section(page, answers, section));
        return pdf.of(title, page.toString());
    }

    private static void visit(Html page, Audit audit) {
        audit.visit()
                .ifPresent(it -> page.element(
                                "p",
                                it.mode().words() + " on " + DayWords.of(it.on()) + " at " + it.at() + ": "
                                        + it.people())
                        .element("p", "Checked beforehand: " + it.checksBefore()));
    }

    private static void finding(Html page, AuditFinding it) {
        page.element(
                "p",
                it.severity().words() + (it.condition() ? ", a condition of the approval" : "") + ". " + it.words()
                        + " "
                        + it.owner().words() + ": " + it.action() + ", by " + DayWords.of(it.dueOn()) + "."
                        + it.closedHow().map(how -> " Closed: " + how).orElse(""));
    }

    private static void conclusion(Html page, Audit audit) {
        audit.conclusion()
                .ifPresent(it -> page.element("h2", "Conclusion and risk assessment")
                        .element("p", it.suitability().words() + ": " + it.reason())
                        .element("p", "Risk " + it.risk().words() + ": " + it.riskWords())
                        .element("p", "Concluded by " + it.by()));
        audit.decision()
                .ifPresent(it -> page.element("h2", "Decision")
                        .element(
                                "p",
                                it.verdict().words() + " until " + DayWords.of(it.expiresOn()) + ": " + it.reason())
                        .element("p", "Decided by " + it.by() + (it.selfApproved() ? ", self-approved" : "")));
    }

    private static void section(Html page, Filling answers, Section section) {
        page.element("h2", section.title());
        answers.outline().stream()
                .filter(asked -> asked.section().id().equals(section.id()))
                .forEach(asked -> page.element("h3", asked.question().text())
                        .element("p", answers.words(asked.path()).orElse("Not answered")));
    }
}
