package uk.waymark.information;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;

class KeyContactsTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    @Inject
    KeyContactNaming naming;

    @Inject
    KeyContacts contacts;

    @Inject
    KeyContactDue raiser;

    @Inject
    People people;

    @Inject
    Due due;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private PlacementId placement;
    private Actor manager;
    private Actor tutor;

    @BeforeEach
    void aPlacedPupil() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        tutor = world.at(provider, Role.TUTOR);
        placement = world.placement(world.pupil(school), school, world.site(provider));
    }

    private List<DueItem> owed() {
        return due.board(manager).all().stream()
                .filter(it -> it.kind().name().equals("contact.key"))
                .toList();
    }

    @Test
    @Tag("ROL-23")
    void theManagerNamesOneWhoWorksThereAndTheSchoolSeesWhoItIsAndWas() {
        assertThat(contacts.of(placement)).isEmpty();
        assertThat(naming.name(manager, placement, tutor.person(), "01632 960222"))
                .isEmpty();
        naming.name(manager, placement, tutor.person(), "01632 960222");
        naming.name(manager, placement, manager.person(), "01632 960111");

        assertThat(contacts.of(placement)).contains(new KeyContact(manager.person(), manager.name(), "01632 960111"));
        assertThat(naming.history(world.at(school, Role.AP_LEAD), placement))
                .extracting(KeyContactNaming.Named::name)
                .containsExactly(manager.name(), tutor.name());
    }

    @Test
    @Tag("ROL-23")
    void itIsOwedUntilSomebodyIsNamedAndAgainWhenTheyLeave() {
        assertThat(owed()).hasSize(1);
        naming.name(manager, placement, tutor.person(), "01632 960222");
        assertThat(owed()).isEmpty();
        raiser.raise(TODAY);
        assertThat(owed()).isEmpty();

        var at = new Organisation.AtProvider(provider);
        var member = people.of(manager, at).stream()
                .filter(it -> it.person().equals(tutor.person()))
                .findFirst()
                .orElseThrow();
        people.endRole(manager, at, member);
        assertThat(contacts.of(placement)).isEmpty();
        raiser.raise(TODAY);
        raiser.raise(TODAY.plusDays(1));
        assertThat(owed())
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(TODAY));

        naming.name(manager, placement, manager.person(), "01632 960222");
        assertThat(owed()).isEmpty();
    }

    @Test
    void nobodyElseNamesAndNobodyFromElsewhereIsNamed() {
        var stranger = world.at(world.provider(), Role.PROVIDER_MANAGER);

        assertThat(naming.name(tutor, placement, tutor.person(), "01632 960222"))
                .map(Refused::code)
                .contains("NOT_FOUND");
        assertThat(naming.name(stranger, placement, stranger.person(), "01632 960222"))
                .map(Refused::code)
                .contains("NOT_FOUND");
        assertThat(naming.name(manager, placement, stranger.person(), "01632 960222"))
                .map(Refused::code)
                .contains("NOT_THERE");
        assertThat(naming.name(manager, placement, tutor.person(), "ask me"))
                .map(Refused::code)
                .contains("TELEPHONE");
        assertThat(naming.candidates(stranger, placement)).isEmpty();
        assertThat(naming.history(stranger, placement)).isEmpty();
        assertThat(naming.candidates(manager, placement))
                .extracting(KeyContactNaming.Candidate::person)
                .containsExactlyInAnyOrder(manager.person(), tutor.person());
    }
}
