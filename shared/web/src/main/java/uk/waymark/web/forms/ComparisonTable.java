package uk.waymark.web.forms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import uk.waymark.forms.Comparison;
import uk.waymark.web.widgets.DataTable;
import uk.waymark.web.widgets.Status;

/** Two rounds of a form side by side; what has changed says so. */
public final class ComparisonTable extends Div {
    public ComparisonTable(Comparison comparison) {
        addClassName("comparison");
        comparison.lines().stream()
                .collect(Collectors.groupingBy(Comparison.Line::section, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::section);
    }

    private void section(String title, List<Comparison.Line> lines) {
        var table = new DataTable(title, List.of("Question", "Last time", "This time"));
        for (var line : lines) {
            var question = new Div(new Span(line.text()));
            line.otherwiseAsked().ifPresent(text -> {
                var before = new Div("Last time asked as: " + text);
                before.addClassName("small");
                question.add(before);
            });
            var now = new Div(new Span(line.now().orElse("Not answered")));
            if (line.isChanged()) {
                now.add(Status.CHANGED.chip());
            }
            table.row(question, new Span(line.then().orElse("Not answered")), now);
        }
        add(new H2(title), table);
    }
}
