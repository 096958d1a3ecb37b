package uk.waymark.provider.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.attendance.AbsenceReason;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.attendance.Receipt;
import uk.waymark.attendance.Register;
import uk.waymark.attendance.Registers;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;
import uk.waymark.live.Live;
import uk.waymark.live.Topic;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Empty;
import uk.waymark.web.widgets.Follow;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;

/** A tutor with cold hands opens this at nine: in ten seconds the first three pupils are marked here. */
@Route(value = "", layout = ProviderFrame.class)
@Needs(Right.MARK_ATTENDANCE)
@Prototype
public class RegisterView extends Screen {
    private static final int DAYS_BACK = 14;

    private final Marks marks;
    private final Registers registers;
    private final CurrentPerson person;
    private final Clock clock;
    private final Span when = new Span();
    private final Span need = new Span();
    private final Button earlier = new Button("Earlier", event -> go(-1));
    private final Button later = new Button("Later", event -> go(1));
    private final Button everyone = new Button("Everyone is here", event -> everyoneIsHere());
    private final UnorderedList rows = new UnorderedList();
    private Session session;

    RegisterView(Marks marks, Registers registers, Live live, CurrentPerson person, Clock clock) {
        super("Register");
        this.marks = marks;
        this.registers = registers;
        this.person = person;
        this.clock = clock;
        this.session = Session.now(clock);
        addClassName("register");
        rows.addClassName("rows");
        everyone.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        need.addClassName("need");
        need.getElement().setAttribute("role", "status");
        var strip = new Div(when, need, new Div(earlier, later, everyone));
        strip.addClassName("strip");
        strip.getComponentAt(2).addClassName("actions");
        add(strip, rows);
        Follow.topics(
                this, live, () -> registers.providers(person.actor()).stream().map(Topic::register), this::refresh);
        refresh();
    }

    private void go(int step) {
        var toOtherHalf = (step > 0) == (session.half() == Half.AM);
        var half = session.half() == Half.AM ? Half.PM : Half.AM;
        session = new Session(toOtherHalf ? session.date() : session.date().plusDays(step), half);
        refresh();
    }

    private void refresh() {
        var register = registers.of(person.actor(), session);
        var today = Session.today(clock);
        var name = Words.day(session.date()) + ", " + session.half().words().toLowerCase(Locale.UK);
        when.setText(session.date().equals(today) ? "Today, " + name : name);
        earlier.setEnabled(session.date().isAfter(today.minusDays(DAYS_BACK)));
        later.setEnabled(session.date().isBefore(today.plusDays(DAYS_BACK)));
        need.setText(needOf(register));
        everyone.setVisible(register.unmarked() > 0 && !session.date().isAfter(today));
        rows.removeAll();
        if (register.lines().isEmpty()) {
            rows.add(
                    new ListItem(
                            new Empty(
                                    "Nobody is expected at your site in this session."
                                            + " Pupils appear here on the days that their school agreed with you; \"Later\" shows the next session.")));
        }
        var open = !session.date().isAfter(today);
        register.lines().forEach(line -> rows.add(new RegisterRow(line, open, this::say, clock)));
    }

    private static String needOf(Register register) {
        if (register.lines().isEmpty()) {
            return "";
        }
        if (register.unmarked() == 0) {
            return "✓ Everybody is accounted for";
        }
        var due = register.closes()
                .map(time -> ", last one due " + Words.time(time))
                .orElse("");
        return register.unmarked() + " of " + register.lines().size() + " still to mark" + due;
    }

    private void everyoneIsHere() {
        var waiting = registers.of(person.actor(), session).lines().stream()
                .filter(line -> line.mark().isEmpty())
                .map(line -> mark(line.placement(), Fact.PRESENT, null, null))
                .toList();
        send(waiting);
    }

    private void say(PlacementId placement, Fact fact, @Nullable Integer minutes, @Nullable AbsenceReason reason) {
        send(List.of(mark(placement, fact, minutes, reason)));
    }

    private NewMark mark(PlacementId placement, Fact fact, @Nullable Integer minutes, @Nullable AbsenceReason reason) {
        return new NewMark(MarkId.next(), placement, session, fact, minutes, reason, null, clock.instant(), null, null);
    }

    private void send(List<NewMark> waiting) {
        marks.record(person.actor(), waiting).stream()
                .map(Receipt::refusal)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent((Refused refused) -> Say.refused(refused));
        refresh();
    }
}
