package uk.waymark.settings;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import uk.waymark.settings.Effective.Decided;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Looking at a school's settings, and deciding them from a day on, with the reason. */
@Door
public class SchoolSettings {
    private static final int LONGEST = 2_000;

    private final SettingRows rows;
    private final List<SettingList> lists;
    private final Trail trail;
    private final Clock clock;

    SchoolSettings(SettingRows rows, List<SettingList> lists, Trail trail, Clock clock) {
        this.rows = rows;
        this.lists = List.copyOf(lists);
        this.trail = trail;
        this.clock = clock;
    }

    /** Every setting with what is in force, where it comes from and what is decided for later. One query. */
    public List<Effective> of(Actor actor, SchoolId school) {
        if (!actor.schools(Right.MANAGE_SETTINGS).contains(school)) {
            return List.of();
        }
        var decisions = rows.decisions(school);
        var today = Session.today(clock);
        List<Effective> all = new ArrayList<>();
        for (var list : lists) {
            for (var setting : list.settings()) {
                all.add(effective(list, setting, decisions, today));
            }
        }
        return all;
    }

    private static Effective effective(
            SettingList list, Setting<?> setting, List<SettingRows.Decision> decisions, LocalDate today) {
        var own = decisions.stream()
                .filter(row -> row.name().equals(setting.name()))
                .toList();
        var origin = own.stream()
                .filter(row -> !row.fromOn().isAfter(today))
                .reduce((earlier, later) -> later)
                .map(SchoolSettings::decided);
        return new Effective(
                list.heading(),
                setting,
                list.choices().getOrDefault(setting.name(), Map.of()),
                origin.map(Decided::value).orElse(setting.standard()),
                origin,
                own.stream()
                        .filter(row -> row.fromOn().isAfter(today))
                        .map(SchoolSettings::decided)
                        .toList());
    }

    private static Decided decided(SettingRows.Decision row) {
        return new Decided(
                row.scopeKind().equals("TRUST"), row.value(), row.fromOn(), row.reason(), row.decidedAt(), row.by());
    }

    /** Decides a setting for one school from a day on, today at the earliest: what was in force in the past stays so. */
    @Transactional
    public Optional<Refused> decide(
            Actor actor, SchoolId school, String name, String value, LocalDate from, String reason) {
        if (!actor.schools(Right.MANAGE_SETTINGS).contains(school)) {
            return Optional.of(new Refused("NOT_YOURS", "You cannot change this school's settings. Ask its head."));
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
                "SCHOOL",
                school.value(),
                name,
                value.strip(),
                from,
                reason.strip(),
                clock.instant(),
                actor.person()));
        trail.record(actor, Action.SETTING_DECIDED, school, name + " from " + from);
        return Optional.empty();
    }
}
