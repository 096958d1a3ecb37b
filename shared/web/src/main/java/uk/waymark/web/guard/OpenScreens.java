package uk.waymark.web.guard;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import uk.waymark.accounts.SignIns;

/** The screens that are open on this node, and shutting those of people who are out. */
@Singleton
public class OpenScreens {
    private final Set<UI> screens = ConcurrentHashMap.newKeySet();
    private final SignIns signIns;

    OpenScreens(SignIns signIns) {
        this.signIns = signIns;
    }

    void opened(UI ui, Identity identity) {
        ComponentUtil.setData(ui, Identity.class, identity);
        screens.add(ui);
        ui.addDetachListener(event -> screens.remove(ui));
    }

    /** Every few seconds: whoever signed out, was deactivated, or holds other roles than when the screen opened, is sent on. */
    @Scheduled(fixedDelay = "2s", initialDelay = "5s")
    void check() {
        for (var ui : screens) {
            try {
                check(ui);
            } catch (UIDetachedException gone) {
                screens.remove(ui);
            }
        }
    }

    private void check(UI ui) {
        var identity = ComponentUtil.getData(ui, Identity.class);
        if (identity == null) {
            return;
        }
        var now = signIns.actor(identity.token());
        if (now.isEmpty()) {
            send(ui, "/sign-in?ended");
        } else if (!now.get().grants().equals(identity.actor().grants())) {
            send(ui, "/");
        }
    }

    private void send(UI ui, String path) {
        screens.remove(ui);
        if (!ui.isAttached() || ui.isClosing()) {
            return;
        }
        ui.access(() -> {
            ui.removeAll();
            ui.getPage().setLocation(path);
            ui.push();
            ui.getSession().close();
        });
    }
}
