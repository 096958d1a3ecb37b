package uk.waymark.school.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.agreements.AgreementCopies;
import uk.waymark.agreements.AgreementDraft;
import uk.waymark.agreements.AgreementFinishing;
import uk.waymark.agreements.Agreements;
import uk.waymark.exports.ExportFile;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.placements.PlacementScreen;
import uk.waymark.signing.SignerRole;
import uk.waymark.signing.SigningDesk;
import uk.waymark.signing.SigningState;
import uk.waymark.web.Words;
import uk.waymark.web.agreements.FieldList;
import uk.waymark.web.agreements.SigningList;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Status;

/** The AP lead, before a placement begins and whenever it changes: what is still missing, who has to sign, who has been sent it. */
@Route(value = "placements/:id/agreement", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class AgreementView extends PlacementScreen {
    private final Agreements agreements;
    private final AgreementFinishing finishing;
    private final AgreementCopies copies;
    private final SigningDesk desk;
    private final SigningWays ways;
    private final CopyList copyList;
    private final CurrentPerson person;
    private final Clock clock;

    AgreementView(
            PlacementFiles placements,
            Agreements agreements,
            AgreementFinishing finishing,
            AgreementCopies copies,
            SigningDesk desk,
            SigningWays ways,
            CopyList copyList,
            CurrentPerson person,
            Clock clock) {
        super("Agreement", placements, person);
        this.agreements = agreements;
        this.finishing = finishing;
        this.copies = copies;
        this.desk = desk;
        this.ways = ways;
        this.copyList = copyList;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        agreements.atSchool(person.actor(), placement.id()).ifPresent(draft -> show(page, placement, draft));
    }

    private void show(Div page, PlacementFile placement, AgreementDraft draft) {
        var keeps = may(Right.PLACE_PUPILS, placement);
        page.add(standing(draft));
        draft.signing().ifPresent(it -> signatures(page, placement, it, keeps));
        if (draft.writing().isPresent()) {
            writing(page, placement, draft, keeps);
        } else if (keeps) {
            page.add(changes(placement, draft));
        }
        page.add(new H2("Versions"), versions(placement, draft));
        page.add(new H2("Who has been sent it"), copyList.of(placement, keeps, () -> fill(placement)));
    }

    private static Component standing(AgreementDraft draft) {
        var strip = new Div();
        strip.addClassName("strip");
        var inForce = draft.versions().stream()
                .filter(it -> it.completedAt().isPresent())
                .findFirst();
        strip.add(
                inForce.isPresent()
                        ? Status.IN_ORDER.chip("Version " + inForce.get().number() + " is in force")
                        : Status.MISSING.chip("No agreement is in force"));
        if (draft.writing().isPresent()) {
            strip.add(new Paragraph(
                    draft.missing().isEmpty()
                            ? "Everything that your school asks for is there. Finish it, and it goes to be signed."
                            : Words.count(draft.missing().size(), "field is", "fields are")
                                    + " missing before it can be signed."));
        } else if (!draft.differs().isEmpty()) {
            strip.add(new Paragraph("Something has changed since this version: " + String.join(", ", draft.differs())
                    + ". Begin another version, so that all agree on it."));
        }
        return strip;
    }

    private void signatures(Div page, PlacementFile placement, SigningState state, boolean keeps) {
        desk.read(person.actor(), state.id())
                .ifPresent(reading -> page.add(
                        new H2("Signatures, version " + state.version()),
                        new SigningList(
                                reading,
                                desk,
                                person,
                                new SigningList.Ways(
                                        keeps ? Optional.of(SignerRole.SCHOOL) : Optional.empty(),
                                        ways.more(keeps, () -> fill(placement))),
                                clock,
                                () -> fill(placement))));
    }

    private void writing(Div page, PlacementFile placement, AgreementDraft draft, boolean keeps) {
        var next = draft.versions().stream()
                        .findFirst()
                        .map(AgreementDraft.Version::number)
                        .orElse(0)
                + 1;
        page.add(new H2("Version " + next + ": " + draft.writing().orElse("")));
        if (!draft.missing().isEmpty()) {
            var rows = new Rows();
            draft.missing().forEach(it -> rows.row(Stream.of(it.words()), Status.MISSING.chip()));
            page.add(rows);
        }
        page.add(new Paragraph(
                "Days and times are those of the placement's timetable, objectives those of its own page. This form has room for "
                        + Words.count(draft.objectiveRows(), "objective", "objectives")
                        + "; more can be added there."));
        page.add(new FieldList(
                draft,
                field -> keeps && field.isWritten(),
                (field, value, base) -> agreements.save(person.actor(), placement.id(), field, value, base),
                clock));
        page.add(new H2("Others who sign"), others(placement, draft, keeps));
        if (keeps) {
            var finish = new Button("Finish and send to be signed", event -> finish(placement));
            finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            page.add(finish);
        }
    }

    private void finish(PlacementFile placement) {
        new AskDialog(
                        "Finish this version",
                        new Paragraph("Nobody can write it any longer. Everybody who signs is told."))
                .ask("Finish", () -> finishing.finish(person.actor(), placement.id()), () -> {
                    Say.done("It is ready to be signed.");
                    fill(placement);
                });
    }

    private Component others(PlacementFile placement, AgreementDraft draft, boolean keeps) {
        var box = new Div();
        var rows = new Rows();
        draft.others().forEach(it -> {
            var row = rows.row(Stream.of(it.name(), it.position()));
            if (keeps) {
                row.add(new Button("Remove", event -> {
                    agreements
                            .askNoMore(person.actor(), placement.id(), it.id())
                            .ifPresent(Say::refused);
                    fill(placement);
                }));
            }
        });
        box.add(rows.orElse("Beside family, school and provider nobody is asked to sign."));
        if (keeps) {
            box.add(new Button(
                    "Ask another professional",
                    event -> OtherDialog.ask(agreements, person, placement, () -> fill(placement))));
        }
        return box;
    }

    private Component changes(PlacementFile placement, AgreementDraft draft) {
        return new Button("Begin version " + (draft.versions().getFirst().number() + 1), event -> {
            var why = new TextArea("Why it changes");
            why.setMaxLength(500);
            why.setWidthFull();
            new AskDialog(
                            "Another version",
                            new Paragraph("All sign it anew. The old one stays in force until they have."),
                            why)
                    .ask(
                            "Begin",
                            () -> finishing.change(person.actor(), placement.id(), why.getValue()),
                            () -> fill(placement));
        });
    }

    private Rows versions(PlacementFile placement, AgreementDraft draft) {
        var rows = new Rows();
        for (var it : draft.versions()) {
            rows.row(
                    new Component[] {
                        new Span("Version " + it.number()),
                        new Span(it.reason()),
                        new Span("Finished by " + it.by() + ", " + Words.moment(it.finishedAt(), clock)
                                + it.completedAt()
                                        .map(at -> "; signed by " + Words.moment(at, clock))
                                        .orElse("; not signed by everybody"))
                    },
                    new Download(
                            "Take version " + it.number(),
                            () -> copies.paper(person.actor(), placement.id(), it.document())
                                    .map(paper -> new ExportFile(
                                            paper.document().fileName(), paper.mediaType(), paper.bytes()))));
        }
        return rows.orElse("No version is finished yet.");
    }
}
