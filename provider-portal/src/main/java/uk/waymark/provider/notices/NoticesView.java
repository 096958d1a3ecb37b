package uk.waymark.provider.notices;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import uk.waymark.access.Right;
import uk.waymark.live.Live;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.provider.ProviderFrame;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.NoticeList;
import uk.waymark.web.widgets.Screen;

/** Whoever saw the bell opens this: what is new, with the way to it. */
@Route(value = "notices", layout = ProviderFrame.class)
@Needs(Right.MARK_ATTENDANCE)
@Prototype
public class NoticesView extends Screen {
    NoticesView(Notices notices, Live live, CurrentPerson person, Clock clock) {
        super("Notices");
        add(new NoticeList(notices, live, person, notice -> way(notice, person), clock));
    }

    /** None leads to a page that the person's role does not open. */
    private static Optional<String> way(Notice notice, CurrentPerson person) {
        if (notice.kind() == Kind.REGISTER_OVERDUE) {
            return Optional.of("");
        }
        if (notice.kind() == Kind.CONCERN_READ) {
            return Optional.of("concerns");
        }
        if (aboutPupil(notice.kind()).isPresent()) {
            return notice.subject()
                    .map(id -> "pupils/" + id + aboutPupil(notice.kind()).orElse(""));
        }
        var actor = person.actor();
        return way(notice.kind())
                .filter(way -> actor.may(way.equals("due") ? Right.SEE_DUE : Right.KEEP_PROVIDER_RECORD));
    }

    /** What is behind the page of the pupil; empty for a notice that is about no placement. */
    private static Optional<String> aboutPupil(Kind kind) {
        return switch (kind) {
            case INFORMATION_SHARED -> Optional.of("/information");
            case AGREEMENT_TO_SIGN, AGREEMENT_SIGNED, CIRCUMSTANCES_TOLD -> Optional.of("/agreement");
            case PLAN_TO_AGREE -> Optional.of("/plan");
            case RISK_CHANGED -> Optional.of("/risk");
            case INCIDENT_DECIDED -> Optional.of("/incident");
            case REPORT_RETURNED, REPORT_APPROVED -> Optional.of("/reports");
            case MEETING_PLANNED, PLACEMENT_ENDING, PLACEMENT_ENDED, PLACEMENT_READY -> Optional.of("");
            default -> Optional.empty();
        };
    }

    private static Optional<String> way(Kind kind) {
        return switch (kind) {
            case LETTER_WAITS, LETTER_RETURNED, LETTER_ACCEPTED -> Optional.of("letter");
            case STAFF_WAITS, STAFF_CLEARED -> Optional.of("staff");
            case INSURANCE_RUNS_OUT, INSURANCE_LAPSED, INSURANCE_RENEWED -> Optional.of("insurance");
            case POLICY_CHANGED -> Optional.of("policies");
            case SITE_TO_AGREE, CERTIFICATE_RUNS_OUT -> Optional.of("sites");
            default -> Optional.of("due");
        };
    }
}
