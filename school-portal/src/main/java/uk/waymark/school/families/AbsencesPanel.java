package uk.waymark.school.families;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.calendar.Half;
import uk.waymark.families.FamilyAbsence;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.Rows;

/** What the family has told of absences, for whoever chooses the code. */
final class AbsencesPanel extends Section {
    AbsencesPanel(List<FamilyAbsence> absences) {
        var rows = new Rows();
        absences.forEach(it -> rows.row(Stream.of(
                        Words.day(it.on()) + ", "
                                + it.halves().stream().sorted().map(Half::words).collect(Collectors.joining(" and "))
                                + ": "
                                + it.reason().words(),
                        it.words())
                .filter(text -> !text.isBlank())));
        add(
                new H2("Absences that the family told of"),
                rows.orElse("None. A parent tells of one on the family's page, once for school and provider."));
    }
}
