package uk.waymark.provider.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.agreements.AgreementCopies;
import uk.waymark.agreements.AgreementDraft;
import uk.waymark.agreements.AgreementField;
import uk.waymark.agreements.Agreements;
import uk.waymark.agreements.CircumstanceNews;
import uk.waymark.exports.ExportFile;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.provider.placements.PlacementScreen;
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

/** The provider's manager or key contact, when a pupil is to come: what they still have to write, and whether they have signed. */
@Route(value = "pupils/:id/agreement", layout = ProviderFrame.class)
@Needs(Right.SEE_PLACED_PUPILS)
@Prototype
public class AgreementView extends PlacementScreen {
    private final Agreements agreements;
    private final AgreementCopies copies;
    private final CircumstanceNews news;
    private final SigningDesk desk;
    private final CurrentPerson person;
    private final Clock clock;

    AgreementView(
            PlacementFiles placements,
            Agreements agreements,
            AgreementCopies copies,
            CircumstanceNews news,
            SigningDesk desk,
            CurrentPerson person,
            Clock clock) {
        super("Agreement", placements, person);
        this.agreements = agreements;
        this.copies = copies;
        this.news = news;
        this.desk = desk;
        this.person = person;
        this.clock = clock;
    }

    @Override
    protected void show(Div page, PlacementFile placement) {
        agreements.atProvider(person.actor(), placement.id()).ifPresent(draft -> show(page, placement, draft));
    }

    private void show(Div page, PlacementFile placement, AgreementDraft draft) {
        var signs = may(Right.SIGN_AGREEMENTS, placement);
        page.add(standing(draft));
        draft.signing().ifPresent(it -> signatures(page, placement, it, signs));
        if (draft.writing().isPresent()) {
            page.add(
                    new H2("What you write"),
                    new Paragraph("The school writes the rest, and you read it all before you sign."),
                    new FieldList(
                            draft,
                            field -> signs && field.by() == AgreementField.By.PROVIDER,
                            (field, value, base) -> agreements.save(person.actor(), placement.id(), field, value, base),
                            clock));
        }
        page.add(
                new H2("Versions"),
                versions(placement, draft),
                new H2("Changes that you were told of"),
                told(placement));
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
        if (draft.writing().isPresent() && !draft.missing().isEmpty()) {
            strip.add(
                    new Paragraph(Words.count(draft.missing().size(), "field", "fields") + " of yours still missing."));
        }
        return strip;
    }

    private void signatures(Div page, PlacementFile placement, SigningState state, boolean signs) {
        desk.read(person.actor(), state.id())
                .ifPresent(reading -> page.add(
                        new H2("Signatures, version " + state.version()),
                        new SigningList(
                                reading,
                                desk,
                                person,
                                new SigningList.Ways(
                                        signs ? Optional.of(SignerRole.PROVIDER) : Optional.empty(),
                                        (all, line) -> List.of()),
                                clock,
                                () -> fill(placement))));
    }

    private Rows versions(PlacementFile placement, AgreementDraft draft) {
        var rows = new Rows();
        for (var it : draft.versions()) {
            rows.row(
                    new Component[] {new Span("Version " + it.number()), new Span(it.reason())},
                    new Download(
                            "Take version " + it.number(),
                            () -> copies.paper(person.actor(), placement.id(), it.document())
                                    .map(paper -> new ExportFile(
                                            paper.document().fileName(), paper.mediaType(), paper.bytes()))));
        }
        return rows.orElse("The school has not finished a version yet.");
    }

    private Component told(PlacementFile placement) {
        var box = new Div();
        var rows = new Rows();
        copies.ofProvider(person.actor(), placement.id()).stream()
                .filter(it -> it.news().isPresent())
                .forEach(it ->
                        rows.row(Stream.of(it.news().orElse(""), it.by() + ", " + Words.moment(it.madeAt(), clock))));
        box.add(rows.orElse("When the pupil's circumstances or support change, the school writes it here."));
        if (may(Right.WRITE_NOTES, placement)) {
            box.add(new Button("Tell the school of a change", event -> tell(placement)));
        }
        return box;
    }

    private void tell(PlacementFile placement) {
        var words = new TextArea("What has changed, and from when");
        words.setMaxLength(2_000);
        words.setWidthFull();
        new AskDialog("Tell the school of a change", words)
                .ask(
                        "Tell the school",
                        () -> news.tellSchool(person.actor(), placement.id(), words.getValue()),
                        () -> Say.done("The school is told, and decides who else has to know."));
    }
}
