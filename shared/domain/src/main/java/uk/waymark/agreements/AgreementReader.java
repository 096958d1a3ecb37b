package uk.waymark.agreements;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.ids.AgreementId;
import uk.waymark.objectives.ObjectiveSettings;
import uk.waymark.placements.PlacementFile;
import uk.waymark.settings.Settings;
import uk.waymark.settings.Values;
import uk.waymark.signing.SigningKind;
import uk.waymark.signing.Signings;

/** Puts an agreement together out of what is written and what stands elsewhere. A fixed number of queries. */
@Singleton
class AgreementReader {
    private static final Set<AgreementField> NEVER_NEEDED = Set.of(AgreementField.COST_NOTE);

    private final AgreementRows rows;
    private final AgreementFacts facts;
    private final Signings signings;
    private final Settings settings;

    AgreementReader(AgreementRows rows, AgreementFacts facts, Signings signings, Settings settings) {
        this.rows = rows;
        this.facts = facts;
        this.signings = signings;
        this.settings = settings;
    }

    AgreementDraft draft(PlacementFile placement) {
        var agreement = rows.of(placement.id()).map(AgreementRows.Row::id);
        var versions = rows.versions(placement.id());
        var values = values(placement, agreement);
        return new AgreementDraft(
                placement,
                values,
                missing(placement, values),
                writing(agreement, versions),
                differs(values, versions),
                versions.stream().map(AgreementReader::version).toList(),
                agreement.map(rows::others).orElse(List.of()).stream()
                        .map(it -> new AgreementDraft.Other(
                                it.id(), it.name(), it.position(), Optional.ofNullable(it.email())))
                        .toList(),
                agreement.flatMap(it -> signings.of(SigningKind.PLACEMENT_AGREEMENT, it.value())),
                settings.of(placement.school()).get(ObjectiveSettings.SHOWN));
    }

    /** What is written wins over what was put in; a field that is emptied says again what was put in. */
    private List<FieldValue> values(PlacementFile placement, Optional<AgreementId> agreement) {
        var standing = facts.of(placement);
        Map<String, AgreementRows.Answer> written = agreement.map(rows::answers).orElse(List.of()).stream()
                .collect(Collectors.toMap(AgreementRows.Answer::field, Function.identity()));
        return Arrays.stream(AgreementField.values())
                .map(field ->
                        value(field, standing.getOrDefault(field, ""), Optional.ofNullable(written.get(field.name()))))
                .toList();
    }

    private static FieldValue value(AgreementField field, String standing, Optional<AgreementRows.Answer> answer) {
        return new FieldValue(
                field,
                answer.map(AgreementRows.Answer::value)
                        .filter(it -> !it.isEmpty())
                        .orElse(standing),
                answer.map(AgreementRows.Answer::revision).orElse(0),
                answer.map(it -> new FieldValue.By(it.by(), it.savedAt())));
    }

    /** Why the next version is being written; empty while nobody has begun one. */
    Optional<String> writing(Optional<AgreementId> agreement, List<AgreementRows.Version> versions) {
        if (versions.isEmpty()) {
            return Optional.of("First agreement");
        }
        var newest = versions.getFirst().number();
        return agreement
                .flatMap(rows::change)
                .filter(it -> it.number() > newest)
                .map(AgreementRows.Change::reason);
    }

    List<AgreementDraft.Missing> missing(PlacementFile placement, List<FieldValue> values) {
        var now = settings.of(placement.school());
        var required = now.get(AgreementSettings.REQUIRED);
        var enough = facts.open(placement).size() >= now.get(ObjectiveSettings.MIN);
        return values.stream()
                .filter(it -> isNeeded(it.field(), required, placement, now))
                .filter(it -> it.isEmpty() || it.field() == AgreementField.OBJECTIVES && !enough)
                .map(it -> new AgreementDraft.Missing(it.field(), words(it.field(), now)))
                .toList();
    }

    private static boolean isNeeded(AgreementField field, Set<String> required, PlacementFile placement, Values now) {
        if (field == AgreementField.OBJECTIVES && now.get(ObjectiveSettings.MIN) > 0) {
            return true;
        }
        if (field == AgreementField.TASTER || NEVER_NEEDED.contains(field)) {
            return false;
        }
        return required.contains(field.row())
                && (field != AgreementField.MEAL_MONEY
                        || placement.freeSchoolMeals().orElse(false))
                && (field != AgreementField.PLAN_TARGETS || placement.hasPlan() || placement.isLookedAfter());
    }

    private static String words(AgreementField field, Values now) {
        if (field == AgreementField.OBJECTIVES) {
            var fewest = Math.max(1, now.get(ObjectiveSettings.MIN));
            return field.label() + ": agree on at least " + (fewest == 1 ? "one" : Integer.toString(fewest)) + ".";
        }
        return field.label() + ": " + (field.isWritten() ? "write it below. " : "nothing is on record. ")
                + field.hint();
    }

    private List<String> differs(List<FieldValue> values, List<AgreementRows.Version> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        var frozen = rows.values(versions.getFirst().id()).stream()
                .collect(Collectors.toMap(AgreementRows.Value::field, AgreementRows.Value::value));
        return values.stream()
                .filter(it -> !frozen.getOrDefault(it.field().name(), "").equals(it.value()))
                .map(it -> it.field().label())
                .toList();
    }

    private static AgreementDraft.Version version(AgreementRows.Version row) {
        return new AgreementDraft.Version(
                row.number(),
                row.reason(),
                row.finishedAt(),
                row.by(),
                Optional.ofNullable(row.completedAt()),
                Optional.ofNullable(row.signedId()).orElse(row.documentId()));
    }
}
