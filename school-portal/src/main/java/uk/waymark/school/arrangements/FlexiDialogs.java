package uk.waymark.school.arrangements;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.arrangements.EntryKind;
import uk.waymark.arrangements.How;
import uk.waymark.arrangements.NewEntry;
import uk.waymark.arrangements.flexi.FlexiDecisions;
import uk.waymark.arrangements.flexi.FlexiRequest;
import uk.waymark.arrangements.flexi.FlexiRequests;
import uk.waymark.arrangements.flexi.NewFlexiAgreement;
import uk.waymark.arrangements.flexi.NewFlexiDecision;
import uk.waymark.arrangements.flexi.NewFlexiRequest;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.school.placements.PatternForm;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;

/** The forms about flexi-schooling, one for each step. */
record FlexiDialogs(
        FlexiRequests requests,
        FlexiDecisions decisions,
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

    void request(boolean again) {
        var id = Id.next();
        var on = Fields.date("The letter came on", Optional.of(today()));
        var who = Fields.text("Which parent asks?", 200);
        var reason = Fields.area("Their reason", 2_000);
        var wanted = Fields.area("Which days or half days at home?", 1_000);
        var plan = Fields.area("Their plan for home", 2_000);
        var because = Fields.area("Why is a second request this year looked at?", 500);
        because.setVisible(again);
        new AskDialog("A parent's written request", on, who, reason, wanted, plan, because)
                .ask(
                        "Record it",
                        () -> on.getValue() == null
                                ? Optional.of(Fields.DAY)
                                : requests.record(
                                        person.actor(),
                                        pupil,
                                        new NewFlexiRequest(
                                                id,
                                                on.getValue(),
                                                who.getValue(),
                                                reason.getValue(),
                                                wanted.getValue(),
                                                plan.getValue(),
                                                Optional.of(because.getValue()),
                                                Optional.empty())),
                        this::done);
    }

    void note(FlexiRequest it, EntryKind kind) {
        var id = Id.next();
        var on = Fields.date("When?", Optional.of(today()));
        var who = Fields.text("With whom?", 200);
        var how = Fields.how("How?");
        var words = Fields.area("What was answered or said?", 2_000);
        new AskDialog(kind.words(), on, who, how, words)
                .ask(
                        "Record it",
                        () -> on.getValue() == null
                                ? Optional.of(Fields.DAY)
                                : requests.note(
                                        person.actor(),
                                        pupil,
                                        it.id(),
                                        new NewEntry(
                                                id,
                                                kind,
                                                on.getValue(),
                                                who.getValue(),
                                                how.getValue(),
                                                words.getValue(),
                                                Optional.empty(),
                                                Optional.empty())),
                        this::done);
    }

    void decide(FlexiRequest it) {
        var agreed = Fields.choice("Your decision", List.of(true, false), yes -> yes ? "We agree" : "We do not agree");
        var age = Fields.area("The child's age", 500);
        var progress = Fields.area("Progress", 500);
        var needs = Fields.area("Needs", 500);
        var attendance = Fields.area("Attendance, and its pattern", 500);
        var plan = Fields.area("The plan for home", 500);
        var consulted = Fields.area("Whom you consulted", 500);
        var reason = Fields.area("The reason, as the parents read it", 2_000);
        new AskDialog(
                        "Decide about the request",
                        Fields.words(
                                "The decision is final, and the parents get it in writing at once. There is no appeal."),
                        age,
                        progress,
                        needs,
                        attendance,
                        plan,
                        consulted,
                        agreed,
                        reason)
                .ask(
                        "Decide",
                        () -> agreed.getValue() == null
                                ? Optional.of(Fields.CHOOSE)
                                : decisions.decide(
                                        person.actor(),
                                        pupil,
                                        it.id(),
                                        new NewFlexiDecision(
                                                agreed.getValue(),
                                                age.getValue(),
                                                progress.getValue(),
                                                needs.getValue(),
                                                attendance.getValue(),
                                                plan.getValue(),
                                                consulted.getValue(),
                                                reason.getValue())),
                        this::done);
    }

    void agree(FlexiRequest it) {
        var id = Id.next();
        var from = Fields.date("First day", Optional.empty());
        var mornings = PatternForm.days("Mornings at home");
        var afternoons = PatternForm.days("Afternoons at home");
        var facts = Fields.area("Key facts and needs of the pupil", 2_000);
        var reason = filled(Fields.area("The reason for flexi-schooling", 2_000), it.reason());
        var home = filled(Fields.area("Education at home", 2_000), it.homePlan());
        var duty = Fields.area("How it meets the parents' duty", 1_000);
        var welfare = Fields.text("Who answers for the child's welfare then?", 500);
        var school = Fields.area("Education at school: curriculum", 2_000);
        var assessment = Fields.area("Assessment", 1_000);
        var send = Fields.area("Support for special needs, or none", 1_000);
        var parent = Fields.text("Which parent agreed?", 200);
        parent.setValue(it.byWhom());
        var agreedOn = Fields.date("Agreed on", Optional.of(today()));
        var how = Fields.how("How?");
        how.setValue(How.IN_WRITING);
        new AskDialog(
                        "Flexi-schooling agreement",
                        from,
                        mornings,
                        afternoons,
                        facts,
                        reason,
                        home,
                        duty,
                        welfare,
                        school,
                        assessment,
                        send,
                        parent,
                        agreedOn,
                        how)
                .ask(
                        "Record the agreement",
                        () -> from.getValue() == null || agreedOn.getValue() == null
                                ? Optional.of(Fields.DAY)
                                : decisions.agree(
                                        person.actor(),
                                        pupil,
                                        it.id(),
                                        new NewFlexiAgreement(
                                                id,
                                                from.getValue(),
                                                Fields.sessions(mornings, afternoons),
                                                facts.getValue(),
                                                reason.getValue(),
                                                home.getValue(),
                                                duty.getValue(),
                                                welfare.getValue(),
                                                school.getValue(),
                                                assessment.getValue(),
                                                send.getValue(),
                                                parent.getValue(),
                                                agreedOn.getValue(),
                                                how.getValue(),
                                                Optional.empty())),
                        this::done);
    }

    private static TextArea filled(TextArea area, String words) {
        area.setValue(words);
        return area;
    }

    void withdraw(FlexiRequest it, int notice) {
        var side = Fields.choice("Who withdraws?", List.of(FlexiRequest.Side.values()), FlexiRequest.Side::words);
        var given = Fields.date("Notice given on", Optional.of(today()));
        var last = Fields.date("Last day", Optional.of(today().plusWeeks(notice)));
        var reason = Fields.area("Why?", 1_000);
        var shorter = Fields.area("How both sides agreed on less notice", 500);
        shorter.setHelperText("Only where the last day comes before " + notice + " weeks are over.");
        new AskDialog("Withdraw from the agreement", side, given, last, reason, shorter)
                .ask(
                        "Withdraw",
                        () -> side.getValue() == null || given.getValue() == null || last.getValue() == null
                                ? Optional.of(Fields.CHOOSE)
                                : decisions.withdraw(
                                        person.actor(),
                                        pupil,
                                        it.id(),
                                        side.getValue(),
                                        given.getValue(),
                                        last.getValue(),
                                        reason.getValue(),
                                        Optional.of(shorter.getValue())),
                        this::done);
    }
}
