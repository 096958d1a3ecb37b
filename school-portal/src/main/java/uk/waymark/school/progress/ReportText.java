package uk.waymark.school.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import uk.waymark.progress.reports.ReportWords;

/** A report to be read. */
final class ReportText extends Div {
    ReportText(List<ReportWords.Block> blocks) {
        addClassName("form");
        for (var block : blocks) {
            add(new H3(block.heading()));
            block.paragraphs().forEach(it -> add(new Paragraph(it)));
            if (!block.items().isEmpty()) {
                var list = new UnorderedList();
                block.items().forEach(it -> list.add(new ListItem(it)));
                add(list);
            }
        }
    }
}
