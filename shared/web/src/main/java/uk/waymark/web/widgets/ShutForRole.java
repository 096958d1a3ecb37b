package uk.waymark.web.widgets;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import uk.waymark.web.guard.ShutException;

/** The same page as for what is not there, for a view that the person's roles do not open. */
@Tag("div")
public final class ShutForRole extends com.vaadin.flow.component.html.Div implements HasErrorParameter<ShutException> {
    public ShutForRole() {
        add(new Shut());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ShutException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
