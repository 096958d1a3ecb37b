package uk.waymark.web.widgets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import uk.waymark.information.NewNeeds;

/** What a tutor has to know about a pupil, so large and so short that ten seconds are enough: what is dangerous first. */
public final class NeedsCard extends Div {
    public NeedsCard(NewNeeds needs) {
        addClassName("needs");
        part("Health", needs.medical(), "needs-health");
        part("What to do", needs.medicalDo(), "needs-health");
        part("What helps", needs.helps(), "needs-helps");
        part("What to avoid", needs.avoid(), "needs-avoid");
        part("What brings calm", needs.calms(), "needs-helps");
        part("How to talk together", needs.communication(), "");
        part("Reading and writing", needs.literacy(), "");
        part("The name is said", needs.saidAs(), "");
        part("Pronouns", needs.pronouns(), "");
        part("Ring first, at school", needs.callSchool(), "needs-call");
        part("At home", needs.callHome(), "needs-call");
    }

    private void part(String what, String words, String tone) {
        if (words.isEmpty()) {
            return;
        }
        var part = new Div(new H3(what), new Paragraph(words));
        part.addClassName("needs-part");
        if (!tone.isEmpty()) {
            part.addClassName(tone);
        }
        add(part);
    }
}
