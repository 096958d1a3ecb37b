package uk.waymark.school.pupils;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import uk.waymark.access.Right;
import uk.waymark.pupils.PupilLine;
import uk.waymark.pupils.Pupils;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Screen;

/** Somebody rings about a child: three letters of the name, and the row says where the child is placed. */
@Route(value = "pupils", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class PupilsView extends Screen {
    private static final int LETTING_TYPE = 300;

    PupilsView(Pupils pupils, CurrentPerson person) {
        super("Pupils");
        if (person.actor().may(Right.IMPORT_PUPILS)) {
            actions(new Button("Import a pupil list", event -> getUI().ifPresent(ui -> ui.navigate(ImportView.class))));
        }
        var search = new TextField("Name or UPN");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(LETTING_TYPE);
        var many = new Span();
        many.getElement().setAttribute("role", "status");
        CallbackDataProvider<PupilLine, String> found = DataProvider.fromFilteringCallbacks(
                query ->
                        pupils
                                .list(person.actor(), query.getFilter().orElse(""), query.getLimit(), query.getOffset())
                                .stream(),
                query -> {
                    var count = pupils.count(person.actor(), query.getFilter().orElse(""));
                    many.setText(Words.count(count, "pupil", "pupils"));
                    return Math.toIntExact(count);
                });
        ConfigurableFilterDataProvider<PupilLine, Void, String> rows = found.withConfigurableFilter();
        search.addValueChangeListener(event -> rows.setFilter(event.getValue()));
        var grid = grid();
        grid.setDataProvider(rows);
        var strip = new Div(search, many);
        strip.addClassName("row-form");
        add(strip, grid);
    }

    private static Grid<PupilLine> grid() {
        var grid = new Grid<PupilLine>();
        grid.addColumn(new ComponentRenderer<>(
                        pupil -> new RouterLink(pupil.name().listed(), PupilView.class, PupilView.of(pupil.id()))))
                .setHeader("Name")
                .setFlexGrow(2);
        grid.addColumn(pupil -> pupil.yearGroup().orElse(""))
                .setHeader("Year")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(pupil -> pupil.registrationGroup().orElse(""))
                .setHeader("Group")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(PupilLine::school).setHeader("School").setFlexGrow(2);
        grid.addColumn(pupil -> pupil.provider().orElse("Not placed today"))
                .setHeader("Provider")
                .setFlexGrow(2);
        grid.setAriaLabel("Pupils");
        grid.setEmptyStateText("No pupil matches. The school's office brings pupils in with \"Import a pupil list\".");
        grid.setHeight("70vh");
        return grid;
    }
}
