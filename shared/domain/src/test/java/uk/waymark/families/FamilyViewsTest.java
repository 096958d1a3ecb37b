package uk.waymark.families;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.families.FamilyView.How;
import uk.waymark.families.FamilyView.Voice;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.FamilyWorld;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;

class FamilyViewsTest extends DomainTest {
    @Inject
    World world;

    @Inject
    FamilyWorld home;

    @Inject
    FamilyViews views;

    @Inject
    Notices notices;

    private SchoolId school;
    private PupilId pupil;
    private Actor lead;
    private Actor dsl;
    private Actor parent;

    @BeforeEach
    void aParent() {
        school = world.school();
        pupil = world.pupil(school);
        lead = world.at(school, Role.AP_LEAD);
        dsl = world.at(school, Role.DSL);
        parent = home.parent(school, pupil);
    }

    @Test
    @Tag("VOI-06")
    void aParentWritesWhatTheyThinkAndTheLeadIsTold() {
        assertThat(views.give(parent, Id.next(), pupil, "It goes well. Thank you.", false))
                .isEmpty();

        assertThat(views.of(lead, pupil)).singleElement().satisfies(view -> {
            assertThat(view.voice()).isEqualTo(Voice.PARENT);
            assertThat(view.who()).contains("Robin Home");
            assertThat(view.words()).isEqualTo("It goes well. Thank you.");
        });
        assertThat(notices.latest(lead)).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.FAMILY_VIEW);
            assertThat(it.subject()).contains(pupil.value());
        });
        assertThat(notices.latest(dsl)).isEmpty();
    }

    @Test
    void whoIsWorriedReachesTheDslAtOnce() {
        views.give(parent, Id.next(), pupil, "She is afraid of the bus.", true);

        assertThat(notices.latest(dsl))
                .singleElement()
                .satisfies(it -> assertThat(it.urgent()).isTrue());
        assertThat(views.of(dsl, pupil))
                .singleElement()
                .satisfies(it -> assertThat(it.worried()).isTrue());
    }

    @Test
    @Tag("ROL-26")
    @Tag("VOI-05")
    void anAdultWritesDownWhatThePupilSays() {
        assertThat(views.writeDown(
                        lead,
                        Id.next(),
                        pupil,
                        Voice.PUPIL,
                        Optional.empty(),
                        How.OTHER_WAY,
                        "Pointed at the picture of the horse.",
                        false))
                .isEmpty();

        assertThat(views.of(lead, pupil)).singleElement().satisfies(view -> {
            assertThat(view.voice()).isEqualTo(Voice.PUPIL);
            assertThat(view.writtenBy()).isEqualTo(lead.name());
        });
    }

    @Test
    void oneParentNeverReadsTheOther() {
        var other = home.parent(school, pupil);
        views.give(parent, Id.next(), pupil, "Mine", false);

        assertThat(views.mine(other, pupil)).isEmpty();
        assertThat(views.mine(parent, pupil)).extracting(FamilyView::words).containsExactly("Mine");
        assertThat(views.of(other, pupil)).isEmpty();
    }

    @Test
    void theSameViewSentTwiceCountsOnce() {
        var id = Id.next();
        views.give(parent, id, pupil, "Once", false);
        views.give(parent, id, pupil, "Once", false);

        assertThat(views.of(lead, pupil)).hasSize(1);
        assertThat(notices.latest(lead)).hasSize(1);
    }

    @Test
    void strangersNeitherSayNorReadAnything() {
        for (var stranger : new Actor[] {
            world.at(world.school(), Role.HEAD),
            world.at(world.provider(), Role.KEY_CONTACT),
            world.at(school, Role.OFFICE),
            home.parent(school, world.pupil(school))
        }) {
            assertThat(views.give(stranger, Id.next(), pupil, "Hello", false).map(Refused::code))
                    .contains("NOT_FOUND");
            assertThat(views.writeDown(
                                    stranger,
                                    Id.next(),
                                    pupil,
                                    Voice.PARENT,
                                    Optional.empty(),
                                    How.SPOKEN,
                                    "Hello",
                                    false)
                            .map(Refused::code))
                    .contains("NOT_FOUND");
            assertThat(views.of(stranger, pupil)).isEmpty();
        }
    }

    @Test
    void anEmptyOrEndlessViewIsRefused() {
        assertThat(views.give(parent, Id.next(), pupil, " ", false).map(Refused::code))
                .contains("WORDS");
        assertThat(views.give(parent, Id.next(), pupil, "x".repeat(4_001), false)
                        .map(Refused::code))
                .contains("WORDS");
    }

    @Test
    void aContactOfAnotherPupilIsNotNamedHere() {
        var other = world.pupil(school);
        var theirs = home.contact(school, other, FamilyWorld.details("Other", FamilyWorld.email()));

        assertThat(views.writeDown(
                                lead, Id.next(), pupil, Voice.PARENT, Optional.of(theirs), How.SPOKEN, "Hello", false)
                        .map(Refused::code))
                .contains("NOT_FOUND");
    }
}
