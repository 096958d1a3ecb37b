package uk.waymark.school.attendance;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import uk.waymark.calendar.Half;

/** Morning or afternoon. */
final class SessionSwitch extends RadioButtonGroup<Half> {
    SessionSwitch(Half now, Consumer<Half> chosen) {
        super("Session");
        setItems(Half.values());
        setItemLabelGenerator(Half::words);
        setValue(now);
        addValueChangeListener(event -> chosen.accept(event.getValue()));
    }
}
