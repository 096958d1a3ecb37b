package uk.waymark.web.widgets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown when a view could not be made. What went wrong is in the server's log and never on a screen. */
public final class Broken extends Main implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(Broken.class);

    public Broken() {
        addClassName("screen");
        add(
                new H1("This page could not be shown"),
                new Paragraph(
                        "Something went wrong on our side. Nothing that you did was lost. Try again in a minute; if it happens"
                                + " again, tell whoever looks after Waymark at your school or provider."),
                new Anchor("./", "Go to your day"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("A view could not be shown: {}", event.getLocation().getPath(), parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
