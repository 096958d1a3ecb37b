package uk.waymark.school.timetable;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Refused;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PupilId;
import uk.waymark.placements.AttendanceProcedures;
import uk.waymark.placements.Placement;
import uk.waymark.school.placements.PatternForm;
import uk.waymark.timetable.DayChange;
import uk.waymark.timetable.NewProvision;
import uk.waymark.timetable.NewSuspension;
import uk.waymark.timetable.PartTimeTimetables;
import uk.waymark.timetable.Suspension;
import uk.waymark.timetable.Suspension.AuthorityContact;
import uk.waymark.timetable.Suspensions;
import uk.waymark.timetable.Timetables;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;

/** The small forms by which a timetable is changed. */
record TimetableDialogs(
        Timetables timetables,
        AttendanceProcedures procedures,
        PartTimeTimetables partTime,
        Suspensions suspensions,
        CurrentPerson person,
        Clock clock,
        Runnable changed) {
    private static final Refused DAY = new Refused("INVALID", "Choose the day.");
    private static final Refused DAYS = new Refused("INVALID", "Choose the first and the last day.");

    private void done() {
        Say.done("Done. The provider's register follows.");
        changed.run();
    }

    private DatePicker date(String label, boolean today) {
        var picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        if (today) {
            picker.setValue(Session.today(clock));
        }
        return picker;
    }

    private static TimePicker time(String label, LocalTime at) {
        var picker = new TimePicker(label, at);
        picker.setLocale(Locale.UK);
        picker.setStep(Duration.ofMinutes(15));
        return picker;
    }

    void week(Placement placement) {
        var from = date("From", true);
        var reason = new TextField("Why does the week change?");
        var pattern = new PatternForm();
        pattern.show(placement.pattern());
        new AskDialog("The week at " + placement.provider(), from, pattern, reason)
                .ask(
                        "Change the week",
                        () -> {
                            var ticked = pattern.pattern();
                            if (from.getValue() == null || ticked.isEmpty()) {
                                return Optional.of(new Refused(
                                        "INVALID", "Choose the day and the times; each session ends after it begins."));
                            }
                            return timetables.changePattern(
                                    person.actor(), placement.id(), from.getValue(), reason.getValue(), ticked.get());
                        },
                        this::done);
    }

    void day(Placement placement) {
        var day = date("Day", true);
        var half = new RadioButtonGroup<Half>("Session");
        half.setItems(Half.values());
        half.setItemLabelGenerator(Half::words);
        half.setValue(Half.AM);
        var kind = new RadioButtonGroup<DayChange.Kind>("What is different?");
        kind.setItems(DayChange.Kind.values());
        kind.setItemLabelGenerator(DayChange.Kind::words);
        var from = time("From", LocalTime.of(9, 0));
        var to = time("To", LocalTime.of(12, 0));
        from.setVisible(false);
        to.setVisible(false);
        kind.addValueChangeListener(event -> {
            var comes = event.getValue() != null && event.getValue().comes();
            from.setVisible(comes);
            to.setVisible(comes);
        });
        var reason = new TextField("Why?");
        reason.setHelperText("Such as: a day at school, induction, the dentist.");
        new AskDialog("One session at " + placement.provider(), day, half, kind, from, to, reason)
                .ask(
                        "Change it",
                        () -> {
                            if (day.getValue() == null || kind.getValue() == null) {
                                return Optional.of(new Refused("INVALID", "Choose the day and what is different."));
                            }
                            var comes = kind.getValue().comes();
                            if (comes && (from.getValue() == null || to.getValue() == null)) {
                                return Optional.of(new Refused("TIMES", "Give both times."));
                            }
                            return timetables.changeDay(
                                    person.actor(),
                                    placement.id(),
                                    new DayChange(
                                            new Session(day.getValue(), half.getValue()),
                                            kind.getValue(),
                                            comes ? Optional.of(from.getValue()) : Optional.empty(),
                                            comes ? Optional.of(to.getValue()) : Optional.empty(),
                                            reason.getValue()));
                        },
                        this::done);
    }

    /** Proposed in words that both can sign, and changed as they agree. */
    void procedure(Placement placement) {
        var words = new TextArea("What was agreed");
        words.setMaxLength(2000);
        words.setValue(
                "The provider marks every session by the agreed time and rings the school at once about any absence, with"
                        + " what it knows of the reason. The school rings home on the same day. Both keep each other's telephone"
                        + " numbers up to date.");
        var agreed = date("Agreed in writing on", true);
        new AskDialog("Attendance procedure with " + placement.provider(), words, agreed)
                .ask(
                        "Record it",
                        () -> agreed.getValue() == null
                                ? Optional.of(DAY)
                                : procedures.agree(person.actor(), placement.id(), words.getValue(), agreed.getValue()),
                        this::done);
    }

    void endPartTime(PupilId pupil, UUID id) {
        var last = date("Last day", true);
        new AskDialog("End the part-time timetable", last)
                .ask(
                        "End it",
                        () -> last.getValue() == null
                                ? Optional.of(DAY)
                                : partTime.end(person.actor(), pupil, id, last.getValue()),
                        this::done);
    }

    void suspend(PupilId pupil) {
        var kind = new RadioButtonGroup<Suspension.Kind>("What is it?");
        kind.setItems(Suspension.Kind.values());
        kind.setItemLabelGenerator(Suspension.Kind::words);
        kind.setValue(Suspension.Kind.SUSPENSION);
        var from = date("First day", true);
        var to = date("Last day", true);
        var asks = suspensions.asksForAuthority(person.actor(), pupil);
        var remind = new Paragraph(
                "This pupil has an education, health and care plan. Speak with the authority early, before a"
                        + " suspension: the plan may need a review. What the plan lists has to be provided all the same.");
        var contactedOn = date("When was the authority contacted?", false);
        contactedOn.setHelperText("Empty where it was not possible; then write why.");
        var contact = new TextField("With whom, or why not?");
        contact.setMaxLength(500);
        remind.setVisible(asks);
        contactedOn.setVisible(asks);
        contact.setVisible(asks);
        new AskDialog("Record a suspension", kind, from, to, remind, contactedOn, contact)
                .ask(
                        "Record it",
                        () -> from.getValue() == null || to.getValue() == null
                                ? Optional.of(DAYS)
                                : suspensions.record(
                                        person.actor(),
                                        pupil,
                                        new NewSuspension(
                                                kind.getValue(),
                                                from.getValue(),
                                                to.getValue(),
                                                asks
                                                        ? Optional.of(new AuthorityContact(
                                                                Optional.ofNullable(contactedOn.getValue()),
                                                                contact.getValue()))
                                                        : Optional.empty())),
                        this::done);
    }

    void arrange(PupilId pupil, UUID id) {
        var from = date("From", true);
        var what = new TextField("What is arranged?");
        what.setMaxLength(500);
        var where = new TextField("Where?");
        where.setMaxLength(300);
        var who = new TextField("Who teaches?");
        who.setMaxLength(200);
        new AskDialog("Education during the suspension", from, what, where, who)
                .ask(
                        "Write it down",
                        () -> from.getValue() == null
                                ? Optional.of(DAY)
                                : suspensions.arrange(
                                        person.actor(),
                                        pupil,
                                        id,
                                        from.getValue(),
                                        new NewProvision(what.getValue(), where.getValue(), who.getValue())),
                        this::done);
    }

    void endSuspension(PupilId pupil, UUID id) {
        var last = date("Last day", true);
        new AskDialog("End the suspension early", last)
                .ask(
                        "End it",
                        () -> last.getValue() == null
                                ? Optional.of(DAY)
                                : suspensions.end(person.actor(), pupil, id, last.getValue()),
                        this::done);
    }
}
