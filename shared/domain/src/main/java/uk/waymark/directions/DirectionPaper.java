package uk.waymark.directions;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.calendar.DayWords;
import uk.waymark.directions.DirectionSettings.LegalKind;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.Html;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.documents.Pdf;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.PersonId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.settings.Settings;

/**
 * The notice on paper, with everything that the regulations ask for. It is addressed by no address, so that a hidden one can never stand
 * on it. Catalogue rows OSD-05 to OSD-12, OSD-14, OSD-24, OSD-25, OUT-05.
 */
@Singleton
class DirectionPaper {
    static final String TITLE = "Notice of direction off site";

    private final DirectionLaw law;
    private final Settings settings;
    private final Pdf pdf;
    private final DocumentStore documents;

    DirectionPaper(DirectionLaw law, Settings settings, Pdf pdf, DocumentStore documents) {
        this.law = law;
        this.settings = settings;
        this.pdf = pdf;
        this.documents = documents;
    }

    /** The version of the law by which a notice of the day is written. */
    String version(PlacementFile file, LocalDate day) {
        return law.on(kind(file), day).version();
    }

    private LegalKind kind(PlacementFile file) {
        return settings.of(file.school()).get(DirectionSettings.LEGAL_KIND);
    }

    /** Files it; the same notice by the same person is filed once. */
    DocumentId keep(Direction it, PlacementFile file, PersonId by) {
        return documents.keep(
                new NewDocument(
                        new Owner.Pupil(file.pupil()),
                        DocumentClass.PUPIL_NOTICE,
                        TITLE,
                        "direction-notice-" + it.id().value() + ".pdf",
                        Optional.empty(),
                        Audience.OWNER,
                        Optional.empty()),
                bytes(it, file),
                by);
    }

    byte[] bytes(Direction it, PlacementFile file) {
        return pdf.of(TITLE, html(it, file));
    }

    String html(Direction it, PlacementFile file) {
        var values = settings.of(file.school());
        var text = it.text();
        var day = it.approvedOn().orElse(text.startsOn());
        var lawful = law.on(values.get(DirectionSettings.LEGAL_KIND), day);
        var page = new Html()
                .element("h1", TITLE)
                .element("p", file.schoolName() + ", telephone " + file.schoolTelephone())
                .element("p", DayWords.of(day))
                .element(
                        "p",
                        "To the parents and carers of " + file.name().legalForename() + " "
                                + file.name().legalSurname())
                .element("p", lawful.words());
        section(
                page,
                "Where",
                file.providerName() + ", " + file.siteName() + ", " + file.siteAddress() + ", telephone "
                        + file.siteTelephone() + (file.providerKind().isSchool() ? ".\n" + otherSchool(file) : ""));
        section(page, "Whom to report to on the first day", text.reportTo());
        section(
                page,
                "For how long",
                "From " + DayWords.of(text.startsOn()) + " to " + DayWords.of(text.endsOn()) + ": " + text.days()
                        + (text.days() == 1 ? " school day." : " school days."));
        section(page, "When", share(file, text) + "\n" + text.times());
        section(page, "Breaks", text.breaks());
        text.atSchool().ifPresent(words -> section(page, "At school meanwhile", words));
        section(page, "Why", text.reasons());
        section(page, "What was done before", text.tried());
        section(page, "What is to be reached", text.objectives());
        section(page, "Lessons", text.curriculum());
        section(page, "The way back", text.returning());
        section(
                page,
                "Reviews",
                "The direction is reviewed every " + text.reviewWeeks()
                        + " weeks. You are invited in writing, and can come or send your views beforehand.");
        if (values.get(DirectionSettings.DUTY_TEXT)) {
            section(
                    page,
                    "Your duty",
                    "You remain under your duty in law to see that your child attends, now at this place.");
        }
        if (values.get(DirectionSettings.NO_APPROVAL_TEXT)) {
            section(
                    page,
                    "Your approval",
                    "Your approval is not required for this direction; your views are asked for.");
        }
        section(
                page,
                "On which law",
                lawful.reference(values.get(DirectionSettings.ACADEMY_POWER)) + ". (Version " + lawful.version() + ")");
        return page.toString();
    }

    /** Catalogue rows OSD-03, OSD-23. */
    private static String otherSchool(PlacementFile file) {
        return "This is another school. Your child stays on the roll of " + file.schoolName()
                + " and is registered at the other school as well, from the first day on.";
    }

    /** Catalogue row OSD-04. */
    private static String share(PlacementFile file, DirectionText text) {
        return text.isPartOfWeek()
                ? "For part of the week. For the rest of it your child goes on attending " + file.schoolName() + "."
                : "For the whole of the school week.";
    }

    private static void section(Html page, String title, String words) {
        page.element("h2", title);
        words.lines().filter(line -> !line.isBlank()).forEach(line -> page.element("p", line));
    }
}
