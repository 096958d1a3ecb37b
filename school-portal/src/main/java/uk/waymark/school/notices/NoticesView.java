package uk.waymark.school.notices;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.live.Live;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.NoticeList;
import uk.waymark.web.widgets.Screen;

/** Whoever saw the bell opens this: what is new, with the way to it. */
@Route(value = "notices", layout = SchoolFrame.class)
@Needs
@Prototype
public class NoticesView extends Screen {
    NoticesView(Notices notices, Live live, CurrentPerson person, Clock clock) {
        super("Notices");
        add(new NoticeList(notices, live, person, NoticesView::way, clock));
    }

    private static Optional<String> way(Notice notice) {
        var subject = notice.subject();
        return switch (notice.kind()) {
            case CONCERN_SENT -> subject.map(id -> "concerns/" + id);
            case SIXTH_DAY -> subject.map(id -> "pupils/" + id + "/timetable");
            case BELOW_TARGET -> subject.map(id -> "pupils/" + id + "/attendance");
            case REGISTER_OVERDUE, ABSENCE_TO_TELL, NO_ANSWER, SITE_CLOSED -> Optional.of("");
            case DAILY_SUMMARY -> Optional.of("day");
            case DUE_DIGEST, DUE_LATE, DELEGATED -> Optional.of("due");
            case POLICY_CHANGED -> subject.map(id -> "providers/" + id + "/policies");
            case INSURANCE_RUNS_OUT, INSURANCE_LAPSED, INSURANCE_RENEWED ->
                subject.map(id -> "providers/" + id + "/insurance");
            case SITE_TO_AGREE, CERTIFICATE_RUNS_OUT -> subject.map(id -> "providers/" + id + "/sites");
            case LETTER_WAITS -> subject.map(id -> "providers/" + id + "/letter");
            case CHANGE_TOLD, STAFF_WAITS -> subject.map(id -> "providers/" + id + "/staff");
            case REFERRAL_TO_DECIDE, REFERRAL_DECIDED, CONSULTATION_ASKED -> subject.map(id -> "referrals/" + id);
            case PLACEMENT_WAITS, PLACEMENT_READY, PLACEMENT_ENDING, PLACEMENT_ENDED, FAMILY_ABSENCE, FAMILY_SIGNED ->
                subject.map(id -> "placements/" + id);
            case AGREEMENT_TO_SIGN, AGREEMENT_SIGNED, CIRCUMSTANCES_TOLD ->
                subject.map(id -> "placements/" + id + "/agreement");
            case DIRECTION_TO_APPROVE -> Optional.of("directions");
            case DIRECTION_DECIDED -> subject.map(id -> "placements/" + id + "/direction");
            case REVIEW_ASKED_FOR, VIEW_GIVEN, MEETING_PLANNED -> subject.map(id -> "placements/" + id + "/meetings");
            case FAMILY_VIEW -> subject.map(id -> "pupils/" + id + "/family");
            case ASSESSMENT_IN, PLAN_TO_AGREE, EHC_SHORT -> subject.map(id -> "placements/" + id + "/plan");
            case REPORT_WAITS -> subject.map(id -> "placements/" + id + "/reports");
            case BUDGET_TO_APPROVE, BUDGET_DECIDED, BUDGET_SHORT -> Optional.of("budget");
            case ARRANGEMENT_TO_DECIDE -> subject.map(id -> "pupils/" + id + "/arrangements");
            // Whoever proposed may see no pupils, but sees what became of the own proposals.
            case ARRANGEMENT_DECIDED -> Optional.of("propose");
            case INCIDENT_RECORDED -> subject.map(id -> "pupils/" + id + "/incidents");
            case TASK_GIVEN -> Optional.of("due");
            case CONCERN_WITHOUT_DSL, CONCERN_READ, LETTER -> Optional.empty();
            // Everything else is about a provider.
            default -> subject.map(id -> "providers/" + id);
        };
    }
}
