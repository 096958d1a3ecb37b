package uk.waymark.provider.assurance.insurance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.assurance.insurance.Cover;
import uk.waymark.assurance.insurance.InsuranceKind;
import uk.waymark.assurance.insurance.NewCover;
import uk.waymark.assurance.insurance.ProviderInsurance;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Audience;
import uk.waymark.documents.DocumentClass;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.Documents;
import uk.waymark.documents.NewDocument;
import uk.waymark.documents.Owner;
import uk.waymark.ids.ProviderId;
import uk.waymark.money.Pounds;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Attach;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.UploadBox;

/** Asks for what is on the certificate of an insurance policy. */
final class CoverDialog {
    private static final Refused DAYS =
            new Refused("DATES", "Choose the first and the last day; both are on the certificate.");

    private final ProviderInsurance insurance;
    private final Documents documents;
    private final DocumentSettings limits;
    private final CurrentPerson person;
    private final Clock clock;
    private final Runnable done;

    CoverDialog(
            ProviderInsurance insurance,
            Documents documents,
            DocumentSettings limits,
            CurrentPerson person,
            Clock clock,
            Runnable done) {
        this.insurance = insurance;
        this.documents = documents;
        this.limits = limits;
        this.person = person;
        this.clock = clock;
        this.done = done;
    }

    /** A policy of the kind; after an older one, with its insurer and sum and the year that follows. */
    void record(ProviderId provider, InsuranceKind kind, Optional<UUID> subcontractor, Optional<Cover> older) {
        var starts = older.map(cover -> cover.expiresOn().plusDays(1)).orElseGet(() -> Session.today(clock));
        var form = new Form(kind, older, starts, starts.plusYears(1).minusDays(1), "");
        new AskDialog(kind.words(), form.fields())
                .ask(
                        "Record",
                        () -> form.send(
                                provider,
                                kind,
                                subcontractor,
                                cover -> insurance.record(person.actor(), provider, cover)),
                        () -> said("The policy is on record."));
    }

    /** The same policy as it should have been written. */
    void correct(ProviderId provider, Cover wrong) {
        var form = new Form(wrong.kind(), Optional.of(wrong), wrong.startsOn(), wrong.expiresOn(), wrong.number());
        var reason = new TextField("What was wrong");
        var fields = Stream.concat(Stream.of(form.fields()), Stream.of(reason)).toArray(Component[]::new);
        new AskDialog("Put a slip right", fields)
                .ask(
                        "Put right",
                        () -> form.send(
                                provider,
                                wrong.kind(),
                                wrong.subcontractor(),
                                cover -> insurance.correct(
                                        person.actor(), provider, wrong.id(), cover, reason.getValue())),
                        () -> said("The record is put right; the old one stays below."));
    }

    private void said(String words) {
        Say.done(words);
        done.run();
    }

    /** The fields of the form. */
    private final class Form {
        private final TextField insurer = new TextField("Insurer");
        private final TextField number = new TextField("Number of the policy");
        private final TextField sum = new TextField("Sum for any one event");
        private final DatePicker starts = new DatePicker("First day");
        private final DatePicker expires = new DatePicker("Last day");
        private final TextArea conditions = new TextArea("Special conditions, if any");
        private final UploadBox certificate = new UploadBox("Certificate", limits);
        private final Checkbox declared;
        private final Optional<Cover> older;

        Form(InsuranceKind kind, Optional<Cover> older, LocalDate from, LocalDate to, String policy) {
            this.older = older;
            declared = new Checkbox(kind.declaration());
            insurer.setValue(older.map(Cover::insurer).orElse(""));
            number.setValue(policy);
            sum.setValue(older.flatMap(Cover::sum).map(Pounds::words).orElse(""));
            sum.setHelperText("In figures, such as £5,000,000");
            sum.setVisible(kind.hasSum());
            starts.setLocale(Locale.UK);
            starts.setValue(from);
            expires.setLocale(Locale.UK);
            expires.setValue(to);
            conditions.setValue(older.map(Cover::conditions).orElse(""));
        }

        Component[] fields() {
            return new Component[] {insurer, number, sum, starts, expires, conditions, certificate, declared};
        }

        Optional<Refused> send(
                ProviderId provider,
                InsuranceKind kind,
                Optional<UUID> subcontractor,
                Function<NewCover, Optional<Refused>> keep) {
            if (starts.getValue() == null || expires.getValue() == null) {
                return Optional.of(DAYS);
            }
            return Attach.then(
                    documents,
                    person.actor(),
                    certificate,
                    name -> new NewDocument(
                            new Owner.Provider(provider),
                            DocumentClass.INSURANCE_CERTIFICATE,
                            kind.words(),
                            name,
                            Optional.of(expires.getValue()),
                            Audience.COMMISSIONERS,
                            Optional.empty()),
                    file -> keep.apply(new NewCover(
                            kind,
                            subcontractor,
                            insurer.getValue(),
                            number.getValue(),
                            sum.isVisible() ? sum.getValue() : "",
                            starts.getValue(),
                            expires.getValue(),
                            conditions.getValue(),
                            file.or(() -> older.filter(it -> it.startsOn().equals(starts.getValue()))
                                    .flatMap(Cover::certificate)),
                            declared.getValue())));
        }
    }
}
