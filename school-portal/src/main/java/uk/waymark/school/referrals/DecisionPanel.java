package uk.waymark.school.referrals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.referrals.BestInterests;
import uk.waymark.referrals.NewDecision;
import uk.waymark.referrals.ReferralDecisions;
import uk.waymark.referrals.ReferralFile;
import uk.waymark.referrals.Stage;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;

/** The head's decision: yes with all that belongs to it, or no with the reason. Everybody else reads who decides. */
final class DecisionPanel extends Section {
    private final transient ReferralDecisions decisions;
    private final transient CurrentPerson person;
    private final transient ReferralFile file;
    private final transient Runnable again;
    private final PlaceChoice place;
    private final TextArea rationale = new TextArea("Why this is right for the pupil now");
    private final TextArea outcomes = new TextArea("What is to come of it");
    private final TextArea review = new TextArea("When and by whom it is reviewed");
    private final TextArea safety = new TextArea("Best for the child: safety");
    private final TextArea attainment = new TextArea("Best for the child: attainment");
    private final TextArea development = new TextArea("Best for the child: development");
    private final TextArea ambitions = new TextArea("Best for the child: ambitions");
    private final TextArea interests = new TextArea("Best for the child: interests");
    private final TextArea chosen = new TextArea("Why this place rather than another");
    private final DatePicker startsOn = new DatePicker("First day");
    private final DatePicker endsOn = new DatePicker("Last day");

    DecisionPanel(
            ReferralDecisions decisions, PlaceChoice place, CurrentPerson person, ReferralFile file, Runnable again) {
        this.decisions = decisions;
        this.place = place;
        this.person = person;
        this.file = file;
        this.again = again;
        startsOn.setLocale(Locale.UK);
        endsOn.setLocale(Locale.UK);
        endsOn.setHelperText("Short where possible. Empty only for an open end, where your settings let it be.");
        var mine = person.actor()
                .schools(Right.DECIDE_REFERRALS)
                .contains(file.referral().school());
        if (file.referral().stage() == Stage.TO_DECIDE) {
            add(new H2("The decision"));
            if (mine) {
                add(buttons());
            } else {
                add(new Paragraph("The head decides. You see it here, and are told."));
            }
        }
    }

    private Div buttons() {
        var yes = new Button("Agree", event -> agree());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.addClassName("big");
        var no = new Button("Refuse", event -> refuse());
        no.addClassName("big");
        var row = new Div(yes, no);
        row.addClassName("actions");
        return row;
    }

    private void agree() {
        place.offer(file);
        new AskDialog(
                        "Agree to the referral",
                        place,
                        chosen,
                        startsOn,
                        endsOn,
                        rationale,
                        outcomes,
                        review,
                        safety,
                        attainment,
                        development,
                        ambitions,
                        interests)
                .ask("Agree", this::agreed, () -> done("Agreed. The AP lead is told, and can place the pupil."));
    }

    private Optional<Refused> agreed() {
        if (place.provider().isEmpty() || startsOn.isEmpty()) {
            return Optional.of(place.refused());
        }
        return decisions.agree(
                person.actor(),
                file.referral().id(),
                new NewDecision(
                        rationale.getValue(),
                        outcomes.getValue(),
                        review.getValue(),
                        new BestInterests(
                                safety.getValue(),
                                attainment.getValue(),
                                development.getValue(),
                                ambitions.getValue(),
                                interests.getValue()),
                        place.provider().get(),
                        place.site(),
                        place.kind(),
                        chosen.getValue(),
                        startsOn.getValue(),
                        Optional.ofNullable(endsOn.getValue())));
    }

    private void refuse() {
        var reason = new TextArea("Why not, and what is done instead");
        new AskDialog("Refuse the referral", reason)
                .ask(
                        "Refuse",
                        () -> decisions.refuse(person.actor(), file.referral().id(), reason.getValue()),
                        () -> done("Refused. Whoever opened it is told."));
    }

    private void done(String words) {
        Say.done(words);
        again.run();
    }
}
