package uk.waymark.school.assurance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.waymark.assurance.audit.AuditEvidenceFiles;
import uk.waymark.calendar.Session;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.Documents;
import uk.waymark.documents.StoredDocument;
import uk.waymark.ids.AuditId;
import uk.waymark.web.Words;
import uk.waymark.web.forms.Evidence;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.DocumentLink;
import uk.waymark.web.widgets.UploadBox;

/** The files of an audit's questions: a button beneath each question, and behind it what is there and room for more. */
@Prototype
class AuditEvidence {
    private final AuditEvidenceFiles files;
    private final Documents documents;
    private final DocumentSettings settings;
    private final CurrentPerson person;
    private final Clock clock;

    AuditEvidence(
            AuditEvidenceFiles files,
            Documents documents,
            DocumentSettings settings,
            CurrentPerson person,
            Clock clock) {
        this.files = files;
        this.documents = documents;
        this.settings = settings;
        this.person = person;
        this.clock = clock;
    }

    Evidence of(AuditId audit) {
        var known = files.of(person.actor(), audit);
        return new Evidence() {
            @Override
            public Component files(String path, List<String> ids, Consumer<List<String>> changed) {
                return button(audit, path, known.getOrDefault(path, List.of()), changed);
            }

            @Override
            public Optional<Component> beside(String path) {
                return Optional.of(button(audit, path, known.getOrDefault(path, List.of()), ids -> {}));
            }
        };
    }

    private Button button(AuditId audit, String path, List<StoredDocument> known, Consumer<List<String>> changed) {
        var there = new ArrayList<>(known);
        var button = new Button(words(there.size()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(event -> open(audit, path, there, () -> {
            button.setText(words(there.size()));
            changed.accept(there.stream().map(it -> it.id().value().toString()).toList());
        }));
        return button;
    }

    private static String words(int many) {
        return many == 0 ? "Add evidence" : "Evidence: " + Words.count(many, "file", "files");
    }

    private void open(AuditId audit, String path, List<StoredDocument> there, Runnable changed) {
        var dialog = new Dialog("Evidence");
        var list = new Div();
        Runnable show = () -> {
            list.removeAll();
            there.forEach(it -> list.add(new DocumentLink(documents, person::actor, it, Session.today(clock))));
        };
        show.run();
        var box = new UploadBox("Photograph, certificate or file", settings);
        box.whenTaken(taken -> {
            switch (files.add(person.actor(), audit, path, taken.name(), taken.bytes())) {
                case AuditEvidenceFiles.Outcome.As(var id) -> {
                    documents.find(person.actor(), id).ifPresent(there::add);
                    box.clear();
                    show.run();
                    changed.run();
                }
                case AuditEvidenceFiles.Outcome.Not(var refused) -> box.refused(refused);
            }
        });
        dialog.add(list, box);
        dialog.getFooter().add(new Button("Done", event -> dialog.close()));
        dialog.open();
    }
}
