package uk.waymark.school.arrangements;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import uk.waymark.access.Refused;
import uk.waymark.arrangements.Arrangement;
import uk.waymark.arrangements.ArrangementPapers;
import uk.waymark.arrangements.Arrangements;
import uk.waymark.arrangements.EntryKind;
import uk.waymark.arrangements.How;
import uk.waymark.arrangements.NewCheck;
import uk.waymark.arrangements.NewEntry;
import uk.waymark.arrangements.NewReview;
import uk.waymark.arrangements.Proposals;
import uk.waymark.arrangements.WelfareChecks;
import uk.waymark.calendar.Session;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.Stored;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.UploadBox;

/** The small forms about one pupil's arrangements. */
record ArrangementDialogs(
        Proposals proposals,
        Arrangements arrangements,
        WelfareChecks checks,
        ArrangementPapers papers,
        DocumentSettings uploads,
        CurrentPerson person,
        Clock clock,
        PupilId pupil,
        Runnable changed) {

    private LocalDate today() {
        return Session.today(clock);
    }

    private void done() {
        Say.done("Done.");
        changed.run();
    }

    void propose() {
        var form = new ProposalForm(today());
        new AskDialog("Propose or record one", form)
                .ask(
                        "Propose it",
                        () -> form.send(wanted -> proposals.propose(person.actor(), pupil, wanted)),
                        this::done);
    }

    void decide(Arrangement it, boolean approve) {
        var reason = Fields.area("Why?", 1_000);
        new AskDialog(
                        approve ? "Approve the part-time timetable" : "Refuse the part-time timetable",
                        Fields.words(
                                approve
                                        ? "Your approval is the school's dated agreement. The register follows at once; the family, the social"
                                                + " worker and the virtual school are told."
                                        : "Whoever proposed it is told why."),
                        reason)
                .ask(
                        approve ? "Approve" : "Refuse",
                        () -> proposals.decide(person.actor(), pupil, it.id(), approve, reason.getValue()),
                        this::done);
    }

    void entry(Arrangement it, EntryKind kind) {
        var id = Id.next();
        var on = Fields.date("When was it said or agreed?", Optional.of(today()));
        var parents =
                kind == EntryKind.PARENT_AGREEMENT ? arrangements.parents(person.actor(), pupil) : List.<String>of();
        var who = Fields.who(
                kind == EntryKind.PARENT_AGREEMENT ? "Which parent?" : "With whom, or who does it?", parents);
        var how = Fields.how("How?");
        var until = Fields.date(kind == EntryKind.REVIEWS ? "First review on" : "Full time again on", Optional.empty());
        until.setVisible(kind.wantsDay());
        var words = Fields.area("What was said or agreed?", 2_000);
        var scan = new UploadBox("A scan of the paper, if there is one", uploads);
        new AskDialog(kind.words(), on, who, how, until, words, scan)
                .ask(
                        "Record it",
                        () -> on.getValue() == null
                                ? Optional.of(Fields.DAY)
                                : withScan(
                                        scan,
                                        document -> arrangements.record(
                                                person.actor(),
                                                pupil,
                                                it.id(),
                                                new NewEntry(
                                                        id,
                                                        kind,
                                                        on.getValue(),
                                                        Objects.requireNonNullElse(who.getValue(), ""),
                                                        how.getValue(),
                                                        words.getValue(),
                                                        Optional.ofNullable(until.getValue()),
                                                        document))),
                        this::done);
    }

    /** Files the paper first, where one was chosen; what refuses it refuses the form. */
    private Optional<Refused> withScan(UploadBox box, Function<Optional<DocumentId>, Optional<Refused>> form) {
        if (box.file().isEmpty()) {
            return form.apply(Optional.empty());
        }
        var file = box.file().get();
        return switch (papers.keep(person.actor(), pupil, file.name(), file.bytes())) {
            case Stored.As(var document) -> form.apply(Optional.of(document));
            case Stored.Not(var refused) -> Optional.of(refused);
        };
    }

    void review(Arrangement it) {
        var id = Id.next();
        var on = Fields.date("Held on", Optional.of(today()));
        var pupilView = Fields.area("The pupil's view", 1_000);
        var parentView = Fields.area("The parents' view", 1_000);
        var words = Fields.area("What came of it", 2_000);
        var outcome = Fields.choice(
                "Outcome", List.of(Arrangement.Review.Outcome.values()), Arrangement.Review.Outcome::words);
        var next = Fields.date("Next review on", Optional.empty());
        next.setHelperText("Empty where it ends before one is due.");
        new AskDialog("Review of the part-time timetable", on, pupilView, parentView, words, outcome, next)
                .ask(
                        "Record it",
                        () -> on.getValue() == null || outcome.getValue() == null
                                ? Optional.of(Fields.CHOOSE)
                                : arrangements.review(
                                        person.actor(),
                                        pupil,
                                        it.id(),
                                        new NewReview(
                                                id,
                                                on.getValue(),
                                                pupilView.getValue(),
                                                parentView.getValue(),
                                                words.getValue(),
                                                outcome.getValue(),
                                                Optional.ofNullable(next.getValue()))),
                        this::done);
    }

    void check(Arrangement it) {
        var id = Id.next();
        var on = Fields.date("Day", Optional.of(today()));
        var channel = Fields.choice("How?", List.of(How.CALL, How.ONLINE, How.HOME_VISIT, How.IN_PERSON), How::words);
        channel.setValue(How.CALL);
        var who = Fields.text("Who called, met or visited?", 200);
        who.setValue(person.actor().name());
        var saw = new Checkbox("They saw or heard the pupil");
        var words = Fields.area("How was the pupil? Or why could nobody see the pupil?", 1_000);
        new AskDialog("Welfare check", on, channel, who, saw, words)
                .ask(
                        "Record it",
                        () -> on.getValue() == null
                                ? Optional.of(Fields.DAY)
                                : checks.record(
                                        person.actor(),
                                        pupil,
                                        it.id(),
                                        new NewCheck(
                                                id,
                                                on.getValue(),
                                                channel.getValue(),
                                                who.getValue(),
                                                saw.getValue(),
                                                words.getValue())),
                        () -> {
                            if (!saw.getValue()) {
                                Say.done("Recorded. Nobody saw the pupil: try again today, and speak with the DSL.");
                                changed.run();
                            } else {
                                done();
                            }
                        });
    }

    void end(Arrangement it) {
        var last = Fields.date("Last day", Optional.of(today()));
        var reason = Fields.area("Why?", 1_000);
        new AskDialog("End it early", last, reason)
                .ask(
                        "End it",
                        () -> last.getValue() == null
                                ? Optional.of(Fields.DAY)
                                : arrangements.end(person.actor(), pupil, it.id(), last.getValue(), reason.getValue()),
                        this::done);
    }
}
