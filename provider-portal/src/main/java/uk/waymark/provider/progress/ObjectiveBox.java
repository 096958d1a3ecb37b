package uk.waymark.provider.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import uk.waymark.objectives.Measurement;
import uk.waymark.objectives.Measurement.Direction;
import uk.waymark.objectives.Objective;
import uk.waymark.progress.reports.Position;
import uk.waymark.web.Words;

/** One objective in a report: where it began, where it was last, and room for where it is now. */
final class ObjectiveBox extends Div {
    private final Select<Direction> direction = new Select<>();
    private final BigDecimalField value;
    private final TextArea words = new TextArea("Where the pupil stands now");

    ObjectiveBox(Objective objective, Optional<Position> now) {
        addClassName("card");
        var agreed = objective.agreed();
        value = new BigDecimalField("As a number: " + agreed.measure());
        value.setVisible(
                agreed.baselineValue().isPresent() || agreed.targetValue().isPresent());
        direction.setLabel("Compared with the start");
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(it -> it == null ? "Choose" : it.words());
        words.setMaxLength(1_000);
        words.setWidthFull();
        now.ifPresent(it -> {
            it.direction().ifPresent(direction::setValue);
            it.value().ifPresent(value::setValue);
            words.setValue(it.words());
        });
        add(
                new H3(agreed.words()),
                new Paragraph("At the start: " + agreed.baseline() + ". Aimed at: "
                        + (agreed.success().isEmpty() ? agreed.measure() : agreed.success())),
                new Paragraph(objective.latest().map(ObjectiveBox::last).orElse("Not measured since the start.")),
                direction,
                value,
                words);
    }

    private static String last(Measurement it) {
        return "Last, " + Words.dayAndYear(it.on()) + ": " + it.direction().words()
                + it.value()
                        .map(number -> ", " + number.stripTrailingZeros().toPlainString())
                        .orElse("")
                + (it.words().isEmpty() ? "." : ". " + it.words());
    }

    void whenChanged(Runnable keep) {
        direction.addValueChangeListener(event -> keep.run());
        value.addValueChangeListener(event -> keep.run());
        words.addValueChangeListener(event -> keep.run());
    }

    /** Empty where nothing is written yet. */
    Optional<Position> position() {
        return direction.isEmpty() && value.isEmpty() && words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Position(direction.getOptionalValue(), value.getOptionalValue(), words.getValue()));
    }
}
