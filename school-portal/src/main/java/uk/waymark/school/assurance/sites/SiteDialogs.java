package uk.waymark.school.assurance.sites;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.assurance.sites.Condition;
import uk.waymark.assurance.sites.Premises;
import uk.waymark.assurance.sites.SchoolSites;
import uk.waymark.assurance.sites.Suitability;
import uk.waymark.calendar.Session;
import uk.waymark.ids.SchoolId;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;

/** Asks what somebody of the school found at a site, and whether the school agrees to it. */
final class SiteDialogs {
    private final SchoolSites sites;
    private final CurrentPerson person;
    private final Clock clock;
    private final SchoolId school;
    private final Runnable done;

    SiteDialogs(SchoolSites sites, CurrentPerson person, Clock clock, SchoolId school, Runnable done) {
        this.sites = sites;
        this.person = person;
        this.clock = clock;
        this.school = school;
        this.done = done;
    }

    void check(Premises site) {
        var condition = new Select<Condition>();
        condition.setLabel("What you looked at");
        condition.setItems(Condition.values());
        condition.setItemLabelGenerator(Condition::words);
        condition.setValue(Condition.SECURITY);
        var result = new Select<Condition.Result>();
        result.setLabel("What you found");
        result.setItems(Condition.Result.values());
        result.setItemLabelGenerator(Condition.Result::words);
        result.setValue(Condition.Result.GOOD);
        var on = new DatePicker("When", Session.today(clock));
        on.setLocale(Locale.UK);
        var words = new TextArea("In your words");
        new AskDialog(site.name(), condition, result, on, words)
                .ask(
                        "Keep",
                        () -> on.getValue() == null
                                ? Optional.of(new Refused("DATE", "Choose the day."))
                                : sites.check(
                                        person.actor(),
                                        school,
                                        site.id(),
                                        condition.getValue(),
                                        result.getValue(),
                                        on.getValue(),
                                        words.getValue()),
                        done);
    }

    void state(Premises site) {
        var safe = new Checkbox("The place is safe");
        var pastoral = new Checkbox("It serves our pupils' pastoral needs");
        var educational = new Checkbox("It serves their educational needs");
        var words = new TextArea("What this rests on, or what is missing");
        new AskDialog(
                        site.name(),
                        new Paragraph(
                                "With all three your school agrees that its pupils go there; otherwise it does not."),
                        safe,
                        pastoral,
                        educational,
                        words)
                .ask(
                        "State it",
                        () -> sites.state(
                                person.actor(),
                                school,
                                site.id(),
                                new Suitability(
                                        safe.getValue(),
                                        pastoral.getValue(),
                                        educational.getValue(),
                                        words.getValue())),
                        done);
    }
}
