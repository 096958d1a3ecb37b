package uk.waymark.web.widgets;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import uk.waymark.web.guard.ShutException;

/** The same page as for what is not there, for a view that the person's roles do not open. */
public final class ShutForRole extends Main implements HasErrorParameter<ShutException> {
    public ShutForRole() {
        Shut.fill(this);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ShutException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
