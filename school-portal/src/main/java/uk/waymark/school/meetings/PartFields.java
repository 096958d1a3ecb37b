package uk.waymark.school.meetings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.waymark.meetings.Part;
import uk.waymark.meetings.View;

/** How each of those took part who have to: nothing is chosen beforehand. Catalogue row OSD-20. */
final class PartFields extends Div {
    private final Map<View.Side, RadioButtonGroup<Part.Took>> took = new EnumMap<>(View.Side.class);
    private final Map<View.Side, TextArea> why = new EnumMap<>(View.Side.class);

    PartFields(List<View.Side> partners) {
        addClassName("form");
        partners.forEach(this::ask);
    }

    private void ask(View.Side side) {
        var choice = new RadioButtonGroup<Part.Took>(side == View.Side.FAMILY ? "The parents" : side.words());
        choice.setItems(Part.Took.values());
        choice.setItemLabelGenerator(Part.Took::words);
        var words =
                MeetingDialogs.area("Why " + (side == View.Side.FAMILY ? "they" : "it") + " took no part", "", 1_000);
        words.setVisible(false);
        choice.addValueChangeListener(event -> words.setVisible(event.getValue() == Part.Took.NEITHER));
        took.put(side, choice);
        why.put(side, words);
        add(choice, words);
    }

    Map<View.Side, Part> said() {
        Map<View.Side, Part> all = new EnumMap<>(View.Side.class);
        took.forEach((side, choice) -> choice.getOptionalValue().ifPresent(value -> {
            var words = why.get(side);
            all.put(side, new Part(value, words != null && words.isVisible() ? words.getValue() : ""));
        }));
        return all;
    }
}
