package uk.waymark.school.arrangements;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import uk.waymark.access.Refused;
import uk.waymark.arrangements.ArrangementGround;
import uk.waymark.arrangements.ArrangementKind;
import uk.waymark.arrangements.EntitlementRoute;
import uk.waymark.arrangements.NewProposal;
import uk.waymark.ids.Id;
import uk.waymark.school.placements.PatternForm;

/** What a proposal asks for; what is asked of a minor adjustment alone, or of a part-time timetable alone, unfolds with the choice. */
final class ProposalForm extends Div {
    private final RadioButtonGroup<ArrangementKind> kind =
            Fields.choice("What is it?", List.of(ArrangementKind.values()), ArrangementKind::words);
    private final Paragraph about = new Paragraph();
    private final DatePicker from;
    private final DatePicker to = Fields.date("Last day", Optional.empty());
    private final RadioButtonGroup<ArrangementGround> ground =
            Fields.choice("On what ground?", List.of(ArrangementGround.values()), ArrangementGround::words);
    private final TextArea reason = Fields.area("Why, for this pupil?", 1_000);
    private final Checkbox dysregulation =
            new Checkbox("Dysregulation is a sign of the difficulty. This is noted and is no reason of its own.");
    private final RadioButtonGroup<EntitlementRoute> route = Fields.choice(
            "How is the right to full-time education met?",
            List.of(EntitlementRoute.values()),
            EntitlementRoute::words);
    private final TextArea adjustment = Fields.area(
            "What is different? Such as: comes ten minutes later, has somebody beside them in class.", 1_000);
    private final CheckboxGroup<DayOfWeek> mornings = PatternForm.days("Mornings that fall away");
    private final CheckboxGroup<DayOfWeek> afternoons = PatternForm.days("Afternoons that fall away");
    private transient UUID id = Id.next();

    ProposalForm(LocalDate today) {
        addClassName("form");
        from = Fields.date("First day", Optional.of(today));
        route.setValue(EntitlementRoute.AT_SCHOOL);
        add(kind, about, adjustment, mornings, afternoons, from, to, ground, reason, dysregulation, route);
        kind.addValueChangeListener(event -> unfold());
        kind.setValue(ArrangementKind.MINOR);
    }

    private void unfold() {
        var partTime = kind.getValue() == ArrangementKind.PART_TIME;
        about.setText(kind.getValue().about());
        adjustment.setVisible(!partTime);
        mornings.setVisible(partTime);
        afternoons.setVisible(partTime);
    }

    /** As it was before anything was typed. */
    void clear() {
        id = Id.next();
        reason.clear();
        adjustment.clear();
        mornings.clear();
        afternoons.clear();
        to.clear();
        ground.clear();
        dysregulation.clear();
        kind.setValue(ArrangementKind.MINOR);
    }

    /** Does it with what was typed, or says what is missing. */
    Optional<Refused> send(Function<NewProposal, Optional<Refused>> propose) {
        if (from.getValue() == null || to.getValue() == null) {
            return Optional.of(new Refused("DATES", "Choose the first and the last day."));
        }
        if (ground.getValue() == null || route.getValue() == null) {
            return Optional.of(
                    new Refused("GROUND", "Choose the ground, and how the right to full-time education is met."));
        }
        var minor = kind.getValue() == ArrangementKind.MINOR;
        return propose.apply(new NewProposal(
                id,
                kind.getValue(),
                from.getValue(),
                to.getValue(),
                ground.getValue(),
                reason.getValue(),
                dysregulation.getValue(),
                route.getValue(),
                minor ? adjustment.getValue() : "",
                minor ? Set.of() : Fields.sessions(mornings, afternoons)));
    }
}
