package uk.waymark.app.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.app.Trouble;
import uk.waymark.app.sample.SampleProviders.Speakers;
import uk.waymark.calendar.SchoolCalendar;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.placements.PlacementFile;

/** The first school's people, its pupils by name, and where they are placed: what each part of a pupil's journey is told with. */
record SampleCast(
        SampleWorld world,
        Map<SampleAccount, Actor> staff,
        Speakers speakers,
        LocalDate today,
        SchoolCalendar calendar,
        Map<String, PupilId> pupils,
        Map<String, PlacementFile> files) {

    private static final int DAYS_BEHIND = 20;
    private static final int DAYS_AHEAD = 45;

    /** The pupil about whom everything there is can be looked at. */
    static final String ASH = "Ash Sampleton";

    static final String MERLE = "Merle Sampleton";
    static final String HEATH = "Heath Sampleton";
    static final String JAY = "Jay Testwood";

    /** Directed off site; the other direction waits for the governors. */
    static final String JUNIPER = "Juniper Sampleton";

    static final String ROBIN = "Robin Sampleton";

    /** Whose placement has ended. */
    static final String SORREL = "Sorrel Sampleton";

    /** Whom the authority placed. */
    static final String BRACKEN = "Bracken Testwood";

    SchoolId school() {
        return world.schools().getFirst();
    }

    Actor as(SampleAccount account) {
        return Objects.requireNonNull(staff.get(account));
    }

    Actor lead() {
        return as(SampleAccount.AP_LEAD);
    }

    Actor head() {
        return as(SampleAccount.HEAD);
    }

    Actor manager() {
        return as(SampleAccount.MANAGER);
    }

    Actor tutor() {
        return as(SampleAccount.TUTOR);
    }

    PupilId pupil(String name) {
        return Objects.requireNonNull(pupils.get(name), name);
    }

    PlacementFile file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    PlacementId placement(String name) {
        return file(name).id();
    }

    Collection<PlacementFile> running() {
        return files.values();
    }

    ProviderId provider(ProviderKind kind) {
        return world.provider(kind);
    }

    /** Who speaks for the provider where the pupil is placed. */
    Actor managerOf(PlacementFile file) {
        return speakers.manager(file.providerKind());
    }

    /**
     * Whether a school year is far enough on, and has weeks enough to come, for journeys at every stage: about October to the middle of
     * May. In the summer nobody is placed, refers or reviews.
     */
    boolean isWellInTheYear() {
        var parts = calendar.parts();
        return !parts.isEmpty()
                && calendar.schoolDaysBetween(parts.getFirst().startsOn(), today) > DAYS_BEHIND
                && calendar.schoolDaysBetween(today, parts.getLast().endsOn()) > DAYS_AHEAD;
    }

    /** The head of the pupil's school. */
    Actor headOf(PlacementFile file) {
        return speakers.heads().get(world.schools().indexOf(file.school()));
    }

    /** The school day that is so many school days away; a weekend or a holiday is never chosen. */
    LocalDate schoolDayAfter(int days) {
        return calendar.schoolDaysAfter(today, days);
    }

    LocalDate schoolDayBefore(int days) {
        return calendar.schoolDaysBefore(today, days);
    }

    static void well(Optional<Refused> refused) {
        refused.ifPresent(it -> {
            throw new Trouble("Sample journey: " + it.message());
        });
    }
}
