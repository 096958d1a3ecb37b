package uk.waymark.web.guard;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;

/** Stands in every user interface and lets nobody into a view that their roles do not open. */
@Singleton
public class ScreenGuard implements VaadinServiceInitListener {
    private final CurrentPerson person;
    private final OpenScreens screens;

    ScreenGuard(CurrentPerson person, OpenScreens screens) {
        this.person = person;
        this.screens = screens;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::opened);
        event.getSource().addSessionInitListener(it -> it.getSession().setErrorHandler(new ScreenErrors()));
    }

    private void opened(UIInitEvent event) {
        person.identity().ifPresent(identity -> screens.opened(event.getUI(), identity));
        event.getUI().addBeforeEnterListener(this::check);
    }

    private void check(BeforeEnterEvent event) {
        var view = event.getNavigationTarget();
        if (event.isErrorEvent()) {
            return;
        }
        var actor = person.find();
        if (actor.isEmpty()) {
            event.getUI().getPage().setLocation("/sign-in");
            event.rerouteToError(ShutException.class);
        } else if (!Doorkeeper.opens(view, actor.get())) {
            event.rerouteToError(ShutException.class);
        }
    }
}
