package uk.waymark.web.widgets;

import com.vaadin.flow.component.html.DescriptionList;
import uk.waymark.assurance.registration.Registration;
import uk.waymark.web.Words;

/** What somebody has said of a provider's registration, to be read. */
public final class RegistrationFacts extends DescriptionList {
    public RegistrationFacts(Registration.Said said) {
        addClassName("facts");
        var what = said.what();
        fact("In law it is", what.status().words());
        what.urn().ifPresent(it -> fact("URN", it));
        what.ukprn().ifPresent(it -> fact("UKPRN", it));
        what.dfeNumber().ifPresent(it -> fact("DfE number", it));
        what.lawfulBecause().ifPresent(it -> fact("Why it need not be registered", it));
        fact("Delivers accredited education", what.accredited() ? "Yes" : "No");
        if (what.adventurous()) {
            fact(
                    "Licence for adventurous activities",
                    what.aalaNumber().orElse("")
                            + what.aalaExpires()
                                    .map(day -> ", until " + Words.dayAndYear(day))
                                    .orElse(""));
        }
        fact("Full-time pupils from elsewhere", Integer.toString(what.others()));
        fact("Said by", said.by() + ", " + Words.dayAndYear(uk.waymark.calendar.Session.dateOf(said.at())));
    }

    private void fact(String what, String how) {
        add(new Term(what), new Description(how));
    }
}
