package uk.waymark.school.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.access.Right;
import uk.waymark.ids.TrustId;
import uk.waymark.organisations.Directory;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.forms.OwnQuestionsView;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Screen;

/**
 * The head or the AP lead, when a rule of the school changes: find the rule by a word, see what is in force and where it comes from, and
 * decide it anew. A trust's executive does the same for all its schools.
 */
@Route(value = "settings", layout = SchoolFrame.class)
@Needs({Right.MANAGE_SETTINGS, Right.MANAGE_TRUST_SETTINGS})
@Prototype
public class SettingsView extends Screen {
    private final List<SettingsPanel> panels = new ArrayList<>();

    SettingsView(SettingDecisions decisions, Directory directory, CurrentPerson person, Clock clock) {
        super("Settings");
        if (person.actor().may(Right.MANAGE_FORMS)) {
            var own = new RouterLink("Our own questions", OwnQuestionsView.class);
            own.addClassName("take");
            actions(own);
        }
        explain(
                "What your school has decided, else the preset it chose, else its trust, else the standard. What held in the"
                        + " past stays on record.");
        var find = new TextField("Find a setting");
        find.setPlaceholder("insurance, visit, concern …");
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(event -> panels.forEach(panel -> panel.show(event.getValue())));
        add(find);
        directory
                .trusts(person.actor(), Right.MANAGE_TRUST_SETTINGS)
                .forEach(trust -> panel(
                        trust.name() + ", for every school that has not decided for itself",
                        new SettingsPanel(decisions, person, clock, new Scope.OfTrust(new TrustId(trust.id())))));
        directory
                .schools(person.actor(), Right.MANAGE_SETTINGS)
                .forEach(school -> panel(
                        school.name(), new SettingsPanel(decisions, person, clock, new Scope.OfSchool(school.id()))));
        if (panels.isEmpty()) {
            add(new Empty("There is no school or trust for which you decide settings."));
        }
    }

    private void panel(String name, SettingsPanel panel) {
        panels.add(panel);
        add(new Div(new H2(name), panel));
        panel.show("");
    }
}
