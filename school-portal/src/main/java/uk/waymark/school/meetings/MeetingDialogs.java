package uk.waymark.school.meetings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.families.FamilyContact;
import uk.waymark.ids.Id;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.meetings.InviteOutcome;
import uk.waymark.meetings.Invitee;
import uk.waymark.meetings.Meeting;
import uk.waymark.meetings.MeetingDecision;
import uk.waymark.meetings.MeetingInvitations;
import uk.waymark.meetings.MeetingKind;
import uk.waymark.meetings.Meetings;
import uk.waymark.meetings.NewMeeting;
import uk.waymark.meetings.NewMinutes;
import uk.waymark.meetings.NewView;
import uk.waymark.meetings.View;
import uk.waymark.pupils.Worker;
import uk.waymark.pupils.Workers;
import uk.waymark.web.Words;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;

/** What is asked on the way of a meeting from its plan to its record. */
final class MeetingDialogs {
    private static final List<Role> STAFF =
            List.of(Role.AP_LEAD, Role.HEAD, Role.SENCO, Role.DSL, Role.DEPUTY_DSL, Role.ATTENDANCE_OFFICER);

    private final Meetings meetings;
    private final MeetingInvitations invitations;
    private final Workers workers;
    private final Actor actor;
    private final Runnable done;

    MeetingDialogs(Meetings meetings, MeetingInvitations invitations, Workers workers, Actor actor, Runnable done) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.workers = workers;
        this.actor = actor;
        this.done = done;
    }

    void plan(PupilId pupil, Optional<PlacementId> placement, LocalDate today) {
        var id = MeetingId.next();
        var kind = select("What for", MeetingKind.values(), MeetingKind::words);
        kind.setValue(MeetingKind.PLACEMENT_REVIEW);
        var on = day("Day", today.plusWeeks(2));
        var at = new TimePicker("Begins", LocalTime.of(15, 30));
        at.setLocale(Locale.UK);
        at.setStep(Duration.ofMinutes(15));
        var minutes = new IntegerField("How long, in minutes");
        minutes.setValue(45);
        var place = area("Where, or the link online", "It stands in e-mails: never a child's name or home.", 300);
        var chair = new TextField("Who leads it");
        chair.setValue(actor.name());
        var purpose = area("What it is for", "Those who are invited read it.", 1_000);
        new AskDialog("Plan a meeting", kind, on, at, minutes, place, chair, purpose)
                .ask(
                        "Plan it",
                        () -> on.getValue() == null || at.getValue() == null || minutes.getValue() == null
                                ? Optional.of(new Refused("DAY", "Choose the day, the time and how long."))
                                : meetings.plan(
                                        actor,
                                        id,
                                        new NewMeeting(
                                                pupil,
                                                placement,
                                                kind.getValue(),
                                                on.getValue(),
                                                at.getValue(),
                                                minutes.getValue(),
                                                place.getValue(),
                                                chair.getValue(),
                                                purpose.getValue())),
                        done);
    }

    void inviteFamily(Meeting it, LocalDate today) {
        var late = area("Why so late", "It stays on record.", 500);
        var isLate = it.inviteBy().filter(today::isAfter).isPresent();
        late.setVisible(isLate);
        var words = new Paragraph(
                isLate
                        ? "The parents should have been invited by "
                                + it.inviteBy().map(Words::day).orElse("") + "."
                        : "Everybody who holds parental responsibility and can be written to is invited on the family's page.");
        new AskDialog("Invite the parents", words, late)
                .ask("Invite", () -> told(invitations.inviteFamily(actor, it.id(), late.getValue())), done);
    }

    /** Whom a form invites. */
    private enum Who {
        STAFF("Staff of the school"),
        PROVIDER("The provider"),
        AUTHORITY("The local authority's case officer"),
        AUTHORITY_OTHERWISE("The local authority, by post, by hand or by telephone"),
        PROFESSIONAL("Somebody on the pupil's list of people outside school"),
        ON_PAPER("A parent, by post, by hand or by telephone"),
        OUTSIDE("Somebody else, by e-mail");

        private final String words;

        Who(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    void invite(Meeting it) {
        var who = new RadioButtonGroup<Who>("Whom");
        who.setItems(Who.values());
        who.setItemLabelGenerator(Who::words);
        who.setValue(Who.STAFF);
        var role = select("As what", STAFF.toArray(Role[]::new), Role::words);
        var worker = new Select<Worker>();
        worker.setLabel("Who");
        worker.setItems(workers.of(actor, it.planned().pupil()).stream()
                .filter(one -> one.duty().isProfessional())
                .toList());
        worker.setItemLabelGenerator(one -> one.name() + ", " + one.duty().words());
        var parent = new Select<FamilyContact>();
        parent.setLabel("Who");
        parent.setItems(invitations.family(actor, it.id()));
        parent.setItemLabelGenerator(FamilyContact::name);
        var how = select(
                "How",
                new Meeting.How[] {Meeting.How.BY_HAND, Meeting.How.POST, Meeting.How.TELEPHONE},
                Meeting.How::words);
        var late = area("Why so late, where it is", "", 500);
        var name = new TextField("Name");
        var email = new EmailField("E-mail address");
        Runnable follow = () -> {
            role.setVisible(who.getValue() == Who.STAFF);
            worker.setVisible(who.getValue() == Who.PROFESSIONAL);
            Stream.<Component>of(parent, late).forEach(field -> field.setVisible(who.getValue() == Who.ON_PAPER));
            how.setVisible(who.getValue() == Who.ON_PAPER || who.getValue() == Who.AUTHORITY_OTHERWISE);
            name.setVisible(who.getValue() == Who.OUTSIDE || who.getValue() == Who.AUTHORITY_OTHERWISE);
            email.setVisible(who.getValue() == Who.OUTSIDE);
        };
        follow.run();
        who.addValueChangeListener(event -> follow.run());
        new AskDialog("Invite somebody", who, role, worker, parent, how, late, name, email)
                .ask(
                        "Invite",
                        () -> invitee(
                                        who.getValue(),
                                        role.getValue(),
                                        Optional.ofNullable(worker.getValue()),
                                        Optional.ofNullable(parent.getValue()),
                                        how.getValue(),
                                        name.getValue(),
                                        email.getValue())
                                .map(one -> told(invitations.invite(actor, it.id(), one, late.getValue())))
                                .orElseGet(() -> Optional.of(new Refused("WHO", "Choose who is invited."))),
                        done);
    }

    private static Optional<Invitee> invitee(
            Who who,
            Role role,
            Optional<Worker> worker,
            Optional<FamilyContact> parent,
            Meeting.How how,
            String name,
            String email) {
        return switch (who) {
            case STAFF -> Optional.of(new Invitee.Staff(role));
            case PROVIDER -> Optional.of(new Invitee.Provider());
            case PROFESSIONAL -> worker.map(one -> new Invitee.Professional(one.id()));
            case AUTHORITY -> Optional.of(new Invitee.Authority());
            case AUTHORITY_OTHERWISE -> Optional.of(new Invitee.AuthorityOtherwise(name, how));
            case ON_PAPER -> parent.map(one -> new Invitee.Family(one.id(), how));
            case OUTSIDE -> Optional.of(new Invitee.Outside(name, email));
        };
    }

    private static Optional<Refused> told(InviteOutcome outcome) {
        return switch (outcome) {
            case InviteOutcome.Not(var refused) -> Optional.of(refused);
            case InviteOutcome.Sent(var newly, var otherwise) -> {
                Say.done((newly == 0 ? "Nobody new to invite." : Words.count(newly, "person", "people") + " invited.")
                        + (otherwise.isEmpty() ? "" : " By post or by hand: " + String.join(", ", otherwise) + "."));
                yield Optional.empty();
            }
        };
    }

    void view(Meeting it) {
        var id = Id.next();
        var side = select("Whose view", View.Side.values(), View.Side::words);
        var name = new TextField("Name");
        var how = select(
                "How it came",
                new Meeting.How[] {Meeting.How.TELEPHONE, Meeting.How.BY_HAND, Meeting.How.POST, Meeting.How.MAIL},
                Meeting.How::words);
        var opinion = new Select<MeetingDecision>();
        opinion.setLabel("Should it go on? (It need not be said)");
        opinion.setItems(MeetingDecision.values());
        opinion.setItemLabelGenerator(one -> one == null ? "" : one.words());
        opinion.setEmptySelectionAllowed(true);
        var words = area("The view", "", 4_000);
        new AskDialog("Note a view", side, name, how, opinion, words)
                .ask(
                        "Write it down",
                        () -> meetings.giveView(
                                actor,
                                it.id(),
                                new NewView(
                                        id,
                                        side.getValue(),
                                        name.getValue(),
                                        Optional.ofNullable(opinion.getValue()),
                                        words.getValue(),
                                        how.getValue())),
                        done);
    }

    void record(Meeting it) {
        var attendees = area("Who was there", "", 2_000);
        var apologies = area("Apologies", "", 1_000);
        var views = area("What each thought", "Stays with the school.", 8_000);
        var decision = select("Decision", MeetingDecision.values(), MeetingDecision::words);
        var words = area("What was decided, and why", "The family reads it.", 2_000);
        var actions = area("Who does what by when", "The family reads it.", 4_000);
        var next = new DatePicker("The next meeting, where one was agreed on");
        next.setLocale(Locale.UK);
        var parts = new PartFields(it.partners());
        new AskDialog("Record the meeting", attendees, apologies, parts, views, decision, words, actions, next)
                .ask(
                        "Record it",
                        () -> meetings.record(
                                actor,
                                it.id(),
                                new NewMinutes(
                                        attendees.getValue(),
                                        apologies.getValue(),
                                        views.getValue(),
                                        decision.getValue(),
                                        words.getValue(),
                                        actions.getValue(),
                                        Optional.ofNullable(next.getValue()),
                                        parts.said())),
                        () -> {
                            Say.done("The family can read what was decided.");
                            done.run();
                        });
    }

    void cancel(Meeting it) {
        var why = area("Why", "", 500);
        new AskDialog("Cancel the meeting", new Paragraph("Everybody who was invited is told."), why)
                .ask("Cancel it", () -> meetings.cancel(actor, it.id(), why.getValue()), done);
    }

    static TextArea area(String label, String help, int most) {
        var area = new TextArea(label);
        area.setMaxLength(most);
        Stream.of(help).filter(it -> !it.isEmpty()).forEach(area::setHelperText);
        return area;
    }

    static DatePicker day(String label, LocalDate value) {
        var day = new DatePicker(label, value);
        day.setLocale(Locale.UK);
        return day;
    }

    static <T> Select<T> select(String label, T[] values, Function<T, String> words) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(words::apply);
        select.setValue(values[0]);
        return select;
    }
}
