package uk.waymark.web.agreements;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.waymark.agreements.AgreementDraft;
import uk.waymark.agreements.AgreementField;
import uk.waymark.agreements.AgreementSection;
import uk.waymark.agreements.FieldValue;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The fields of an agreement, section by section: those that may be written as boxes, the others as what they say. */
public final class FieldList extends Div {
    public FieldList(AgreementDraft draft, Predicate<AgreementField> writable, FieldBox.Saving saving, Clock clock) {
        var missing =
                draft.missing().stream().map(AgreementDraft.Missing::field).toList();
        for (var section : AgreementSection.values()) {
            var fields = draft.values().stream()
                    .filter(it -> it.field().section() == section)
                    .toList();
            if (!fields.isEmpty()) {
                add(new H3(section.words()));
                section(fields, missing, writable, saving, clock);
            }
        }
    }

    private void section(
            List<FieldValue> fields,
            List<AgreementField> missing,
            Predicate<AgreementField> writable,
            FieldBox.Saving saving,
            Clock clock) {
        var rows = new Rows();
        fields.stream()
                .filter(it -> !writable.test(it.field()))
                .forEach(it -> row(rows, it, missing.contains(it.field())));
        if (rows.getComponentCount() > 0) {
            add(rows);
        }
        fields.stream().filter(it -> writable.test(it.field())).forEach(it -> add(new FieldBox(it, saving, clock)));
    }

    private static void row(Rows rows, FieldValue value, boolean missing) {
        var lines = Stream.concat(
                Stream.of(value.field().label()),
                value.isEmpty()
                        ? Stream.of("Nothing is on record. " + value.field().hint())
                        : value.words().lines());
        if (missing) {
            rows.row(lines, Status.MISSING.chip());
        } else {
            rows.row(lines);
        }
    }
}
