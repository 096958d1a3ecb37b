package uk.waymark.web.widgets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for a page that is not there, and in the same words for one that is not yours. */
public class Shut extends Main implements HasErrorParameter<NotFoundException> {
    public Shut() {
        fill(this);
    }

    static void fill(Main page) {
        page.addClassNames("screen", "shut");
        page.add(
                new H1("There is nothing here for you"),
                new Paragraph(
                        "The page may have moved, or your role does not open it. If you need it for your work, ask"
                                + " whoever looks after Waymark at your school or provider."),
                new Anchor("./", "Go to your day"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
