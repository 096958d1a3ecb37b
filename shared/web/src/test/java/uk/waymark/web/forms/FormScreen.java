package uk.waymark.web.forms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.forms.FormDesk;

/** A screen with nothing but a form, for the test that puts a desk there. */
@Route("form-under-test")
public class FormScreen extends Div {
    static @Nullable FormDesk desk;

    public FormScreen() {
        add(new FormPanel(Objects.requireNonNull(desk), Evidence.NONE, () -> add("It is submitted.")));
    }
}
