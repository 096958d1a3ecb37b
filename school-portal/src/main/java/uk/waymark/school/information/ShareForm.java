package uk.waymark.school.information;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.Set;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.information.Ground;
import uk.waymark.information.InformationClass;
import uk.waymark.information.Item;
import uk.waymark.information.NewItem;
import uk.waymark.information.Plainness;
import uk.waymark.information.Readers;
import uk.waymark.web.widgets.UploadBox;

/** The fields for something that is shared; as somebody writes, it says what could be plainer. Catalogue row INF-09. */
final class ShareForm {
    private final Select<InformationClass> kind = new Select<>();
    private final TextArea words = new TextArea("What the provider should know");
    private final UploadBox upload;
    private final Select<Ground> ground = new Select<>();
    private final Select<Readers> readers = new Select<>();
    private final TextArea weighed = new TextArea("Why they need it");
    private final Div hints = new Div();

    ShareForm(Set<InformationClass> kinds, InformationClass first, DocumentSettings limits) {
        upload = new UploadBox("A document, if there is one", limits);
        kind.setLabel("What it is");
        kind.setItems(kinds);
        kind.setItemLabelGenerator(InformationClass::words);
        kind.addValueChangeListener(event -> chosen(event.getValue()));
        words.setMaxLength(5_000);
        words.setMinHeight("8em");
        words.setValueChangeMode(ValueChangeMode.ON_BLUR);
        words.addValueChangeListener(event -> plainer(event.getValue()));
        hints.addClassName("help");
        hints.getElement().setAttribute("role", "status");
        ground.setLabel("On what ground");
        ground.setItems(Ground.values());
        ground.setItemLabelGenerator(Ground::words);
        ground.setValue(Ground.EDUCATION);
        readers.setLabel("For whom");
        readers.setItems(Readers.values());
        readers.setItemLabelGenerator(Readers::words);
        weighed.setMaxLength(2_000);
        weighed.setHelperText(
                "It is confidential: why the provider needs it, why no less would do, whether the family knows.");
        kind.setValue(first);
    }

    private void chosen(InformationClass it) {
        words.setHelperText(it.help() + " Short sentences; no abbreviations.");
        weighed.setVisible(it.isConfidential());
        readers.setValue(it.isConfidential() ? Readers.DSL_ONLY : Readers.EVERYBODY);
        ground.setValue(it.isConfidential() ? Ground.SAFETY : Ground.EDUCATION);
    }

    private void plainer(String text) {
        hints.removeAll();
        Plainness.hints(text).forEach(hint -> hints.add(new Paragraph(hint)));
    }

    void fill(Item it) {
        words.setValue(it.words());
        ground.setValue(it.ground());
        readers.setValue(it.readers());
        weighed.setValue(it.weighed());
    }

    Component[] fields() {
        return new Component[] {kind, words, hints, upload, ground, readers, weighed};
    }

    InformationClass kind() {
        return kind.getValue();
    }

    Optional<UploadBox.Taken> file() {
        return upload.file();
    }

    NewItem item() {
        return NewItem.of(kind.getValue(), words.getValue(), ground.getValue())
                .only(readers.getValue())
                .weighed(weighed.getValue());
    }
}
