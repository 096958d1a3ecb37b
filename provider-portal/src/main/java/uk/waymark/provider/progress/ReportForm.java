package uk.waymark.provider.progress;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.calendar.Session;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.progress.notes.Note;
import uk.waymark.progress.reports.Position;
import uk.waymark.progress.reports.ReportDesk;
import uk.waymark.progress.reports.ReportKind;
import uk.waymark.progress.reports.ReportText;
import uk.waymark.progress.reports.Section;
import uk.waymark.progress.reports.Voice;
import uk.waymark.web.Words;

/** The boxes of a report, with beside each what was written last time. */
final class ReportForm extends Div {
    private final transient Map<ObjectiveId, ObjectiveBox> objectives = new LinkedHashMap<>();
    private final transient Map<Section, TextArea> sections = new EnumMap<>(Section.class);
    private final CheckboxGroup<Note> notes = new CheckboxGroup<>("Quote these notes");
    private final Select<Voice.By> by = new Select<>();
    private final TextArea voice = new TextArea("What the pupil thinks of the placement");

    ReportForm(ReportDesk desk) {
        addClassName("form");
        if (!desk.objectives().isEmpty()) {
            add(new H2("Objectives"));
        }
        desk.objectives().forEach(it -> {
            var box = new ObjectiveBox(
                    it, Optional.ofNullable(desk.text().positions().get(it.id())));
            objectives.put(it.id(), box);
            add(box);
        });
        add(new H2("In sentences"));
        Section.of(desk.report().kind()).forEach(it -> add(section(desk, it)));
        if (desk.report().kind() == ReportKind.FINAL) {
            voice(desk);
        }
        notes(desk);
    }

    private Div section(ReportDesk desk, Section section) {
        var box = new TextArea(section.words() + (section.isNeeded() ? "" : " (if there is something to say)"));
        box.setHelperText(section.help());
        box.setMaxLength(ReportText.LONGEST);
        box.setMinHeight("7em");
        box.setWidthFull();
        box.setValue(desk.text().of(section));
        sections.put(section, box);
        var both = new Div(box);
        if (section == Section.TEACHING) {
            desk.criteria().ifPresent(it -> both.add(new Paragraph("You judge by: " + it)));
        }
        desk.before().map(it -> it.of(section)).filter(it -> !it.isEmpty()).ifPresent(last -> {
            var details = new Details("Last time: " + section.words(), new Paragraph(last));
            details.setOpened(false);
            both.add(details);
        });
        return both;
    }

    private void voice(ReportDesk desk) {
        by.setLabel("Who writes it down");
        by.setItems(Voice.By.values());
        by.setItemLabelGenerator(Voice.By::words);
        by.setValue(desk.text().voice().map(Voice::by).orElse(Voice.By.ADULT));
        voice.setHelperText("The pupil's own judgement, as kind or unkind as it is.");
        voice.setMaxLength(ReportText.LONGEST);
        voice.setMinHeight("7em");
        voice.setWidthFull();
        voice.setValue(desk.text().voice().map(Voice::words).orElse(""));
        add(new H2("The pupil's own words"), by, voice);
    }

    private void notes(ReportDesk desk) {
        if (desk.notes().isEmpty()) {
            add(new Paragraph("No note was written in this time."));
            return;
        }
        notes.setItems(desk.notes());
        notes.setItemLabelGenerator(it ->
                Words.day(Session.dateOf(it.writtenAt())) + ", " + it.kind().words() + ": " + it.words());
        notes.setValue(desk.notes().stream()
                .filter(it -> desk.text().notes().contains(it.id()))
                .collect(Collectors.toSet()));
        notes.addClassName("column");
        add(notes);
    }

    void whenChanged(Runnable keep) {
        sections.values().forEach(it -> it.addValueChangeListener(event -> keep.run()));
        objectives.values().forEach(it -> it.whenChanged(keep));
        notes.addValueChangeListener(event -> keep.run());
        by.addValueChangeListener(event -> keep.run());
        voice.addValueChangeListener(event -> keep.run());
    }

    /** As it stands in the boxes. */
    ReportText text() {
        Map<Section, String> written = new EnumMap<>(Section.class);
        sections.forEach((section, box) -> written.put(section, box.getValue()));
        Map<ObjectiveId, Position> positions = new LinkedHashMap<>();
        objectives.forEach((id, box) -> box.position().ifPresent(it -> positions.put(id, it)));
        return new ReportText(
                written,
                positions,
                notes.getValue().stream().map(Note::id).collect(Collectors.toSet()),
                voice.getValue().isBlank() ? Optional.empty() : Optional.of(new Voice(by.getValue(), voice.getValue())),
                "");
    }
}
