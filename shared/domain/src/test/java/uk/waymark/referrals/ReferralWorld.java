package uk.waymark.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.families.ContactDetails;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.Standing;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Referring;
import uk.waymark.fixtures.World;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.referrals.voices.Voices;
import uk.waymark.settings.Preset;
import uk.waymark.settings.PresetSettings;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

/** A school with a head and an AP lead, a provider that it has approved, and a pupil. */
abstract class ReferralWorld extends DomainTest {
    static final LocalDate TODAY = MovableClock.MONDAY;
    static final LocalDate START = TODAY.plusWeeks(1);
    static final LocalDate END = TODAY.plusWeeks(10);

    @Inject
    Referrals referrals;

    @Inject
    ReferralDecisions decisions;

    @Inject
    Voices voices;

    @Inject
    Referring referring;

    @Inject
    SettingDecisions settings;

    @Inject
    FamilyContacts contacts;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    SchoolId school = SchoolId.next();
    ProviderId provider = ProviderId.next();
    SiteId site = SiteId.next();
    PupilId pupil = PupilId.next();
    Actor lead = World.ADMINISTRATOR;
    Actor head = World.ADMINISTRATOR;

    @BeforeEach
    void aSchoolAndAnApprovedProvider() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        pupil = world.pupil(school);
        lead = world.at(school, Role.AP_LEAD);
        head = world.at(school, Role.HEAD);
        world.cleared(school, provider);
    }

    void decide(String name, String value) {
        assertThat(settings.decide(
                        World.actorOf(school, Role.HEAD), new Scope.OfSchool(school), name, value, TODAY, "For a test"))
                .isEmpty();
    }

    void preset(Preset preset) {
        decide(PresetSettings.PRESET.name(), preset.name());
    }

    ReferralId submitted() {
        var id = referring.opened(lead, pupil);
        referring.submitted(lead, id, Referring.answers());
        return id;
    }

    /** Submitted, everybody asked, the provider compared: the head can say yes. */
    ReferralId ready() {
        var id = submitted();
        referring.everybodyAgreed(lead, id);
        referring.compared(lead, id, provider);
        return id;
    }

    NewDecision yes() {
        return Referring.decision(provider, site, START, END);
    }

    List<String> missing(ReferralId id) {
        return referrals.open(lead, id).orElseThrow().missing().stream()
                .map(Need::code)
                .toList();
    }

    FamilyContactId parent(String name) {
        var id = FamilyContactId.next();
        assertThat(contacts.add(
                        head,
                        pupil,
                        id,
                        new ContactDetails(name, "Parent", 1, "01632 960111", "", "", "", "", false, "en", ""),
                        Standing.RESPONSIBLE))
                .isEmpty();
        return id;
    }

    static Optional<String> code(Optional<Refused> refused) {
        return refused.map(Refused::code);
    }
}
