package uk.waymark.web.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import uk.waymark.ids.FillingId;

/**
 * The browser's side of "nothing typed is lost": a small script of ours writes down what is typed until the server says that it is
 * kept. What lies in the browser is named by ids only.
 */
final class Keeper {
    private static final String SCRIPT = "/waymark-forms.js";

    private Keeper() {}

    private static String key(FillingId filling, String path) {
        return filling.value() + "/" + path;
    }

    static void mark(Component question, FillingId filling, String path) {
        question.getElement().setAttribute("data-keep", key(filling, path));
    }

    static void confirm(Component question, FillingId filling, String path) {
        question.getElement().executeJs("window.waymarkForms?.kept($0)", key(filling, path));
    }

    /** Once the script is there, it offers what was typed here and never reached the server. */
    static void offer(Component form, UI ui, FillingId filling) {
        var request = VaadinService.getCurrentRequest();
        ui.getPage().addJsModule((request == null ? "" : request.getContextPath()) + SCRIPT);
        form.getElement()
                .executeJs(
                        "let tries = 0; const offer = () => window.waymarkForms"
                                + " ? window.waymarkForms.offer(this, $0) : tries++ < 50 && setTimeout(offer, 200);"
                                + " offer();",
                        filling.value().toString());
    }
}
