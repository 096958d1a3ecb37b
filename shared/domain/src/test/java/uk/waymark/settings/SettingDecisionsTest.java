package uk.waymark.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.attendance.AttendanceSettings;
import uk.waymark.attendance.AttendanceSettings.Tell;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.TrustId;

class SettingDecisionsTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    @Inject
    SettingDecisions decisions;

    @Inject
    Settings settings;

    @Inject
    World world;

    private TrustId trust;
    private SchoolId school;
    private Actor head;
    private Actor executive;

    @BeforeEach
    void aSchoolOfATrust() {
        trust = world.trust();
        school = world.school(Optional.of(trust));
        head = world.at(school, Role.HEAD);
        executive = world.at(trust, Role.TRUST_EXECUTIVE);
    }

    private Optional<String> byTrust(String name, String value) {
        return decisions
                .decide(executive, new Scope.OfTrust(trust), name, value, TODAY, "For all our schools")
                .map(Refused::code);
    }

    private Optional<Refused> bySchool(String name, String value) {
        return decisions.decide(head, new Scope.OfSchool(school), name, value, TODAY, "Agreed with governors");
    }

    private Effective shown(String name) {
        return decisions.of(head, new Scope.OfSchool(school)).stream()
                .filter(it -> it.setting().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSchoolStandsAboveItsPresetAndThatAboveTheTrust() {
        var name = AttendanceSettings.TARGET.name();
        assertThat(shown(name).source()).isEqualTo(Source.STANDARD);

        assertThat(byTrust(name, "93")).isEmpty();
        assertThat(settings.of(school).get(AttendanceSettings.TARGET)).isEqualTo(93);
        assertThat(shown(name).source()).isEqualTo(Source.TRUST);

        assertThat(bySchool(PresetSettings.PRESET.name(), Preset.INDEPENDENT_SPECIAL.name()))
                .isEmpty();
        assertThat(settings.of(school).get(AttendanceSettings.TARGET)).isEqualTo(95);
        assertThat(shown(name).source()).isEqualTo(Source.SCHOOL_PRESET);
        assertThat(shown(name).origin().orElseThrow().reason()).isEqualTo("Agreed with governors");

        assertThat(bySchool(name, "97")).isEmpty();
        assertThat(settings.of(school).get(AttendanceSettings.TARGET)).isEqualTo(97);
        assertThat(shown(name).source()).isEqualTo(Source.SCHOOL);
    }

    @Test
    void aTrustsPresetHoldsForASchoolThatChoseNone() {
        assertThat(byTrust(AttendanceSettings.SOCIAL_WORKER.name(), Tell.NEVER.name()))
                .isEmpty();
        assertThat(byTrust(PresetSettings.PRESET.name(), Preset.MAINSTREAM.name()))
                .isEmpty();

        // What the trust decided singly stands above the preset that it chose.
        assertThat(settings.of(school).get(AttendanceSettings.SOCIAL_WORKER)).isEqualTo(Tell.NEVER);
        assertThat(shown(AttendanceSettings.WELFARE_OFFICER.name()).source()).isEqualTo(Source.TRUST_PRESET);
    }

    @Test
    void whatTheLawForbidsIsRefusedWithTheReason() {
        var refused = bySchool(AttendanceSettings.RESOLVE.name(), "6").orElseThrow();

        assertThat(refused.message()).contains("the law gives five school days");
        assertThat(settings.of(school).get(AttendanceSettings.RESOLVE)).isEqualTo(5);
        assertThat(bySchool(AttendanceSettings.RESOLVE.name(), "4")).isEmpty();
        assertThat(bySchool("insurance.min.employers", "4,999,999")
                        .orElseThrow()
                        .message())
                .contains("at least £5,000,000");
        assertThat(bySchool("gate.letter", "no").orElseThrow().message()).contains("statutory guidance");
    }

    @Test
    void aDecisionHoldsFromItsDayAndNotBefore() {
        decisions.decide(
                head,
                new Scope.OfSchool(school),
                AttendanceSettings.TARGET.name(),
                "90",
                TODAY.plusDays(10),
                "From December");

        assertThat(settings.of(school).get(AttendanceSettings.TARGET)).isEqualTo(95);
        assertThat(settings.on(school, TODAY.plusDays(10)).get(AttendanceSettings.TARGET))
                .isEqualTo(90);
        assertThat(shown(AttendanceSettings.TARGET.name()).ahead()).hasSize(1);
    }

    @Test
    void onlyTheTrustsOwnExecutiveDecidesForTheTrust() {
        var another = world.at(world.trust(), Role.TRUST_EXECUTIVE);

        for (var stranger : new Actor[] {head, another}) {
            assertThat(decisions.of(stranger, new Scope.OfTrust(trust))).isEmpty();
            assertThat(decisions.decide(
                            stranger,
                            new Scope.OfTrust(trust),
                            AttendanceSettings.TARGET.name(),
                            "90",
                            TODAY,
                            "Because"))
                    .map(Refused::code)
                    .contains("NOT_YOURS");
        }
        assertThat(decisions.of(executive, new Scope.OfTrust(trust))).isNotEmpty();
    }
}
