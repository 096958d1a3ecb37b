package uk.waymark.app.sample;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import uk.waymark.accounts.FirstAdministrator;
import uk.waymark.app.Trouble;
import uk.waymark.calendar.Session;
import uk.waymark.database.DatabaseAddress;

/** Puts the invented world into a database that is new, and nothing into any other. */
@Singleton
public class SampleData {
    private final FirstAdministrator administrators;
    private final SamplePlaces places;
    private final SamplePeople people;
    private final SampleProviders providers;
    private final SampleFarm farm;
    private final SamplePupils pupils;
    private final SampleConcerns concerns;
    private final SampleTablets tablets;
    private final SampleFamilies families;
    private final SampleNewcomers newcomers;
    private final SampleJourneys journeys;
    private final Clock clock;

    SampleData(
            FirstAdministrator administrators,
            SamplePlaces places,
            SamplePeople people,
            SampleProviders providers,
            SampleFarm farm,
            SamplePupils pupils,
            SampleConcerns concerns,
            SampleTablets tablets,
            SampleFamilies families,
            SampleNewcomers newcomers,
            SampleJourneys journeys,
            Clock clock) {
        this.administrators = administrators;
        this.places = places;
        this.people = people;
        this.providers = providers;
        this.farm = farm;
        this.pupils = pupils;
        this.concerns = concerns;
        this.tablets = tablets;
        this.families = families;
        this.newcomers = newcomers;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** The attendance of the past is written as the owner: no door takes a mark that is months old. */
    public void putInWhenNew(DatabaseAddress owner, Consumer<String> progress) {
        if (!administrators.isNeeded()) {
            return;
        }
        progress.accept("Putting sample data in: places and people");
        var world = places.make();
        var staff = people.make(world);
        progress.accept("Putting sample data in: what providers and schools say of each other");
        var speakers = providers.make(world, staff);
        farm.make(world, staff, speakers);
        progress.accept("Putting sample data in: pupils and placements");
        pupils.make(world, staff);
        progress.accept("Putting sample data in: a term of attendance");
        try {
            SampleAttendance.make(owner, staff, Session.today(clock));
        } catch (SQLException broken) {
            throw new Trouble("The sample attendance could not be written: " + broken.getMessage(), broken);
        }
        concerns.make(staff);
        tablets.make(world, staff);
        families.make(staff);
        progress.accept("Putting sample data in: pupils' journeys");
        var cast = newcomers.make(world, staff, speakers);
        if (cast.isWellInTheYear()) {
            journeys.make(cast);
        }
    }
}
