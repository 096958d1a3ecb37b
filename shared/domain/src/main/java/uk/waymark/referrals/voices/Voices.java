package uk.waymark.referrals.voices;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyContact;
import uk.waymark.ids.ReferralId;
import uk.waymark.placements.StartChanged;
import uk.waymark.pupils.Professionals;
import uk.waymark.pupils.Worker;
import uk.waymark.referrals.Referral;
import uk.waymark.referrals.ReferralDuties;
import uk.waymark.referrals.ReferralLook;
import uk.waymark.referrals.Stage;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * Writing down who was asked, told or has agreed: only added to, so that a change of mind is a second word. Catalogue rows REF-10 to
 * REF-19, REF-27, NOT-03 to NOT-05, NOT-10.
 */
@Door
public class Voices {
    private static final Set<Party> NAMED = Set.of(Party.PROFESSIONAL, Party.AUTHORITY, Party.PLACING_AUTHORITY);

    private final VoiceRows rows;
    private final VoiceList list;
    private final ReferralLook look;
    private final ReferralDuties duties;
    private final Families families;
    private final Professionals professionals;
    private final ApplicationEventPublisher<StartChanged> changed;
    private final Trail trail;
    private final Clock clock;

    Voices(
            VoiceRows rows,
            VoiceList list,
            ReferralLook look,
            ReferralDuties duties,
            Families families,
            Professionals professionals,
            ApplicationEventPublisher<StartChanged> changed,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.list = list;
        this.look = look;
        this.duties = duties;
        this.families = families;
        this.professionals = professionals;
        this.changed = changed;
        this.trail = trail;
        this.clock = clock;
    }

    /** Writes down one word. The same sent twice counts once; refused for a day that has not come, and without a view where there is one. */
    @Transactional
    public Optional<Refused> say(Actor actor, ReferralId id, NewVoice voice) {
        var referral = look.find(id, actor.schools(Right.MAKE_REFERRALS));
        if (referral.isEmpty()) {
            return Optional.of(ReferralLook.NOT_FOUND);
        }
        var refused = refuse(referral.get(), voice);
        if (refused.isPresent()) {
            return refused;
        }
        var added = rows.say(
                voice.id(),
                id,
                voice.party().name(),
                voice.word().name(),
                voice.name(),
                voice.contact().orElse(null),
                voice.on(),
                voice.how().name(),
                voice.view(),
                clock.instant(),
                actor.person());
        if (added > 0) {
            trail.record(actor, Action.REFERRAL_CONSULTED, id, voice.party().name());
            if (voice.party() == Party.AUTHORITY) {
                duties.authorityKnows(id);
            }
            look.placement(id).ifPresent(placement -> changed.publishEvent(new StartChanged(placement)));
        }
        return Optional.empty();
    }

    private Optional<Refused> refuse(Referral referral, NewVoice voice) {
        if (referral.stage() == Stage.REFUSED || referral.stage() == Stage.WITHDRAWN) {
            return refused("ENDED", "This referral has ended. What is said now belongs to a new one.");
        }
        if (voice.on().isAfter(today())) {
            return refused("IN_THE_FUTURE", "This day has not come yet.");
        }
        if (voice.name().length() > 200 || voice.view().length() > 2_000) {
            return refused("INVALID", "A name has at most 200 characters, a view at most 2,000.");
        }
        if (voice.word() == Word.CONSULTED && voice.view().isEmpty()) {
            return refused("VIEW", "Write what their view is.");
        }
        if (voice.word() == Word.REFUSED && voice.view().isEmpty()) {
            return refused("VIEW", "Write why they do not agree.");
        }
        if (NAMED.contains(voice.party()) && voice.name().isEmpty()) {
            return refused("NAME", "Write who it was, by name.");
        }
        return voice.party() == Party.PARENT ? parent(referral, voice) : Optional.empty();
    }

    /** A parent is one of the list, and holds responsibility now. */
    private Optional<Refused> parent(Referral referral, NewVoice voice) {
        var responsible = families.responsible(referral.pupil());
        if (responsible.isEmpty()) {
            return voice.name().isEmpty()
                    ? refused("NAME", "Write which parent or carer it was, by name.")
                    : Optional.empty();
        }
        return responsible.stream()
                        .map(FamilyContact::id)
                        .anyMatch(it -> voice.contact().filter(it::equals).isPresent())
                ? Optional.empty()
                : refused(
                        "RESPONSIBILITY",
                        "Choose one of those who hold parental responsibility today. Look at the pupil's contacts.");
    }

    /** Writes down that somebody was told of the decision: on which day and how. Catalogue rows REF-27, NOT-05. */
    @Transactional
    public Optional<Refused> told(Actor actor, UUID key, ReferralId id, Told told) {
        var referral = look.lock(id, actor.schools(Right.MAKE_REFERRALS));
        if (referral.isEmpty()) {
            return Optional.of(ReferralLook.NOT_FOUND);
        }
        if (referral.get().stage() != Stage.AGREED && referral.get().stage() != Stage.REFUSED) {
            return refused("UNDECIDED", "There is no decision yet to tell anybody of.");
        }
        if (told.on().isAfter(today())) {
            return refused("IN_THE_FUTURE", "This day has not come yet.");
        }
        if (told.name().isBlank() || told.name().length() > 200 || told.words().length() > 500) {
            return refused("NAME", "Write who was told, by name; a note has at most 500 characters.");
        }
        rows.save(new VoiceRows.Row(
                key,
                id,
                told.party().name(),
                told.name().strip(),
                told.on(),
                told.how().name(),
                told.words().strip(),
                clock.instant(),
                actor.person()));
        duties.told(id, told.party());
        trail.record(actor, Action.REFERRAL_CONSULTED, id, "told " + told.party());
        return Optional.empty();
    }

    /** Who was told of the decision, the first first. */
    public List<Told> told(Actor actor, ReferralId id) {
        return look.find(id, actor.schools(Right.MAKE_REFERRALS)).isPresent() ? list.told(id) : List.of();
    }

    /** The parents who are asked: those with responsibility today. */
    public List<FamilyContact> parents(Actor actor, ReferralId id) {
        return look.find(id, actor.schools(Right.MAKE_REFERRALS))
                .map(it -> families.responsible(it.pupil()))
                .orElse(List.of());
    }

    /** Those whose work the pupil is. */
    public List<Worker> professionals(Actor actor, ReferralId id) {
        return look.find(id, actor.schools(Right.MAKE_REFERRALS))
                .map(it -> professionals.of(it.pupil()))
                .orElse(List.of());
    }

    private LocalDate today() {
        return Session.today(clock);
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
