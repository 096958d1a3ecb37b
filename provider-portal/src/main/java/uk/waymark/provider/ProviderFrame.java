package uk.waymark.provider;

import com.vaadin.flow.component.html.Anchor;
import io.micronaut.context.annotation.Prototype;
import uk.waymark.provider.accounts.PeopleView;
import uk.waymark.provider.attendance.ClosuresView;
import uk.waymark.provider.attendance.RegisterView;
import uk.waymark.provider.organisations.SitesView;
import uk.waymark.provider.safeguarding.ConcernsView;
import uk.waymark.provider.tablets.TabletsView;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Frame;

/** Around every view of the provider's portal: tabs at the bottom of the tablet. */
@Prototype
public class ProviderFrame extends Frame {
    ProviderFrame(CurrentPerson person) {
        super("tabs", "Waymark for providers", person.actor());
        way(RegisterView.class, "☑", "Register");
        way(ConcernsView.class, "✎", "Concerns");
        way(ClosuresView.class, "✕", "Closures");
        way(SitesView.class, "⌂", "Sites");
        way(PeopleView.class, "☺", "People");
        way(TabletsView.class, "▯", "Tablets");
        inTop(tabletRegister());
        person();
    }

    /** The page for the field, which is none of the portal's views and goes on without a network. */
    private static Anchor tabletRegister() {
        var link = new Anchor("/register/", "Tablet register");
        link.setRouterIgnore(true);
        link.addClassName("way-out");
        return link;
    }
}
