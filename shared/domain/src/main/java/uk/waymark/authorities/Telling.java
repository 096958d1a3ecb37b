package uk.waymark.authorities;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Role;
import uk.waymark.authorities.AuthoritySettings.Notify;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.PupilId;
import uk.waymark.meetings.MeetingHeld;
import uk.waymark.notices.Outbox;
import uk.waymark.obligations.Holder;
import uk.waymark.obligations.NewObligation;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.obligations.ObligationKinds;
import uk.waymark.obligations.Obligations;
import uk.waymark.obligations.WorkingDays;
import uk.waymark.placements.PlacementEnded;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementMade;
import uk.waymark.pupils.Professionals;
import uk.waymark.pupils.Worker;
import uk.waymark.settings.Settings;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Tells the authority, the virtual school, the social worker and the other agencies. What the e-mail cannot say, because it names no
 * child, is on the AP lead's list until somebody has said it. Catalogue rows NOT-01, NOT-02, NOT-05, NOT-09, NOT-11, NOT-19, CX-27.
 */
@Singleton
class Telling implements AuthorityNews {
    private static final ObligationKind KIND = new ObligationKind(
            "authority.tell",
            "Tell the local authority",
            "An authority hears of provision outside school (NOT-01, NOT-02; la.notify)",
            "A line on the page of who has been told",
            "The AP lead and the head are told");

    /** Those who have to hear of the decision about a looked-after pupil. Catalogue row NOT-05. */
    private static final Set<Whom> CARE = EnumSet.of(Whom.SOCIAL_WORKER, Whom.VIRTUAL_SCHOOL);

    private final AuthorityRows rows;
    private final Professionals professionals;
    private final PlacementFacts placements;
    private final Settings settings;
    private final Outbox outbox;
    private final Obligations obligations;
    private final WorkingDays workingDays;
    private final Trail trail;
    private final Clock clock;

    Telling(
            AuthorityRows rows,
            Professionals professionals,
            PlacementFacts placements,
            Settings settings,
            Outbox outbox,
            Obligations obligations,
            WorkingDays workingDays,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.professionals = professionals;
        this.placements = placements;
        this.settings = settings;
        this.outbox = outbox;
        this.obligations = obligations;
        this.workingDays = workingDays;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the engine has to know of it. */
    @Factory
    static class Kinds {
        @Bean
        @Singleton
        ObligationKinds authorityKinds() {
            return new ObligationKinds(List.of(KIND));
        }
    }

    @Override
    @Transactional
    public void tell(PupilId pupil, Optional<PlacementId> placement, Topic topic) {
        rows.about(pupil).ifPresent(it -> tell(it, placement, topic));
    }

    private void tell(AuthorityRows.About it, Optional<PlacementId> placement, Topic topic) {
        var values = settings.of(it.schoolId());
        var body = values.get(AuthoritySettings.text(topic)) + "\n\n" + it.school()
                + " tells you whom it concerns when you ring " + it.telephone()
                + ", or by letter. For the child's sake no name stands in an e-mail.\n";
        if (isAsked(values.get(AuthoritySettings.NOTIFY), topic, it.hasPlan())) {
            authorities(it, placement, topic, body);
        }
        Set<Whom> reached = EnumSet.noneOf(Whom.class);
        professionals.of(it.pupilId()).stream()
                .filter(worker -> hears(worker, it))
                .forEach(worker -> worker.email()
                        .filter(address -> worker.verifiedAt().isPresent())
                        .ifPresent(address -> {
                            mail(it, placement, topic, whom(worker), worker.name(), address, body);
                            reached.add(whom(worker));
                        }));
        if (topic == Topic.PLACEMENT && Boolean.TRUE.equals(it.lookedAfter())) {
            CARE.stream()
                    .filter(whom -> !reached.contains(whom))
                    .forEach(whom -> raise(it, placement, topic, whom.words() + ": ", careKey(it, placement, whom)));
        }
    }

    private static String careKey(AuthorityRows.About it, Optional<PlacementId> placement, Whom whom) {
        return key(it.pupilId(), placement, Topic.PLACEMENT) + ":" + whom;
    }

    private static boolean isAsked(Notify notify, Topic topic, boolean hasPlan) {
        if (topic.byLawWithPlan()) {
            return hasPlan;
        }
        return notify == Notify.ALWAYS || notify == Notify.EHC_ONLY && hasPlan;
    }

    private void authorities(AuthorityRows.About it, Optional<PlacementId> placement, Topic topic, String body) {
        var reached = 0;
        var desks = rows.desks(Set.of(it.schoolId()), it.pupilId());
        for (var desk : desks) {
            var address = desk.email();
            if (address != null && desk.verifiedAt() != null) {
                mail(it, placement, topic, whom(desk), desk.authority() + ", " + desk.name(), address, body);
                reached++;
            }
        }
        var key = key(it.pupilId(), placement, topic);
        raise(it, placement, topic, "", key);
        if (reached > 0 && reached == desks.size() && !topic.inFull()) {
            obligations.meet(key, "An e-mail to every desk of the authority");
        }
    }

    private void raise(AuthorityRows.About it, Optional<PlacementId> placement, Topic topic, String whom, String key) {
        obligations.raise(new NewObligation(
                key,
                KIND.name(),
                new Holder.School(it.schoolId(), Set.of(Role.AP_LEAD)),
                Optional.of(placement.map(Id::value).orElse(it.pupilId().value())),
                whom + topic.words() + about(placement),
                workingDays.after(Session.today(clock), 1),
                Optional.empty(),
                placement
                        .map(id -> "placements/" + id.value() + "/authority")
                        .orElse("pupils/" + it.pupilId().value()),
                "When it is decided"));
    }

    private String about(Optional<PlacementId> placement) {
        return placement
                .flatMap(placements::of)
                .map(file -> ": " + file.providerName())
                .orElse("");
    }

    private void mail(
            AuthorityRows.About it,
            Optional<PlacementId> placement,
            Topic topic,
            Whom whom,
            String name,
            String address,
            String body) {
        outbox.mailOutside(address, topic.words() + ": " + it.school(), body);
        rows.tell(
                Id.next(),
                it.pupilId(),
                it.schoolId(),
                placement.orElse(null),
                topic.name(),
                whom.name(),
                name,
                TellBy.MAIL.name(),
                Session.today(clock),
                "",
                clock.instant(),
                null);
        trail.record(Optional.empty(), Action.AUTHORITY_TOLD, Optional.of(it.pupilId()), topic.name());
    }

    /** Those of a looked-after pupil, and every other agency that works with the pupil; a GP only hears by somebody's own hand. */
    private static boolean hears(Worker worker, AuthorityRows.About it) {
        return switch (worker.duty()) {
            case VIRTUAL_SCHOOL, LAC_ADVISER -> Boolean.TRUE.equals(it.lookedAfter());
            case HOME, GP -> false;
            default -> true;
        };
    }

    private static Whom whom(Worker worker) {
        return switch (worker.duty()) {
            case VIRTUAL_SCHOOL -> Whom.VIRTUAL_SCHOOL;
            case SOCIAL_WORKER -> Whom.SOCIAL_WORKER;
            case LA_CASE_OFFICER -> Whom.AUTHORITY;
            default -> Whom.AGENCY;
        };
    }

    private static Whom whom(AuthorityRows.Desk desk) {
        return desk.pupilId() == null ? Whom.AUTHORITY : Whom.HOME_AUTHORITY;
    }

    /** Somebody wrote down that an authority was told: what was open about it is met, where that is enough. */
    void noted(PupilId pupil, Optional<PlacementId> placement, NewTold told) {
        if (told.whom().isAuthority() && (told.how().isInFull() || !told.topic().inFull())) {
            obligations.meet(key(pupil, placement, told.topic()), told.how().words());
        }
        if (CARE.contains(told.whom())) {
            obligations.meet(
                    key(pupil, placement, told.topic()) + ":" + told.whom(),
                    told.how().words());
        }
    }

    @Override
    public void told(PupilId pupil, Optional<PlacementId> placement, Topic topic, String name) {
        obligations.meet(key(pupil, placement, topic), "Given to " + name);
    }

    private static String key(PupilId pupil, Optional<PlacementId> placement, Topic topic) {
        return "authority.tell:" + placement.map(Id::value).orElse(pupil.value()) + ":" + topic;
    }

    /** One that was taken over was running before: whoever was told of it then is told by hand now. */
    @EventListener
    void made(PlacementMade made) {
        placements
                .of(made.id())
                .filter(it -> it.takenOver().isEmpty())
                .ifPresent(it -> tell(it.pupil(), Optional.of(it.id()), Topic.PLACEMENT));
    }

    @EventListener
    void ended(PlacementEnded ended) {
        placements.of(ended.id()).ifPresent(it -> tell(it.pupil(), Optional.of(it.id()), Topic.ENDED));
    }

    @EventListener
    void held(MeetingHeld held) {
        if (held.kind().isReview()) {
            tell(held.pupil(), held.placement(), Topic.EHC_REVIEW);
        }
    }
}
