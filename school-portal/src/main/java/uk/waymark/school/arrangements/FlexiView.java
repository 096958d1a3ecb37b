package uk.waymark.school.arrangements;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import uk.waymark.access.Right;
import uk.waymark.arrangements.ArrangementPapers;
import uk.waymark.arrangements.Entry;
import uk.waymark.arrangements.EntryKind;
import uk.waymark.arrangements.flexi.FlexiDecisions;
import uk.waymark.arrangements.flexi.FlexiRequest;
import uk.waymark.arrangements.flexi.FlexiRequests;
import uk.waymark.calendar.Session;
import uk.waymark.exports.ExportFile;
import uk.waymark.ids.DocumentId;
import uk.waymark.pupils.Pupil;
import uk.waymark.pupils.Pupils;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Status;

/** The head or the office hand, when a parent has asked for flexi-schooling: what the school says, the request, and its next step. */
@Route(value = "pupils/:id/flexi", layout = SchoolFrame.class)
@Needs(Right.SEE_ATTENDANCE)
@Prototype
public class FlexiView extends PupilScreen {
    private static final List<EntryKind> SHOWN =
            List.of(EntryKind.FLEXI_MEETING, EntryKind.FLEXI_CONSULTED, EntryKind.FLEXI_REVIEW, EntryKind.FLEXI_REPORT);

    private final FlexiRequests requests;
    private final FlexiDecisions decisions;
    private final ArrangementPapers papers;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div content = new Div();

    FlexiView(
            Pupils pupils,
            FlexiRequests requests,
            FlexiDecisions decisions,
            ArrangementPapers papers,
            CurrentPerson person,
            Clock clock) {
        super("Flexi-schooling", pupils, person);
        this.requests = requests;
        this.decisions = decisions;
        this.papers = papers;
        this.person = person;
        this.clock = clock;
        add(content);
    }

    @Override
    protected boolean opens(Pupil pupil) {
        return may(Right.SEE_ATTENDANCE, pupil);
    }

    @Override
    protected void show(Pupil pupil) {
        content.removeAll();
        requests.of(person.actor(), pupil.id()).ifPresent(page -> show(pupil, page));
    }

    private void show(Pupil pupil, FlexiRequests.Page page) {
        var dialogs = new FlexiDialogs(requests, decisions, person, clock, pupil.id(), () -> show(pupil));
        content.add(
                new Paragraph(pupil.name().toUse() + "."),
                new Paragraph(page.stance()),
                new Paragraph(
                        "Flexi-schooling: a pupil on your roll who learns at home for a part of the week, by agreement. In elective home"
                                + " education a child leaves the roll; a part-time timetable is short, and the pupil learns less than full"
                                + " time meanwhile."));
        if (!page.offered()) {
            content.add(new Empty("Your school does not offer flexi-schooling. Where it should, change the setting."));
        } else {
            content.add(
                    page.code().isPresent()
                            ? Status.IN_ORDER.chip(
                                    "Code for sessions at home: " + page.code().get())
                            : Status.MISSING.chip("Choose the code for sessions at home in the settings"));
            if (page.asksAgain()) {
                content.add(new Paragraph(
                        "A request was decided about in this academic year. A second one is normally not considered."));
            }
            var record = new Button("Record a parent's request", event -> dialogs.request(page.asksAgain()));
            record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            content.add(record);
        }
        if (page.requests().isEmpty()) {
            content.add(new Empty("No parent has asked yet. A written request is recorded here, with its date."));
        }
        page.requests().forEach(it -> content.add(one(pupil, it, page.notice(), dialogs)));
    }

    private Div one(Pupil pupil, FlexiRequest it, int notice, FlexiDialogs dialogs) {
        var rows = new Rows();
        var asked = rows.row(
                Stream.concat(
                        Stream.of(
                                "Asked by " + it.byWhom() + " on " + Words.dayAndYear(it.receivedOn()),
                                it.reason(),
                                "Wanted: " + it.wanted(),
                                "At home: " + it.homePlan()),
                        it.againBecause().stream().map(why -> "Looked at again: " + why)),
                it.decision().isPresent() ? Status.DONE.chip() : Status.TO_DO.chip("Waits for the head"));
        it.document().ifPresent(document -> asked.add(paper("The letter", pupil, document)));
        SHOWN.stream().flatMap(kind -> it.entries(kind).stream()).forEach(entry -> rows.row(words(entry)));
        it.decision().ifPresent(decision -> {
            var row = rows.row(Stream.of(
                    (decision.weighed().agreed() ? "Agreed by " : "Not agreed, ") + decision.by() + ", "
                            + Words.dayAndYear(Session.dateOf(decision.at())),
                    decision.weighed().reason(),
                    "Final; there is no appeal"));
            row.add(paper("The decision in writing", pupil, decision.letter()));
            if (decision.selfApproved()) {
                row.add(Status.SELF_APPROVED.chip());
            }
        });
        it.agreement().ifPresent(agreement -> agreed(rows, agreement));
        return new Div(
                new H3("Request of " + Words.dayAndYear(it.receivedOn())), rows, actions(pupil, it, notice, dialogs));
    }

    private static Stream<String> words(Entry entry) {
        return Stream.of(
                entry.kind().words() + ", " + Words.dayAndYear(entry.on()),
                entry.who() + ", " + entry.how().words().toLowerCase(java.util.Locale.UK) + ": " + entry.words());
    }

    private void agreed(Rows rows, FlexiRequest.Agreement it) {
        rows.row(
                Stream.concat(
                        Stream.of(
                                "Agreement from " + Words.dayAndYear(it.startsOn()) + " with " + it.parent(),
                                "At home: " + Fields.words(it.atHome()),
                                "Key facts and needs: " + it.keyFacts(),
                                "Reason: " + it.reason(),
                                "Education at home: " + it.homeEducation(),
                                "How it meets the parents' duty: " + it.parentsDuty(),
                                "Answers for welfare at home: " + it.welfare(),
                                "Education at school: " + it.schoolEducation(),
                                "Assessment: " + it.assessment(),
                                "Special needs: " + it.send()),
                        it.end().stream()
                                .map(end -> end.side().words() + " withdrew on " + Words.dayAndYear(end.noticeOn())
                                        + "; last day " + Words.dayAndYear(end.lastDay()) + ". " + end.reason()
                                        + end.shorter()
                                                .map(why -> " Less than the usual notice: " + why)
                                                .orElse(""))),
                it.isOn(Session.today(clock))
                        ? Status.ACTIVE.chip("In force")
                        : Status.NOT_EXPECTED.chip(it.isOpen(Session.today(clock)) ? "To begin" : "Over"));
    }

    private Download paper(String words, Pupil pupil, DocumentId document) {
        return new Download(
                words,
                () -> papers.open(person.actor(), pupil.id(), document)
                        .map(it -> new ExportFile(it.document().fileName(), it.mediaType(), it.bytes())));
    }

    private Div actions(Pupil pupil, FlexiRequest it, int notice, FlexiDialogs dialogs) {
        var box = new Div();
        box.addClassName("actions");
        var head = may(Right.APPROVE_PART_TIME, pupil);
        if (it.decision().isEmpty()) {
            box.add(
                    new Button("A meeting was offered", event -> dialogs.note(it, EntryKind.FLEXI_MEETING)),
                    new Button("Somebody was consulted", event -> dialogs.note(it, EntryKind.FLEXI_CONSULTED)));
            if (head) {
                box.add(new Button("Decide", event -> dialogs.decide(it)));
            }
        }
        var open = it.agreement().filter(agreement -> agreement.isOpen(Session.today(clock)));
        if (head
                && it.agreement().isEmpty()
                && it.decision().filter(decision -> decision.weighed().agreed()).isPresent()) {
            box.add(new Button("Record the agreement", event -> dialogs.agree(it)));
        }
        open.ifPresent(agreement -> {
            box.add(
                    new Button("Record the termly review", event -> dialogs.note(it, EntryKind.FLEXI_REVIEW)),
                    new Button("Told to the authority", event -> dialogs.note(it, EntryKind.FLEXI_REPORT)));
            if (head && agreement.end().isEmpty()) {
                box.add(new Button("Somebody withdraws", event -> dialogs.withdraw(it, notice)));
            }
        });
        return box;
    }
}
