package uk.waymark.school.referrals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import uk.waymark.access.Right;
import uk.waymark.pupils.Pupil;
import uk.waymark.pupils.Pupils;
import uk.waymark.referrals.ReferralOutcome;
import uk.waymark.referrals.Referrals;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;

/** The AP lead or SENCO who thinks of alternative provision for one pupil: is a referral open, was there one before, open one. */
@Route(value = "pupils/:id/refer", layout = SchoolFrame.class)
@Needs(Right.MAKE_REFERRALS)
@Prototype
public class ReferView extends PupilScreen {
    private final Referrals referrals;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    ReferView(Pupils pupils, Referrals referrals, CurrentPerson person, Clock clock) {
        super("Refer to alternative provision", pupils, person);
        this.referrals = referrals;
        this.person = person;
        this.clock = clock;
        add(content);
    }

    @Override
    protected boolean opens(Pupil pupil) {
        return may(Right.MAKE_REFERRALS, pupil);
    }

    @Override
    protected void show(Pupil pupil) {
        content.removeAll();
        var known = referrals.of(person.actor(), pupil.id());
        content.add(new Paragraph(pupil.name().toUse() + ", UPN " + pupil.upn().value()));
        if (known.stream().noneMatch(it -> it.stage().isOpen())) {
            content.add(open(pupil));
        }
        var rows = new Rows();
        known.forEach(it -> rows.row(
                new Component[] {
                    new RouterLink(
                            "Opened " + Words.moment(it.openedAt(), clock),
                            ReferralView.class,
                            ReferralView.of(it.id())),
                    new Span("By " + it.opener())
                },
                ReferralsView.chip(it.stage())));
        content.add(new H2("This pupil's referrals"), rows.orElse("None yet."));
    }

    private Div open(Pupil pupil) {
        var behaviour = new Checkbox("Behaviour is among the worries");
        behaviour.setHelperText("For a pupil with an EHC plan the SENCO then speaks to the authority early.");
        var refusal = new Say.Place();
        var open = new Button("Open a referral");
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.addClassName("big");
        open.setDisableOnClick(true);
        open.addClickListener(event -> {
            switch (referrals.refer(person.actor(), pupil.id(), behaviour.getValue())) {
                case ReferralOutcome.Opened(var id) ->
                    getUI().ifPresent(ui -> ui.navigate(ReferralView.class, ReferralView.of(id)));
                case ReferralOutcome.Not(var refused) -> {
                    refusal.refused(refused);
                    open.setEnabled(true);
                }
            }
        });
        var form = new Div(
                new Paragraph(
                        "You fill it in over as many days as it takes; nothing is lost. The head decides when it is"
                                + " submitted and everybody was asked."),
                behaviour,
                refusal,
                open);
        form.addClassName("form");
        return form;
    }
}
