package uk.waymark.school.information;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.information.NeedsPage;
import uk.waymark.information.NeedsPages;
import uk.waymark.information.NewNeeds;
import uk.waymark.placements.PlacementFile;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;

/** The form for the page that a tutor reads in ten seconds. */
final class NeedsDialog {
    private final NeedsPages needs;
    private final CurrentPerson person;
    private final PlacementFile placement;
    private final int seen;
    private final Runnable done;
    private final TextArea helps = area("What helps", "The first thing that you would tell a new tutor.");
    private final TextArea avoid = area("What to avoid", "");
    private final TextArea calms = area("What brings calm", "");
    private final TextArea medical = area("Health", "Conditions and allergies. Empty where there is nothing.");
    private final TextArea medicalDo = area("What to do", "Which medicine, where it is, who has been shown how.");
    private final TextArea communication = area("How to talk together", "");
    private final TextArea literacy =
            area("Reading and writing", "In plain words: what the pupil reads and writes alone.");
    private final TextField saidAs = field("How the name is said", 200);
    private final TextField pronouns = field("Pronouns, if the pupil has told you", 60);
    private final TextField callSchool = field("Whom at school to ring first, with the number", 300);
    private final TextField callHome = field("Whom at home to ring; empty where the school rings", 300);

    NeedsDialog(
            NeedsPages needs,
            CurrentPerson person,
            PlacementFile placement,
            Optional<NeedsPage> before,
            Runnable done) {
        this.needs = needs;
        this.person = person;
        this.placement = placement;
        this.seen = before.map(NeedsPage::number).orElse(0);
        this.done = done;
        literacy.setMaxLength(500);
        before.map(NeedsPage::needs).ifPresent(this::fill);
    }

    private static TextArea area(String label, String help) {
        var area = new TextArea(label);
        area.setMaxLength(1_000);
        area.setHelperText(help);
        return area;
    }

    private static TextField field(String label, int longest) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        return field;
    }

    private void fill(NewNeeds it) {
        helps.setValue(it.helps());
        avoid.setValue(it.avoid());
        calms.setValue(it.calms());
        medical.setValue(it.medical());
        medicalDo.setValue(it.medicalDo());
        communication.setValue(it.communication());
        literacy.setValue(it.literacy());
        saidAs.setValue(it.saidAs());
        pronouns.setValue(it.pronouns());
        callSchool.setValue(it.callSchool());
        callHome.setValue(it.callHome());
    }

    void ask() {
        new AskDialog(
                        "The page for the tutor",
                        helps,
                        avoid,
                        calms,
                        medical,
                        medicalDo,
                        communication,
                        literacy,
                        saidAs,
                        pronouns,
                        callSchool,
                        callHome)
                .ask("Save the page", this::write, () -> {
                    Say.done("Saved. The provider's staff read this version from now on.");
                    done.run();
                });
    }

    private Optional<Refused> write() {
        return needs.write(
                person.actor(),
                placement.id(),
                seen,
                new NewNeeds(
                        saidAs.getValue(),
                        pronouns.getValue(),
                        helps.getValue(),
                        avoid.getValue(),
                        calms.getValue(),
                        medical.getValue(),
                        medicalDo.getValue(),
                        communication.getValue(),
                        literacy.getValue(),
                        callSchool.getValue(),
                        callHome.getValue()));
    }
}
