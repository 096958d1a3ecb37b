package uk.waymark.web.plans;

import com.vaadin.flow.component.html.DescriptionList;

/** Facts with their names, one below the other; what is empty is left out. */
final class Sheet extends DescriptionList {
    Sheet() {
        addClassName("facts");
    }

    Sheet fact(String what, String words) {
        if (!words.isEmpty()) {
            add(new Term(what), new Description(words));
        }
        return this;
    }
}
