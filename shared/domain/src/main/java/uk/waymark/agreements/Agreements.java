package uk.waymark.agreements;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.agreements.AgreementField.By;
import uk.waymark.ids.AgreementId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/**
 * The agreement about a placement while it is written: the school fills in its fields, the provider its own, and both see who wrote what.
 * Catalogue rows SLA-01 to SLA-43, SLA-49, CX-42, INF-11, INF-12, ROL-25.
 */
@Door
public class Agreements {
    private final AgreementRows rows;
    private final AgreementReader reader;
    private final AgreementReach reach;
    private final Trail trail;
    private final Clock clock;

    Agreements(AgreementRows rows, AgreementReader reader, AgreementReach reach, Trail trail, Clock clock) {
        this.rows = rows;
        this.reader = reader;
        this.reach = reach;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of it, for those who see the school's pupils. */
    public Optional<AgreementDraft> atSchool(Actor actor, PlacementId placement) {
        return reach.atSchool(actor, placement, Right.SEE_PUPILS).map(reader::draft);
    }

    /**
     * For the provider's staff, until the last day has passed: the fields that are theirs and what the placement itself says. What the
     * school writes about the pupil reaches them with the finished text.
     */
    public Optional<AgreementDraft> atProvider(Actor actor, PlacementId placement) {
        return reach.atProvider(actor, placement, Right.SEE_PLACED_PUPILS)
                .map(reader::draft)
                .map(Agreements::forProvider);
    }

    private static AgreementDraft forProvider(AgreementDraft all) {
        return new AgreementDraft(
                all.placement(),
                all.values().stream()
                        .filter(it -> it.field().by() == By.PROVIDER || isOfPlacement(it.field()))
                        .toList(),
                all.missing().stream()
                        .filter(it -> it.field().by() == By.PROVIDER)
                        .toList(),
                all.writing(),
                all.differs(),
                all.versions(),
                List.of(),
                all.signing(),
                all.objectiveRows());
    }

    private static boolean isOfPlacement(AgreementField field) {
        return switch (field) {
            case START, END, ARRIVAL, LEAVING, DAYS, OBJECTIVES -> true;
            default -> false;
        };
    }

    /**
     * Saves one field of the next version. Refused while a version is out for signing, for what cannot be read, and for a field of the
     * other side; answered with what it says now when somebody else has written it in the meantime.
     *
     * @param base the revision that the writer had before them
     */
    @Transactional
    public SaveOutcome save(Actor actor, PlacementId placement, AgreementField field, String value, int base) {
        var file = reach.lock(actor, placement);
        if (file.isEmpty()) {
            return new SaveOutcome.Not(AgreementReach.NOT_FOUND);
        }
        var text = value.strip().replace("\r\n", "\n");
        var refused = refuse(actor, file.get(), field, text);
        return refused.<SaveOutcome>map(SaveOutcome.Not::new)
                .orElseGet(() -> write(actor, file.get(), field, text, base));
    }

    private Optional<Refused> refuse(Actor actor, PlacementFile file, AgreementField field, String text) {
        if (!field.isWritten()) {
            return Optional.of(new Refused("KEPT_ELSEWHERE", "This is read from where it is kept. " + field.hint()));
        }
        if (field.by() == By.SCHOOL && !AgreementReach.maySchool(actor, file)) {
            return Optional.of(
                    new Refused("SCHOOL_WRITES", "The school writes this. Tell it what should stand there."));
        }
        if (isShut(file)) {
            return Optional.of(new Refused(
                    "OUT_FOR_SIGNING",
                    "This version is finished. To change something, the school begins another version and says why."));
        }
        if (field == AgreementField.TASTER
                && FieldKind.day(text).filter(it -> it.isAfter(file.endsOn())).isPresent()) {
            return Optional.of(new Refused("DATE", "A taster day comes before the placement ends. Check the day."));
        }
        return field.kind().wrongWith(text).map(it -> new Refused("INVALID", it));
    }

    private boolean isShut(PlacementFile file) {
        return reader.writing(rows.of(file.id()).map(AgreementRows.Row::id), rows.versions(file.id()))
                .isEmpty();
    }

    private SaveOutcome write(Actor actor, PlacementFile file, AgreementField field, String text, int base) {
        var agreement = agreement(actor, file.id());
        var done = base == 0
                ? rows.write(agreement, field.name(), text, clock.instant(), actor.person())
                : rows.rewrite(agreement, field.name(), text, base, clock.instant(), actor.person());
        if (done == 0) {
            return stale(file, field, text);
        }
        trail.record(actor, Action.AGREEMENT_DRAFTED, file.id(), field.name());
        return new SaveOutcome.Saved(base + 1);
    }

    /** The same words twice, as by a double tap, are no quarrel. */
    private SaveOutcome stale(PlacementFile file, AgreementField field, String text) {
        var now = reader.draft(file).value(field);
        return now.value().equals(text)
                ? new SaveOutcome.Saved(now.revision())
                : new SaveOutcome.Stale(
                        now,
                        new Refused(
                                "STALE",
                                now.by().map(FieldValue.By::name).orElse("Somebody else")
                                        + " has written this in the meantime. It now says: “" + now.words()
                                        + "”. Read it, then write yours if it is still needed."));
    }

    private AgreementId agreement(Actor actor, PlacementId placement) {
        rows.begin(AgreementId.next(), placement, clock.instant(), actor.person());
        return rows.of(placement).orElseThrow().id();
    }

    /**
     * Asks another professional to sign the next version. Their address is only used when somebody has checked it.
     *
     * @param position what they are, such as "Educational psychologist"
     * @param checkedEmail an address that the writer has checked, by ringing say
     */
    @Transactional
    public Optional<Refused> ask(
            Actor actor, PlacementId placement, String name, String position, Optional<String> checkedEmail) {
        var file = reach.lock(actor, placement).filter(it -> AgreementReach.maySchool(actor, it));
        if (file.isEmpty()) {
            return Optional.of(AgreementReach.NOT_FOUND);
        }
        if (name.isBlank() || name.length() > 200 || position.isBlank() || position.length() > 200) {
            return Optional.of(new Refused("INVALID", "Write their name, and what they are."));
        }
        if (checkedEmail
                .filter(it -> !it.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || it.length() > 254)
                .isPresent()) {
            return Optional.of(new Refused("EMAIL", "This is no e-mail address."));
        }
        if (isShut(file.get())) {
            return Optional.of(new Refused(
                    "OUT_FOR_SIGNING",
                    "This version is finished. Begin another version, then ask them to sign that one."));
        }
        var agreement = agreement(actor, placement);
        if (rows.others(agreement).size() >= 10) {
            return Optional.of(new Refused("TOO_MANY", "Ten others sign at most."));
        }
        rows.addOther(
                Id.next(),
                agreement,
                name.strip(),
                position.strip(),
                checkedEmail.orElse(null),
                clock.instant(),
                actor.person());
        trail.record(actor, Action.AGREEMENT_DRAFTED, placement, "another signer");
        return Optional.empty();
    }

    /** Does not ask them in the next version; what was signed stays. */
    @Transactional
    public Optional<Refused> askNoMore(Actor actor, PlacementId placement, UUID other) {
        var agreement = reach.lock(actor, placement)
                .filter(it -> AgreementReach.maySchool(actor, it))
                .flatMap(it -> rows.of(it.id()));
        if (agreement.isEmpty() || rows.removeOther(agreement.get().id(), other, clock.instant()) == 0) {
            return Optional.of(AgreementReach.NOT_FOUND);
        }
        trail.record(actor, Action.AGREEMENT_DRAFTED, placement, "one signer fewer");
        return Optional.empty();
    }
}
