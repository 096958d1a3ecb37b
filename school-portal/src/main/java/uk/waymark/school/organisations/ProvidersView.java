package uk.waymark.school.organisations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Right;
import uk.waymark.commissioning.ProviderChoice;
import uk.waymark.commissioning.ProviderLine;
import uk.waymark.commissioning.Standing;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.School;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.assurance.ProviderScreen;
import uk.waymark.school.assurance.ProviderView;
import uk.waymark.school.assurance.StandingChip;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;

/**
 * The AP lead who looks for a place for a pupil, by need, subject, town, cost and standing; and whoever has to reach a provider: the
 * number is on each line.
 */
@Route(value = "providers", layout = SchoolFrame.class)
@Needs(Right.SEE_DIRECTORY)
@Prototype
public class ProvidersView extends Screen {
    private final ProviderChoice choice;
    private final CurrentPerson person;
    private final Select<School> school = new Select<>();
    private final TextField text = new TextField("Name, need, subject or town");
    private final Select<Standing> standing = new Select<>();
    private final BigDecimalField atMost = new BigDecimalField("A day costs at most, £");
    private final Div list = new Div();
    private final Button more = new Button("Show more");
    private Rows rows = new Rows();
    private int page;

    ProvidersView(ProviderChoice choice, Directory directory, CurrentPerson person) {
        super("Providers");
        this.choice = choice;
        this.person = person;
        var schools = directory.schools(person.actor(), Right.SEE_DIRECTORY);
        school.setLabel("For which school");
        school.setItems(schools);
        school.setItemLabelGenerator(School::name);
        school.setVisible(schools.size() > 1);
        schools.stream().findFirst().ifPresent(school::setValue);
        standing.setLabel("Standing");
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(it -> it == null ? "Any" : it.words());
        standing.setEmptySelectionAllowed(true);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        atMost.setValueChangeMode(ValueChangeMode.LAZY);
        school.addValueChangeListener(event -> begin());
        standing.addValueChangeListener(event -> begin());
        text.addValueChangeListener(event -> begin());
        atMost.addValueChangeListener(event -> begin());
        more.addClickListener(event -> {
            page++;
            showPage();
        });
        var filters = new Div(school, text, standing, atMost);
        filters.addClassName("row-form");
        add(filters, list, more);
        begin();
    }

    private void begin() {
        page = 0;
        rows = new Rows();
        list.removeAll();
        list.add(rows);
        showPage();
    }

    private void showPage() {
        var found = Optional.ofNullable(school.getValue())
                .map(it -> choice.find(
                        person.actor(),
                        it.id(),
                        new ProviderLine.Wanted(
                                text.getValue(),
                                Optional.ofNullable(standing.getValue()),
                                Optional.ofNullable(atMost.getValue())),
                        page))
                .orElse(List.of());
        found.forEach(this::row);
        more.setVisible(found.size() == ProviderChoice.PAGE);
        rows.orElse("No provider matches. An administrator of Waymark puts providers on record.");
    }

    private void row(ProviderLine line) {
        List<Span> lines = new ArrayList<>();
        lines.add(new Span(line.kind().words()
                + (line.towns().isEmpty() ? "" : ", " + line.towns())
                + line.dayCost()
                        .map(cost -> ", £" + cost.toPlainString() + " a day")
                        .orElse("")));
        line.needs().ifPresent(needs -> lines.add(new Span(needs)));
        line.curriculum().ifPresent(taught -> lines.add(new Span(taught)));
        var name = person.actor().may(Right.SEE_ASSURANCE)
                ? new RouterLink(line.name(), ProviderView.class, ProviderScreen.of(line.id()))
                : new Span(line.name());
        var who = new com.vaadin.flow.component.Component[lines.size() + 1];
        who[0] = name;
        for (var index = 0; index < lines.size(); index++) {
            who[index + 1] = lines.get(index);
        }
        var ring = new Anchor("tel:" + line.telephone().replace(" ", ""), "Ring " + line.telephone());
        ring.setAriaLabel("Ring " + line.telephone() + ", " + line.name());
        rows.row(who, line.standing().map(StandingChip::of).orElseGet(Status.NOT_TAKEN_UP::chip), ring);
    }
}
