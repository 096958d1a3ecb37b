package uk.waymark.school.pupils;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import io.micronaut.context.annotation.Prototype;
import java.util.Locale;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.School;
import uk.waymark.pupils.ImportPlan;
import uk.waymark.pupils.PupilImport;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/** The office, once a week: drop the export, see what it would change, do it. */
@Route(value = "pupils/import", layout = SchoolFrame.class)
@Needs(Right.IMPORT_PUPILS)
@Prototype
public class ImportView extends Screen {
    private final PupilImport pupilImport;
    private final CurrentPerson person;
    private final ComboBox<School> school = new ComboBox<>("School");
    private final ProgressBar progress = new ProgressBar();
    private final Span working = new Span();
    private final Say.Place refusal = new Say.Place();
    private final Div result = new Div();

    ImportView(PupilImport pupilImport, Directory directory, CurrentPerson person) {
        super("Import a pupil list");
        this.pupilImport = pupilImport;
        this.person = person;
        explain(
                "Export the pupil list from your information system as CSV, with UPN, forename, surname and date of birth; other"
                        + " columns such as preferred name, year, registration group, SEN status and looked-after are taken when they are"
                        + " there. You see first what it would change; nothing is changed until you say so.");
        var schools = directory.schools(person.actor(), Right.IMPORT_PUPILS);
        school.setItems(schools);
        school.setItemLabelGenerator(School::name);
        schools.stream().findFirst().ifPresent(school::setValue);
        school.setVisible(schools.size() > 1);
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", "Progress of the import");
        working.getElement().setAttribute("role", "status");
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> plan(bytes)));
        upload.setUploadButton(new Button("Choose the file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setMaxFiles(1);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv", "text/plain");
        upload.setMaxFileSize(PupilImport.LARGEST);
        upload.addFileRejectedListener(event -> refusal.refused(
                new Refused("FILE", "This file cannot be taken: it must be a CSV file of at most 10 MB.")));
        add(school, upload, progress, working, refusal, result);
    }

    private void plan(byte[] file) {
        run(file, false);
    }

    /** Works beside the screen, which hears how far it is. */
    private void run(byte[] file, boolean forReal) {
        var ui = getUI().orElseThrow();
        ui.access(() -> {
            refusal.clear();
            result.removeAll();
            progress.setValue(0);
            progress.setVisible(true);
            working.setText(forReal ? "Importing …" : "Reading the file …");
            Actor actor = person.actor();
            SchoolId where = school.getValue().id();
            Thread.startVirtualThread(() -> {
                var outcome = forReal
                        ? pupilImport.apply(actor, where, file, done -> ui.access(() -> progress.setValue(done)))
                        : pupilImport.plan(actor, where, file, done -> ui.access(() -> progress.setValue(done)));
                ui.access(() -> show(outcome, file, forReal));
            });
        });
    }

    private void show(PupilImport.Outcome outcome, byte[] file, boolean forReal) {
        progress.setVisible(false);
        working.setText("");
        switch (outcome) {
            case PupilImport.Outcome.Not(var refused) -> refusal.refused(refused);
            case PupilImport.Outcome.Read(ImportPlan plan) -> show(plan, file, forReal);
        }
    }

    private void show(ImportPlan plan, byte[] file, boolean done) {
        var figures = new Div();
        figures.addClassName("figures");
        for (var fate : ImportPlan.Fate.values()) {
            var number = new Div();
            number.addClassName("figure");
            var many = new NativeLabel(Long.toString(plan.count(fate)));
            many.getElement()
                    .getStyle()
                    .set("font-size", "2rem")
                    .set("display", "block")
                    .set("font-weight", "700");
            number.add(many, new Span(fate.words()));
            figures.add(number);
        }
        result.add(new H2(done ? "Done" : "What this file would do"), figures);
        if (!plan.ignored().isEmpty()) {
            result.add(new Paragraph("Columns that were not needed: " + String.join(", ", plan.ignored())));
        }
        var changes = plan.count(ImportPlan.Fate.ADDED) + plan.count(ImportPlan.Fate.CHANGED);
        if (!done && changes > 0) {
            var apply =
                    new Button("Import " + changes + (changes == 1 ? " pupil" : " pupils"), event -> run(file, true));
            apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            apply.setDisableOnClick(true);
            result.add(apply);
        } else if (!done) {
            result.add(new Paragraph("There is nothing to change."));
        }
        result.add(grid(plan));
    }

    private static Grid<ImportPlan.Line> grid(ImportPlan plan) {
        var grid = new Grid<ImportPlan.Line>();
        grid.addColumn(ImportPlan.Line::number)
                .setHeader("Line")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(
                        line -> Status.valueOf(line.fate().name().toUpperCase(Locale.ROOT))
                                .chip()))
                .setHeader("What happens")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ImportPlan.Line::name).setHeader("Pupil");
        grid.addColumn(ImportPlan.Line::detail)
                .setHeader("Why, or what changes")
                .setFlexGrow(3);
        grid.setItems(plan.lines().stream()
                .sorted((one, other) -> order(one) == order(other)
                        ? Long.compare(one.number(), other.number())
                        : order(one) - order(other))
                .toList());
        grid.setAriaLabel("Lines of the file");
        // A reason that is cut off is no reason.
        grid.addThemeName("wrap-cell-content");
        grid.setHeight("50vh");
        return grid;
    }

    private static int order(ImportPlan.Line line) {
        return switch (line.fate()) {
            case REFUSED -> 0;
            case CHANGED -> 1;
            case ADDED -> 2;
            case UNCHANGED -> 3;
        };
    }
}
