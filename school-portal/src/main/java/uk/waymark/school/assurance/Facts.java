package uk.waymark.school.assurance;

import com.vaadin.flow.component.html.DescriptionList;

/** Facts as a list of what and how. */
final class Facts {
    private Facts() {}

    /** What, how, what, how. */
    static DescriptionList of(String... pairs) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        for (var index = 0; index + 1 < pairs.length; index += 2) {
            facts.add(new DescriptionList.Term(pairs[index]), new DescriptionList.Description(pairs[index + 1]));
        }
        return facts;
    }
}
