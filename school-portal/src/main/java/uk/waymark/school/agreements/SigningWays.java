package uk.waymark.school.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Session;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.signing.LinkSending;
import uk.waymark.signing.PaperSignatures;
import uk.waymark.signing.SignerRole;
import uk.waymark.signing.SigningState;
import uk.waymark.web.agreements.SigningList;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.UploadBox;

/** What a school can do so that somebody signs who does not sign in: send a link, or record what was signed on paper. */
@Singleton
class SigningWays {
    private final LinkSending links;
    private final PaperSignatures papers;
    private final DocumentSettings settings;
    private final CurrentPerson person;
    private final Clock clock;

    SigningWays(
            LinkSending links, PaperSignatures papers, DocumentSettings settings, CurrentPerson person, Clock clock) {
        this.links = links;
        this.papers = papers;
        this.settings = settings;
        this.person = person;
        this.clock = clock;
    }

    SigningList.More more(boolean keeps, Runnable again) {
        return (reading, line) -> keeps ? ways(line, again) : List.of();
    }

    private List<Component> ways(SigningState.Line line, Runnable again) {
        var role = line.signer().role();
        var paper = new Button("From paper", event -> paper(line, again));
        paper.setAriaLabel("Record a signature from paper: " + role.words());
        if (role != SignerRole.PARENT && role != SignerRole.OTHER) {
            return List.of(paper);
        }
        var link = new Button(
                line.linkSentAt().isPresent() ? "Send a new link" : "Send a link", event -> send(line, again));
        link.setAriaLabel("Send a link to sign: " + role.words());
        return List.of(link, paper);
    }

    private void send(SigningState.Line line, Runnable again) {
        var refused = links.send(person.actor(), line.id());
        refused.ifPresentOrElse(Say::refused, () -> {
            Say.done("The link is on its way. It works once.");
            again.run();
        });
    }

    private void paper(SigningState.Line line, Runnable again) {
        var name = new TextField("Name of who signed");
        name.setValue(isOrganisation(line) ? "" : line.signer().name());
        var day = new DatePicker("Day on the paper", Session.today(clock));
        var scan = new UploadBox("Scan of the signed page", settings);
        new AskDialog("Signed on paper", name, day, scan).ask("Record", () -> record(line, name, day, scan), () -> {
            Say.done("Recorded with the scan.");
            again.run();
        });
    }

    private static boolean isOrganisation(SigningState.Line line) {
        return line.signer().role() == SignerRole.SCHOOL || line.signer().role() == SignerRole.PROVIDER;
    }

    private Optional<Refused> record(SigningState.Line line, TextField name, DatePicker day, UploadBox scan) {
        var file = scan.file();
        var on = Optional.ofNullable(day.getValue());
        if (file.isEmpty() || on.isEmpty() || name.isEmpty()) {
            return Optional.of(new Refused("INCOMPLETE", "Write the name, choose the day, and add the scan."));
        }
        return papers.record(
                person.actor(),
                line.id(),
                name.getValue(),
                on.get(),
                file.get().name(),
                file.get().bytes());
    }
}
