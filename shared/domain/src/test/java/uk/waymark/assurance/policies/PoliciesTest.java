package uk.waymark.assurance.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.assurance.letter.LetterSettings;
import uk.waymark.commissioning.Commissions;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notice;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.obligations.ObligationKind;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class PoliciesTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate ADOPTED = TODAY.minusMonths(3);

    /** Hears what the letter hears. */
    @Singleton
    static class Heard {
        private final List<SafeguardingPolicyChanged> changes = new CopyOnWriteArrayList<>();

        @EventListener
        void changed(SafeguardingPolicyChanged change) {
            changes.add(change);
        }
    }

    @Inject
    Heard heard;

    @Inject
    ProviderPolicies policies;

    @Inject
    PolicyReviews reviews;

    @Inject
    PoliciesToProviders given;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    ProviderStatements statements;

    @Inject
    PolicyTitles titles;

    @Inject
    Due board;

    @Inject
    PolicyRaiser raiser;

    @Inject
    SettingDecisions settings;

    @Inject
    Commissions commissions;

    @Inject
    Notices notices;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    private SchoolId school = SchoolId.next();
    private ProviderId provider = ProviderId.next();
    private Actor manager = World.ADMINISTRATOR;
    private Actor lead = World.ADMINISTRATOR;
    private Actor dsl = World.ADMINISTRATOR;

    @BeforeEach
    void aSchoolThatLooksAtAProvider() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        commissions.open(school, provider, Optional.empty());
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        lead = world.at(school, Role.AP_LEAD);
        dsl = world.at(school, Role.DSL);
    }

    private static NewVersion version(String policy, String version, LocalDate adopted, LocalDate review) {
        return new NewVersion(
                policy,
                true,
                "Our " + policy,
                version,
                Optional.of(adopted),
                Optional.of(review),
                Optional.empty(),
                "");
    }

    private String record(NewVersion wanted) {
        return policies.record(manager, provider, wanted).map(Refused::code).orElse("");
    }

    private PolicyReviews.Line line(String policy) {
        return reviews.of(lead, school, provider).stream()
                .filter(it -> it.title().id().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    private List<Kind> told(Actor actor) {
        return notices.latest(actor).stream().map(Notice::kind).toList();
    }

    @Test
    @Tag("POL-01")
    @Tag("POL-02")
    @Tag("POL-03")
    @Tag("POL-04")
    @Tag("POL-05")
    @Tag("POL-06")
    @Tag("POL-07")
    @Tag("POL-08")
    @Tag("POL-09")
    @Tag("POL-10")
    @Tag("POL-11")
    @Tag("POL-12")
    @Tag("POL-13")
    @Tag("POL-14")
    @Tag("POL-15")
    @Tag("POL-16")
    @Tag("POL-17")
    @Tag("POL-18")
    @Tag("POL-19")
    @Tag("POL-20")
    @Tag("POL-21")
    void everyPolicyOfTheListIsRecordedAndReadWithItsVersionAndDays() {
        var ids = IntStream.rangeClosed(1, 21).mapToObj("POL-%02d"::formatted).toList();
        assertThat(titles.all()).extracting(PolicyTitles.Title::id).isEqualTo(ids);
        for (var id : ids) {
            assertThat(record(version(id, "3", ADOPTED, TODAY.plusYears(1)))).isEmpty();
            assertThat(reviews.read(
                            lead,
                            school,
                            provider,
                            line(id).newest().orElseThrow().id(),
                            TODAY,
                            "Fine"))
                    .isEmpty();
        }

        assertThat(reviews.of(lead, school, provider)).hasSize(21).allSatisfy(it -> {
            assertThat(it.state()).isEqualTo(PolicyState.HELD);
            assertThat(it.newest()).hasValueSatisfying(held -> {
                assertThat(held.title()).isEqualTo("Our " + it.title().id());
                assertThat(held.version()).isEqualTo("3");
                assertThat(held.adoptedOn()).contains(ADOPTED);
                assertThat(held.reviewOn()).contains(TODAY.plusYears(1));
            });
            assertThat(it.reading()).hasValueSatisfying(read -> {
                assertThat(read.reviewer()).isEqualTo(lead.name());
                assertThat(read.comment()).isEqualTo("Fine");
            });
        });
    }

    @Test
    @Tag("CX-32")
    void eachSchoolAsksForItsOwnListAndTheUnionIsTheStandard() {
        assertThat(reviews.of(lead, school, provider)).hasSize(21).allMatch(PolicyReviews.Line::required);
        var sixteen = String.join(
                ",",
                titles.all().stream()
                        .filter(it -> it.askedBy().contains("000") && !it.id().equals("POL-21"))
                        .map(PolicyTitles.Title::id)
                        .toList());
        assertThat(sixteen.split(",")).hasSize(16);
        var head = world.at(school, Role.HEAD);
        assertThat(settings.decide(head, new Scope.OfSchool(school), "policies.required", "POL-99", TODAY, "No such"))
                .isPresent();
        assertThat(settings.decide(
                        head, new Scope.OfSchool(school), "policies.required", sixteen, TODAY, "Our policy's list"))
                .isEmpty();

        assertThat(reviews.of(lead, school, provider)).hasSize(16);
        record(version("POL-19", "1", ADOPTED, TODAY.plusYears(1)));
        assertThat(line("POL-19").required()).as("held, and not asked for").isFalse();
    }

    @Test
    @Tag("POL-22")
    void whatIsMissingOrPastItsReviewIsFlagged() {
        record(version("POL-01", "1", ADOPTED.minusYears(2), TODAY.minusDays(1)));
        record(version("POL-02", "1", ADOPTED, TODAY));
        record(new NewVersion(
                "POL-06", false, "", "", Optional.empty(), Optional.empty(), Optional.empty(), "Part of behaviour"));

        assertThat(line("POL-01").state()).isEqualTo(PolicyState.PAST_REVIEW);
        assertThat(line("POL-01").flagged()).isTrue();
        assertThat(line("POL-02").flagged()).isFalse();
        assertThat(line("POL-03").state()).isEqualTo(PolicyState.MISSING);
        assertThat(line("POL-06").state()).isEqualTo(PolicyState.NOT_HELD);
        assertThat(policies.of(manager, provider).getFirst().state()).isEqualTo(PolicyState.PAST_REVIEW);
    }

    @Test
    @Tag("POL-23")
    @Tag("DL-30")
    void aChangedSafeguardingPolicyGoesToEveryDslAndToTheLetterAndItsClockIsKept() {
        var other = world.school();
        commissions.open(other, provider, Optional.empty());
        var theirs = world.at(other, Role.DSL);
        var deputy = world.at(school, Role.DEPUTY_DSL);
        record(version("POL-10", "1", ADOPTED, TODAY.plusYears(1)));
        reviews.read(
                dsl, school, provider, line("POL-10").newest().orElseThrow().id(), TODAY, "Read");
        assertThat(heard.changes).noneMatch(it -> it.provider().equals(provider));

        clock.set(TODAY.plusDays(2), 10, 0);
        record(version("POL-10", "2", TODAY.plusDays(1), TODAY.plusYears(1)));

        for (var reader : List.of(dsl, deputy, theirs)) {
            assertThat(told(reader)).as(reader.name()).hasSize(2).containsOnly(Kind.POLICY_CHANGED);
        }
        assertThat(told(lead)).isEmpty();
        assertThat(heard.changes)
                .filteredOn(it -> it.provider().equals(provider))
                .singleElement()
                .satisfies(it -> assertThat(it.changedOn()).isEqualTo(TODAY.plusDays(1)));
        assertThat(line("POL-10").reading()).as("has to be read again").isEmpty();
        assertThat(line("POL-10").notice()).hasValueSatisfying(notice -> {
            assertThat(notice.dueOn()).isEqualTo(TODAY.plusDays(2));
            assertThat(notice.late()).isFalse();
        });
    }

    @Test
    @Tag("DL-30")
    void aChangeThatIsToldAfterTheWorkingDayIsLate() {
        record(version("POL-10", "1", ADOPTED, TODAY.plusYears(1)));
        clock.set(LocalDate.of(2026, 11, 30), 9, 0);
        record(version("POL-10", "2", LocalDate.of(2026, 11, 27), TODAY.plusYears(1)));
        assertThat(line("POL-10").notice().orElseThrow().late())
                .as("Friday to Monday")
                .isFalse();

        clock.set(LocalDate.of(2026, 12, 1), 9, 0);
        record(version("POL-10", "3", LocalDate.of(2026, 11, 27), TODAY.plusYears(1)));
        assertThat(line("POL-10").notice().orElseThrow().late())
                .as("Friday to Tuesday")
                .isTrue();
    }

    @Test
    void otherPoliciesTellNobody() {
        record(version("POL-05", "1", ADOPTED, TODAY.plusYears(1)));
        record(version("POL-05", "2", TODAY, TODAY.plusYears(1)));

        assertThat(told(dsl)).isEmpty();
        assertThat(heard.changes).noneMatch(it -> it.provider().equals(provider));
        assertThat(policies.history(manager, provider, "POL-05")).hasSize(2);
    }

    @Test
    @Tag("PRV-36")
    void theChildProtectionPolicyReachesTheDslWithItsVersionAndTheDayItCame() {
        record(version("POL-10", "4.1", ADOPTED, TODAY.plusYears(1)));
        assertThat(told(dsl)).containsExactly(Kind.POLICY_CHANGED);
        assertThat(line("POL-10").newest().orElseThrow().version()).isEqualTo("4.1");
        assertThat(line("POL-10").receivedOn()).contains(TODAY);

        clock.set(TODAY.plusDays(9), 9, 0);
        var late = world.school();
        commissions.open(late, provider, Optional.empty());
        assertThat(reviews.of(world.at(late, Role.DSL), late, provider))
                .filteredOn(it -> it.title().id().equals("POL-10"))
                .singleElement()
                .satisfies(it -> assertThat(it.receivedOn()).contains(TODAY.plusDays(9)));
    }

    @Test
    void versionsThatCannotBeAreRefused() {
        assertThat(record(version("POL-10", "1", TODAY.plusDays(1), TODAY.plusYears(1))))
                .isEqualTo("DATES");
        assertThat(record(version("POL-10", "1", ADOPTED, ADOPTED.minusDays(1))))
                .isEqualTo("DATES");
        assertThat(record(version("POL-99", "1", ADOPTED, TODAY))).isEqualTo("INVALID");
        assertThat(record(version("POL-10", " ", ADOPTED, TODAY))).isEqualTo("INVALID");
        assertThat(record(new NewVersion(
                        "POL-06", false, "", "", Optional.empty(), Optional.empty(), Optional.empty(), " ")))
                .isEqualTo("NOTE");
        var twice = version("POL-10", "1", ADOPTED, TODAY);
        assertThat(record(twice)).isEmpty();
        assertThat(record(twice)).isEqualTo("TWICE");
    }

    @Test
    void oneSchoolsCommentIsNeverSeenByAnotherAndStrangersSeeNothing() {
        record(version("POL-10", "1", ADOPTED, TODAY.plusYears(1)));
        var newest = line("POL-10").newest().orElseThrow().id();
        reviews.read(dsl, school, provider, newest, TODAY, "Thin on online harm");
        var other = world.school();
        var theirs = world.at(other, Role.DSL);
        assertThat(reviews.of(theirs, other, provider)).isEmpty();
        assertThat(reviews.read(theirs, other, provider, newest, TODAY, ""))
                .isEqualTo(reviews.read(theirs, other, provider, UUID.randomUUID(), TODAY, ""));

        commissions.open(other, provider, Optional.empty());
        assertThat(reviews.of(theirs, other, provider))
                .allMatch(it -> it.reading().isEmpty());
        assertThat(reviews.of(theirs, school, provider)).isEmpty();
        var rival = world.at(world.provider(), Role.PROVIDER_MANAGER);
        assertThat(policies.of(rival, provider)).isEmpty();
        assertThat(policies.history(rival, provider, "POL-10")).isEmpty();
        assertThat(policies.record(rival, provider, version("POL-01", "1", ADOPTED, TODAY))
                        .map(Refused::code))
                .contains("NOT_YOURS");
    }

    @Test
    @Tag("PRV-35")
    void aSchoolGivesItsPoliciesAndEachProviderAcknowledgesEachVersion() {
        assertThat(given.publish(dsl, school, "Child protection", "2026", ADOPTED, Optional.empty()))
                .isEmpty();
        assertThat(given.publish(dsl, school, "Child protection", "2026", ADOPTED, Optional.empty())
                        .map(Refused::code))
                .contains("TWICE");
        assertThat(given.of(lead, school).getFirst().open()).hasSize(1);
        var policy = acknowledgements.of(manager, provider).getFirst().policy();
        assertThat(policy.version()).isEqualTo("2026");

        assertThat(acknowledgements.acknowledge(manager, provider, policy.id())).isEmpty();
        assertThat(acknowledgements.acknowledge(manager, provider, policy.id())).isEmpty();

        assertThat(given.of(lead, school).getFirst().open()).isEmpty();
        assertThat(given.of(lead, school).getFirst().done())
                .singleElement()
                .satisfies(it -> assertThat(it.by()).isEqualTo(manager.name()));
        clock.set(TODAY.plusDays(1), 9, 0);
        given.publish(dsl, school, "Child protection", "2027", TODAY, Optional.empty());
        assertThat(given.of(lead, school))
                .singleElement()
                .satisfies(it -> assertThat(it.open()).hasSize(1));
        assertThat(acknowledgements.acknowledge(manager, provider, policy.id()).map(Refused::code))
                .as("a newer version has come")
                .contains("NOT_FOUND");
    }

    @Test
    void aProviderAcknowledgesOnlyWhatItsOwnSchoolsGave() {
        var other = world.school();
        given.publish(world.at(other, Role.DSL), other, "Child protection", "2026", ADOPTED, Optional.empty());
        var theirs = given.of(world.at(other, Role.HEAD), other).getFirst().policy();

        assertThat(acknowledgements.of(manager, provider)).isEmpty();
        assertThat(acknowledgements.acknowledge(manager, provider, theirs.id()))
                .isEqualTo(acknowledgements.acknowledge(manager, provider, UUID.randomUUID()));
        assertThat(given.of(lead, other)).isEmpty();
        assertThat(given.publish(lead, other, "Ours", "1", ADOPTED, Optional.empty())
                        .map(Refused::code))
                .contains("NOT_YOURS");
        assertThat(given.publish(dsl, school, "Ours", "1", TODAY.plusDays(1), Optional.empty())
                        .map(Refused::code))
                .contains("DATE");
    }

    private ProviderStatements.Line statement(StatementKind kind) {
        return statements.of(lead, school, provider).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("PRV-28")
    @Tag("PRV-29")
    @Tag("PRV-33")
    @Tag("PRV-34")
    void theProviderConfirmsOnceAndEachSchoolKeepsItsOwnEvidence() {
        for (var kind : StatementKind.values()) {
            assertThat(statement(kind).statement()).isEmpty();
            assertThat(statements.state(manager, provider, kind, "In our words"))
                    .isEmpty();
            var made = statement(kind).statement().orElseThrow();
            assertThat(made.statedBy()).isEqualTo(manager.name());
            assertThat(statements.see(lead, school, provider, made.id(), "Asked on the telephone"))
                    .isEmpty();
            assertThat(statement(kind).seen())
                    .hasValueSatisfying(it -> assertThat(it.by()).isEqualTo(lead.name()));
        }
        var other = world.school();
        commissions.open(other, provider, Optional.empty());
        assertThat(statements.of(world.at(other, Role.AP_LEAD), other, provider))
                .hasSize(StatementKind.values().length)
                .allSatisfy(it -> {
                    assertThat(it.statement()).isPresent();
                    assertThat(it.seen()).as("the other school's evidence").isEmpty();
                });

        statements.state(manager, provider, StatementKind.DFE_RULES, "In new words");
        assertThat(statement(StatementKind.DFE_RULES).seen())
                .as("a new statement is seen anew")
                .isEmpty();
        assertThat(statements
                        .state(manager, provider, StatementKind.DFE_RULES, " ")
                        .map(Refused::code))
                .contains("WORDS");
        assertThat(statements.state(
                        world.at(world.provider(), Role.PROVIDER_MANAGER), provider, StatementKind.DFE_RULES, "X"))
                .isPresent();
    }

    @Test
    @Tag("PRV-30")
    void thatTheGuidanceIsFollowedIsRecordedWithTheEditionInForce() {
        assertThat(statements.follows(lead, school, provider, "Training of September seen"))
                .isEmpty();
        assertThat(statements.followed(dsl, school, provider)).hasValueSatisfying(it -> {
            assertThat(it.edition()).isEqualTo(2025);
            assertThat(it.current()).isTrue();
        });
        settings.decide(
                world.at(school, Role.HEAD),
                new Scope.OfSchool(school),
                LetterSettings.EDITION.name(),
                "Keeping children safe in education 2027",
                TODAY,
                "New edition");
        assertThat(statements.followed(dsl, school, provider).orElseThrow().current())
                .isFalse();
        assertThat(statements.follows(dsl, school, provider, "X"))
                .as("a DSL does not audit")
                .isPresent();
    }

    private List<String> due(Actor actor) {
        return board.board(actor).all().stream()
                .map(DueItem::kind)
                .map(ObligationKind::name)
                .toList();
    }

    @Test
    @Tag("POL-22")
    void aReviewThatComesUpIsDueFromTheProviderUntilTheReviewedVersionIsOnRecord() {
        record(version("POL-05", "1", ADOPTED, TODAY.plusDays(31)));
        raiser.raise(TODAY);
        assertThat(due(manager)).isEmpty();
        raiser.raise(TODAY.plusDays(1));
        raiser.raise(TODAY.plusDays(2));
        assertThat(due(manager)).containsExactly("policy.review");

        clock.set(TODAY.plusDays(3), 9, 0);
        record(version("POL-05", "2", TODAY.plusDays(2), TODAY.plusYears(1)));
        raiser.raise(TODAY.plusDays(4));
        assertThat(due(manager)).isEmpty();
    }

    @Test
    @Tag("POL-23")
    void theDslHasToReadAChangeAndNobodyDoesItInTheirPlace() {
        record(version("POL-10", "1", ADOPTED, TODAY.plusYears(1)));
        clock.move(Duration.ofHours(1));
        record(version("POL-10", "2", TODAY, TODAY.plusYears(1)));
        assertThat(due(dsl)).as("one, of the newest").containsExactly("policy.reread");
        var newest = line("POL-10").newest().orElseThrow().id();

        reviews.read(lead, school, provider, newest, TODAY, "");
        assertThat(due(dsl)).hasSize(1);
        reviews.read(dsl, school, provider, newest, TODAY, "");
        assertThat(due(dsl)).isEmpty();
        assertThat(due(manager)).as("the notice was given by recording").isEmpty();
    }

    @Test
    @Tag("PRV-35")
    @Tag("CX-20")
    void whomTheSettingNamesChasesTheAcknowledgement() {
        given.publish(dsl, school, "Child protection", "2026", ADOPTED, Optional.empty());
        assertThat(due(dsl)).containsExactly("policy.chase");
        assertThat(due(lead)).isEmpty();
        assertThat(due(manager)).containsExactly("policy.acknowledge");

        settings.decide(
                world.at(school, Role.HEAD),
                new Scope.OfSchool(school),
                "policy_ack.owner",
                "AP_LEAD",
                TODAY,
                "As our policy says");
        raiser.raise(TODAY);
        assertThat(due(dsl)).isEmpty();
        assertThat(due(lead)).containsExactly("policy.chase");

        var newcomer = world.provider();
        commissions.open(school, newcomer, Optional.empty());
        raiser.raise(TODAY);
        assertThat(due(world.at(newcomer, Role.PROVIDER_MANAGER))).containsExactly("policy.acknowledge");

        var policy = acknowledgements.of(manager, provider).getFirst().policy().id();
        acknowledgements.acknowledge(manager, provider, policy);
        assertThat(due(manager)).isEmpty();
        assertThat(due(lead)).as("the newcomer's").hasSize(1);
    }

    @Test
    @Tag("CX-32")
    void aPresetBringsTheListOfItsPolicy() {
        settings.decide(
                world.at(school, Role.HEAD),
                new Scope.OfSchool(school),
                "policy.preset",
                "MULTI_ACADEMY_TRUST",
                TODAY,
                "Our policy");

        assertThat(reviews.of(lead, school, provider))
                .extracting(PolicyReviews.Line::title)
                .isEqualTo(titles.all().stream()
                        .filter(title -> title.askedBy().contains("001"))
                        .toList());
    }
}
