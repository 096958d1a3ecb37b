package uk.waymark.school.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.settings.Effective;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.settings.Source;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;

/** The settings of one school or trust, in groups: the value, what it changes, where it comes from, and the way to change it. */
final class SettingsPanel extends Div {
    private final SettingDecisions decisions;
    private final CurrentPerson person;
    private final Clock clock;
    private final Scope scope;
    private String search = "";

    SettingsPanel(SettingDecisions decisions, CurrentPerson person, Clock clock, Scope scope) {
        this.decisions = decisions;
        this.person = person;
        this.clock = clock;
        this.scope = scope;
    }

    /** Shows the settings in which every word of the search occurs. */
    void show(String words) {
        search = words.strip().toLowerCase(Locale.UK);
        removeAll();
        var found = decisions.of(person.actor(), scope).stream()
                .filter(this::matches)
                .toList();
        if (found.isEmpty()) {
            add(new Empty("No setting has these words. Try a shorter one."));
        }
        found.stream()
                .collect(Collectors.groupingBy(Effective::group, LinkedHashMap::new, Collectors.toList()))
                .forEach((group, all) -> add(new H3(group), rows(all)));
    }

    private boolean matches(Effective it) {
        var text = String.join(
                        " ", it.group(), it.setting().words(), it.setting().why(), it.words(it.value()))
                .toLowerCase(Locale.UK);
        return Stream.of(search.split("\\s+")).allMatch(text::contains);
    }

    private Rows rows(List<Effective> all) {
        var rows = new Rows();
        for (var it : all) {
            var value = new Span(it.words(it.value()));
            value.addClassName("value");
            var change = new Button(
                    "Change", event -> new SettingDialog(decisions, person, clock, scope, it).open(() -> show(search)));
            change.setAriaLabel("Change: " + it.setting().words());
            rows.row(
                    Stream.concat(
                            Stream.of(it.setting().words(), it.setting().why(), origin(it)),
                            it.ahead().stream()
                                    .map(later -> "From " + Words.day(later.from()) + ": " + it.words(later.value()))),
                    value,
                    change);
        }
        return rows;
    }

    private static String origin(Effective it) {
        if (it.source() == Source.STANDARD) {
            return it.source().words();
        }
        return it.source().words()
                + it.origin()
                        .map(by -> ": " + by.by() + ", from " + Words.dayAndYear(by.from()) + ", “" + by.reason() + "”")
                        .orElse("");
    }
}
