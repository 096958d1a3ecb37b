package uk.waymark.provider;

import com.vaadin.flow.component.html.Anchor;
import io.micronaut.context.annotation.Prototype;
import uk.waymark.live.Live;
import uk.waymark.notices.Notices;
import uk.waymark.provider.assurance.record.RecordView;
import uk.waymark.provider.attendance.ClosuresView;
import uk.waymark.provider.attendance.RegisterView;
import uk.waymark.provider.due.DueView;
import uk.waymark.provider.notices.NoticesView;
import uk.waymark.provider.placements.PupilsView;
import uk.waymark.provider.safeguarding.ConcernsView;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Frame;
import uk.waymark.web.widgets.NoticeBell;

/** Around every view of the provider's portal: tabs at the bottom of the tablet. */
@Prototype
public class ProviderFrame extends Frame {
    ProviderFrame(CurrentPerson person, Notices notices, Live live) {
        super("tabs", "Waymark for providers", person.actor());
        way(RegisterView.class, "☑", "Register");
        way(PupilsView.class, "☺", "Pupils");
        way(DueView.class, "◷", "Due");
        way(ConcernsView.class, "✎", "Concerns");
        way(ClosuresView.class, "✕", "Closures");
        way(RecordView.class, "☰", "Our record");
        inTop(new NoticeBell(NoticesView.class, notices, live, person));
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
