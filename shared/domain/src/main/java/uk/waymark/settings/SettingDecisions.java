package uk.waymark.settings;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.TrustId;
import uk.waymark.settings.Effective.Decided;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Looking at the settings of a school or a trust, and deciding them from a day on, with the reason. */
@Door
public class SettingDecisions {
    private static final int LONGEST = 2_000;

    private final SettingRows rows;
    private final List<SettingList> lists;
    private final Presets presets;
    private final Trail trail;
    private final Clock clock;

    SettingDecisions(SettingRows rows, List<SettingList> lists, Presets presets, Trail trail, Clock clock) {
        this.rows = rows;
        // The preset first: it decides most of the others at once.
        this.lists = lists.stream()
                .sorted(Comparator.comparing(
                                (SettingList list) -> !list.settings().contains(PresetSettings.PRESET))
                        .thenComparing(SettingList::heading))
                .toList();
        this.presets = presets;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every setting with what is in force, where it comes from and what is decided for later. One query. */
    public List<Effective> of(Actor actor, Scope scope) {
        if (!reaches(actor, scope)) {
            return List.of();
        }
        var decisions = switch (scope) {
            case Scope.OfSchool(var school) -> rows.decisions(school);
            case Scope.OfTrust(var trust) -> rows.decisionsOfTrust(trust);
        };
        var layers = Layers.of(inForce(decisions, "SCHOOL"), inForce(decisions, "TRUST"), presets);
        return lists.stream()
                .flatMap(list -> list.settings().stream().map(it -> effective(list, it, layers, decisions)))
                .toList();
    }

    private static boolean reaches(Actor actor, Scope scope) {
        return switch (scope) {
            case Scope.OfSchool(var school) ->
                actor.schools(Right.MANAGE_SETTINGS).contains(school);
            case Scope.OfTrust(var trust) ->
                actor.trusts(Right.MANAGE_TRUST_SETTINGS).contains(trust);
        };
    }

    private Map<String, String> inForce(List<SettingRows.Decision> decisions, String kind) {
        Map<String, String> values = new HashMap<>();
        decisions.stream()
                .filter(row -> row.scopeKind().equals(kind) && !isAhead(row))
                .forEach(row -> values.put(row.name(), row.value()));
        return values;
    }

    private boolean isAhead(SettingRows.Decision row) {
        return row.fromOn().isAfter(Session.today(clock));
    }

    private Effective effective(
            SettingList list, Setting<?> setting, Layers layers, List<SettingRows.Decision> decisions) {
        var source = layers.source(setting.name());
        return new Effective(
                list.heading(),
                setting,
                list.choices().getOrDefault(setting.name(), Map.of()),
                layers.value(setting),
                source,
                origin(setting, source, decisions),
                decisions.stream()
                        .filter(row -> row.name().equals(setting.name()) && isAhead(row))
                        .map(SettingDecisions::decided)
                        .toList());
    }

    private Optional<Decided> origin(Setting<?> setting, Source source, List<SettingRows.Decision> decisions) {
        var name = source == Source.SCHOOL_PRESET || source == Source.TRUST_PRESET
                ? PresetSettings.PRESET.name()
                : setting.name();
        var kind = source == Source.SCHOOL || source == Source.SCHOOL_PRESET ? "SCHOOL" : "TRUST";
        return decisions.stream()
                .filter(row -> row.name().equals(name) && row.scopeKind().equals(kind) && !isAhead(row))
                .reduce((earlier, later) -> later)
                .map(SettingDecisions::decided);
    }

    private static Decided decided(SettingRows.Decision row) {
        return new Decided(
                row.scopeKind().equals("TRUST"), row.value(), row.fromOn(), row.reason(), row.decidedAt(), row.by());
    }

    /**
     * Decides a setting from a day on, today at the earliest: what was in force in the past stays so. Refused with the reason when the
     * law forbids the value.
     */
    @Transactional
    public Optional<Refused> decide(
            Actor actor, Scope scope, String name, String value, LocalDate from, String reason) {
        if (!reaches(actor, scope)) {
            return Optional.of(new Refused(
                    "NOT_YOURS", "You cannot change these settings. Ask the head, or for a trust its executive."));
        }
        var setting = lists.stream()
                .flatMap(list -> list.settings().stream())
                .filter(it -> it.name().equals(name))
                .findFirst();
        if (setting.isEmpty() || value.length() > LONGEST) {
            return Optional.of(new Refused("INVALID", "There is no such setting, or the text is too long."));
        }
        var wrong = setting.get().wrongWith(value);
        if (wrong.isPresent()) {
            return Optional.of(new Refused("INVALID", setting.get().words() + ": " + wrong.get()));
        }
        if (from.isBefore(Session.today(clock))) {
            return Optional.of(new Refused("PAST", "Choose today or a later day; what held in the past stays."));
        }
        if (reason.isBlank()) {
            return Optional.of(new Refused("REASON", "Say why, so that the next person understands."));
        }
        rows.save(new SettingRows.Row(
                Id.next(),
                scope.kind(),
                scope.id(),
                name,
                value.strip(),
                from,
                reason.strip(),
                clock.instant(),
                actor.person()));
        trail.record(actor, Action.SETTING_DECIDED, subject(scope), name + " from " + from);
        return Optional.empty();
    }

    private static Id subject(Scope scope) {
        return switch (scope) {
            case Scope.OfSchool(SchoolId school) -> school;
            case Scope.OfTrust(TrustId trust) -> trust;
        };
    }
}
