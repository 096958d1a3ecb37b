package uk.waymark.provider.assurance.policies;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.assurance.policies.NewVersion;
import uk.waymark.assurance.policies.PolicyTitles;
import uk.waymark.assurance.policies.ProviderPolicies;
import uk.waymark.assurance.policies.Version;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.Documents;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.ids.ProviderId;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Attach;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.UploadBox;

/** Asks for a version of one of the provider's policies. */
final class VersionDialog {
    private final ProviderPolicies policies;
    private final Documents documents;
    private final DocumentSettings limits;
    private final CurrentPerson person;
    private final Clock clock;
    private final Runnable done;

    VersionDialog(
            ProviderPolicies policies,
            Documents documents,
            DocumentSettings limits,
            CurrentPerson person,
            Clock clock,
            Runnable done) {
        this.policies = policies;
        this.documents = documents;
        this.limits = limits;
        this.person = person;
        this.clock = clock;
        this.done = done;
    }

    void ask(ProviderId provider, PolicyTitles.Title policy, Optional<Version> older) {
        var none = new Checkbox("We have no such policy");
        var title = new TextField("Your title of it");
        title.setValue(older.map(Version::title).filter(text -> !text.isEmpty()).orElse(policy.words()));
        var version = new TextField("Version");
        version.setHelperText("A number or a year, as it stands on the policy");
        var adopted = day("Adopted on");
        adopted.setValue(Session.today(clock));
        var review = day("Next review by");
        var note = new TextArea("Note");
        note.setHelperText("If you have none: why, or where it is dealt with");
        var file = new UploadBox("The policy itself", limits);
        none.addValueChangeListener(event -> {
            title.setVisible(!event.getValue());
            version.setVisible(!event.getValue());
            adopted.setVisible(!event.getValue());
            review.setVisible(!event.getValue());
            file.setVisible(!event.getValue());
        });
        new AskDialog(policy.words(), none, title, version, adopted, review, note, file)
                .ask(
                        "Record",
                        () -> none.getValue()
                                ? record(provider, nothing(policy, note.getValue()))
                                : Attach.then(
                                        documents,
                                        person.actor(),
                                        file,
                                        name -> document(provider, title.getValue(), name),
                                        id -> record(
                                                provider,
                                                new NewVersion(
                                                        policy.id(),
                                                        true,
                                                        title.getValue(),
                                                        version.getValue(),
                                                        Optional.ofNullable(adopted.getValue()),
                                                        Optional.ofNullable(review.getValue()),
                                                        id,
                                                        note.getValue()))),
                        () -> {
                            Say.done(policy.words() + " is on record.");
                            done.run();
                        });
    }

    private Optional<Refused> record(ProviderId provider, NewVersion version) {
        return policies.record(person.actor(), provider, version);
    }

    private static NewVersion nothing(PolicyTitles.Title policy, String note) {
        return new NewVersion(policy.id(), false, "", "", Optional.empty(), Optional.empty(), Optional.empty(), note);
    }

    private static NewDocument document(ProviderId provider, String title, String name) {
        return new NewDocument(
                new Owner.Provider(provider),
                DocumentClass.POLICY,
                title.isBlank() ? "Policy" : title.strip(),
                name,
                Optional.empty(),
                Audience.COMMISSIONERS,
                Optional.empty());
    }

    private static DatePicker day(String label) {
        var day = new DatePicker(label);
        day.setLocale(Locale.UK);
        return day;
    }
}
