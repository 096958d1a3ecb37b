package uk.waymark.school;

import com.vaadin.flow.component.html.*;
import com.vaadin.flow.component.button.*;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import uk.waymark.web.Portal;
import java.util.List;

@Route("hello")
@Prototype
public class HelloView extends Div {
    public HelloView(List<Portal> portals) {
        add(new H1("Hello school " + portals.size()));
        add(new Button("Go", e -> { add(new Paragraph("clicked")); var ui = e.getSource().getUI().orElseThrow(); Thread.startVirtualThread(() -> { try { Thread.sleep(500);} catch (InterruptedException x) {} ui.access(() -> add(new Paragraph("pushed"))); }); }));
    }
}
