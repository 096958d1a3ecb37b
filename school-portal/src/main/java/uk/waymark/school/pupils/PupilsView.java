package uk.waymark.school.pupils;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.pupils.PupilLine;
import uk.waymark.pupils.Pupils;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Screen;

/** Somebody rings about a child: three letters of the name, and the row says where the child is placed. */
@Route(value = "pupils", layout = SchoolFrame.class)
@Needs(Right.SEE_PUPILS)
@Prototype
public class PupilsView extends Screen {
    private static final int PAGE = 50;
    private static final int LETTING_TYPE = 300;

    private final Pupils pupils;
    private final CurrentPerson person;
    private final TextField search = new TextField("Name or UPN");
    private final Span many = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("Show more", event -> showMore());
    private int shown;

    PupilsView(Pupils pupils, CurrentPerson person) {
        super("Pupils");
        this.pupils = pupils;
        this.person = person;
        if (person.actor().may(Right.IMPORT_PUPILS)) {
            actions(new Button("Import a pupil list", event -> getUI().ifPresent(ui -> ui.navigate(ImportView.class))));
        }
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(LETTING_TYPE);
        search.addValueChangeListener(event -> showAgain());
        many.getElement().setAttribute("role", "status");
        var strip = new Div(search, many);
        strip.addClassName("row-form");
        list.addClassName("rows");
        add(strip, list, more);
        showAgain();
    }

    private void showAgain() {
        list.removeAll();
        shown = 0;
        var count = pupils.count(person.actor(), search.getValue());
        many.setText(Words.count(count, "pupil", "pupils"));
        if (count == 0) {
            list.add(new ListItem(
                    new Empty("No pupil matches. The school's office brings pupils in with \"Import a pupil list\".")));
        }
        showMore();
    }

    private void showMore() {
        var found = pupils.list(person.actor(), search.getValue(), PAGE, shown);
        found.forEach(pupil -> list.add(row(pupil)));
        shown += found.size();
        more.setVisible(found.size() == PAGE);
    }

    private static ListItem row(PupilLine pupil) {
        var link = new RouterLink(pupil.name().listed(), PupilView.class, PupilView.of(pupil.id()));
        var about = Stream.of(
                        pupil.yearGroup().map(year -> "Year " + year),
                        pupil.registrationGroup(),
                        Optional.of(pupil.school()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        var who = new Div(link, new Span(about));
        who.addClassName("who");
        var row = new ListItem(who, new Span(pupil.provider().orElse("Not placed today")));
        row.addClassName("row");
        return row;
    }
}
