package uk.waymark.information;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.documents.Files;
import uk.waymark.documents.Stored;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.Id;
import uk.waymark.ids.IdColumns;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.obligations.Due;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.Placements;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartLists;
import uk.waymark.placements.StartPart;
import uk.waymark.settings.Preset;
import uk.waymark.settings.PresetSettings;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

class PacksTest extends DomainTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;
    private static final LocalDate LAST = TODAY.plusDays(18);

    @Inject
    Packs packs;

    @Inject
    ReceivedPacks received;

    @Inject
    KeyContactNaming naming;

    @Inject
    Placements placements;

    @Inject
    StartLists lists;

    @Inject
    PlacementFiles files;

    @Inject
    SettingDecisions settings;

    @Inject
    Notices notices;

    @Inject
    Due due;

    @Inject
    MovableClock clock;

    @Inject
    World world;

    private SchoolId school;
    private ProviderId provider;
    private SiteId site;
    private PupilId pupil;
    private PlacementId placement;
    private Actor lead;
    private Actor senco;
    private Actor dsl;
    private Actor head;
    private Actor tutor;
    private Actor providerDsl;

    @BeforeEach
    void aPlacedPupil() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        pupil = world.pupil(school, "Siân-O'Shea", "D'Arcy-Żółw Mac Giolla");
        placement = world.placement(pupil, school, site, TODAY.minusDays(14), LAST);
        lead = world.at(school, Role.AP_LEAD);
        senco = world.at(school, Role.SENCO);
        dsl = world.at(school, Role.DSL);
        head = world.at(school, Role.HEAD);
        tutor = world.at(provider, Role.TUTOR);
        providerDsl = world.at(provider, Role.PROVIDER_DSL);
    }

    private void decide(String name, String value) {
        assertThat(settings.decide(head, new Scope.OfSchool(school), name, value, TODAY, "For this test"))
                .isEmpty();
    }

    private static NewItem words(InformationClass kind) {
        var item =
                NewItem.of(kind, "Likes to sit near the door. \"Wren's\" maths is strong & <quick>.", Ground.EDUCATION);
        return kind.isConfidential() ? item.only(Readers.DSL_ONLY).weighed("No more than they need") : item;
    }

    private Optional<String> share(Actor by, NewItem item) {
        return code(packs.share(by, Id.next(), placement, item));
    }

    private static Optional<String> code(ItemOutcome outcome) {
        return switch (outcome) {
            case ItemOutcome.Shared ignored -> Optional.empty();
            case ItemOutcome.Not(var refused) -> Optional.of(refused.code());
        };
    }

    private UUID shared(Actor by, NewItem item) {
        var id = Id.next();
        assertThat(packs.share(by, id, placement, item)).isEqualTo(new ItemOutcome.Shared(id));
        return id;
    }

    private DocumentId attached(Actor by, InformationClass kind) {
        var stored = packs.attach(by, placement, kind, "Siân D'Arcy EHCP.pdf", Files.pdf("The plan"));
        return ((Stored.As) stored).id();
    }

    /** How many releases of it a family sees now, looked at behind the doors. */
    private static long released(UUID item) {
        try (var connection = TestDatabase.get().owner().connect();
                var question =
                        connection.prepareStatement("SELECT COUNT(*) FROM family_release r WHERE r.subject_id = ?"
                                + " AND NOT EXISTS (SELECT 1 FROM family_release_end e WHERE e.release_id = r.id)")) {
            question.setBytes(1, IdColumns.bytes(item));
            try (var rows = question.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Set<InformationClass> thatGoFor(Actor actor) {
        return Arrays.stream(InformationClass.values())
                .filter(kind -> share(actor, words(kind)).isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    @Tag("CX-19")
    @Tag("INF-03")
    @Tag("INF-04")
    @Tag("INF-05")
    @Tag("INF-06")
    @Tag("INF-07")
    void eachClassIsSharedByItsSenderAndByTheHead() {
        assertThat(thatGoFor(senco))
                .containsExactlyInAnyOrder(
                        InformationClass.EHC_PLAN,
                        InformationClass.SEND,
                        InformationClass.SEMH,
                        InformationClass.SUPPORT);
        assertThat(thatGoFor(dsl))
                .containsExactlyInAnyOrder(
                        InformationClass.SAFEGUARDING, InformationClass.POLICE_NOTICE, InformationClass.AGENCIES);
        assertThat(thatGoFor(lead))
                .containsExactlyInAnyOrder(
                        InformationClass.PROFILE,
                        InformationClass.ATTAINMENT,
                        InformationClass.LITERACY,
                        InformationClass.RISK,
                        InformationClass.MEDICAL,
                        InformationClass.ASKED_FOR);
        assertThat(thatGoFor(head)).containsExactlyInAnyOrder(InformationClass.values());
        assertThat(share(lead, words(InformationClass.TRANSITION))).contains("NOT_THE_SENDER");
    }

    @Test
    @Tag("CX-19")
    void thePresetsOfThePoliciesSayWhoShares() {
        decide(PresetSettings.PRESET.name(), Preset.INDEPENDENT_SPECIAL.name());
        assertThat(thatGoFor(lead)).hasSize(InformationClass.values().length);
        assertThat(thatGoFor(senco)).isEmpty();

        decide(PresetSettings.PRESET.name(), Preset.TRUST_PRIMARY.name());
        assertThat(thatGoFor(senco)).hasSize(InformationClass.values().length);

        decide(PresetSettings.PRESET.name(), Preset.MAINSTREAM.name());
        assertThat(thatGoFor(lead)).doesNotContain(InformationClass.SEND, InformationClass.SAFEGUARDING);
        decide("share.sender.send", Sender.DSL.name());
        assertThat(share(dsl, words(InformationClass.SEND))).isEmpty();
        assertThat(share(senco, words(InformationClass.SEND))).contains("NOT_THE_SENDER");
    }

    @Test
    @Tag("INF-01")
    void whatWasSentIsReadAndAcknowledgedAndTheSchoolSeesByWhomAndWhen() {
        var item = shared(lead, words(InformationClass.PROFILE));
        assertThat(notices.latest(tutor))
                .anyMatch(it ->
                        it.kind() == Kind.INFORMATION_SHARED && it.subject().equals(Optional.of(placement.value())));
        assertThat(received.of(tutor, placement))
                .singleElement()
                .satisfies(it -> assertThat(it.words())
                        .isEqualTo("Likes to sit near the door. \"Wren's\" maths is strong & <quick>."));

        clock.set(TODAY, 10, 12);
        assertThat(received.acknowledge(tutor, item)).isEmpty();
        assertThat(received.acknowledge(tutor, item)).isEmpty();

        assertThat(packs.of(lead, placement).orElseThrow().current())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.by()).isEqualTo(lead.name());
                    assertThat(it.as()).isEqualTo(Role.AP_LEAD);
                    assertThat(it.reads()).singleElement().satisfies(read -> {
                        assertThat(read.name()).isEqualTo(tutor.name());
                        assertThat(read.at()).isEqualTo(clock.instant());
                    });
                });
    }

    @Test
    @Tag("INF-01")
    void theSameSentTwiceIsSharedOnceAndATripleTapTellsOnce() {
        var id = Id.next();
        packs.share(lead, id, placement, words(InformationClass.PROFILE));
        packs.share(lead, id, placement, words(InformationClass.PROFILE));

        assertThat(packs.of(lead, placement).orElseThrow().items()).hasSize(1);
        assertThat(notices.latest(tutor).stream().filter(it -> it.kind() == Kind.INFORMATION_SHARED))
                .hasSize(1);
    }

    @Test
    void twoWhoReplaceTheSameAtOnceAreToldApart() throws Exception {
        var first = shared(lead, words(InformationClass.PROFILE));
        try (var two = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var outcomes = two.invokeAll(List.<java.util.concurrent.Callable<Optional<String>>>of(
                    () -> share(lead, words(InformationClass.PROFILE).replacing(first)),
                    () -> share(head, words(InformationClass.PROFILE).replacing(first))));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of("STALE"));
        }
        assertThat(received.of(tutor, placement)).hasSize(1);
        assertThat(packs.of(lead, placement).orElseThrow().past()).hasSize(1);
        assertThat(share(senco, words(InformationClass.SEND).replacing(first))).contains("NOT_FOUND");
    }

    @Test
    @Tag("INF-01")
    @Tag("ROL-29")
    void onceTheLastDayHasPassedItIsGoneWithTheDocumentsAndNothingMoreIsShared() {
        var file = attached(senco, InformationClass.EHC_PLAN);
        var item = shared(senco, words(InformationClass.EHC_PLAN).with(Set.of(file)));
        assertThat(received.content(tutor, placement, file))
                .hasValueSatisfying(it -> assertThat(it.document().fileName()).isEqualTo("ehc-plan.pdf"));

        clock.set(LAST, 20, 0);
        assertThat(received.content(tutor, placement, file)).isPresent();

        clock.set(LAST.plusDays(1), 7, 0);
        assertThat(received.of(tutor, placement)).isEmpty();
        assertThat(received.content(tutor, placement, file)).isEmpty();
        assertThat(received.acknowledge(tutor, item)).map(Refused::code).contains("NOT_FOUND");
        assertThat(received.ask(tutor, Id.next(), placement, "More"))
                .map(Refused::code)
                .contains("NOT_FOUND");
        assertThat(received.wishes(tutor, placement)).isEmpty();
        assertThat(share(senco, words(InformationClass.SEND))).contains("ENDED");
        assertThat(packs.content(senco, placement, file)).isPresent();
    }

    @Test
    @Tag("INF-01")
    void aPlacementThatIsEndedEarlyTakesItAwayTheNextDay() {
        shared(lead, words(InformationClass.PROFILE));
        assertThat(placements.end(lead, placement, TODAY, "It ended early")).isEmpty();
        assertThat(received.of(tutor, placement)).hasSize(1);

        clock.set(TODAY.plusDays(1), 9, 0);
        assertThat(received.of(tutor, placement)).isEmpty();
    }

    @Test
    @Tag("ROL-28")
    @Tag("INF-07")
    void whatIsForTheDslIsReadByTheDslAlone() {
        var item = shared(dsl, words(InformationClass.SAFEGUARDING));

        assertThat(received.of(tutor, placement)).isEmpty();
        assertThat(received.acknowledge(tutor, item)).isPresent();
        assertThat(received.of(world.at(provider, Role.PROVIDER_MANAGER), placement))
                .isEmpty();
        assertThat(received.of(providerDsl, placement)).hasSize(1);
        assertThat(received.of(world.at(provider, Role.PROVIDER_DEPUTY_DSL), placement))
                .hasSize(1);
        assertThat(notices.latest(tutor)).isEmpty();
        assertThat(packs.of(lead, placement).orElseThrow().items())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.hidden()).isTrue();
                    assertThat(it.words()).isEmpty();
                    assertThat(it.weighed()).isEmpty();
                });
        assertThat(packs.of(world.at(school, Role.DEPUTY_DSL), placement)
                        .orElseThrow()
                        .items())
                .singleElement()
                .satisfies(it -> assertThat(it.hidden()).isFalse());
        assertThat(packs.of(world.at(school, Role.ATTENDANCE_OFFICER), placement))
                .isEmpty();
    }

    @Test
    @Tag("ROL-28")
    @Tag("INF-07")
    void sharingWhatIsConfidentialIsWeighedEachTimeAndNeverGoesToEverybody() {
        var bare = NewItem.of(InformationClass.POLICE_NOTICE, "Look out for tiredness today", Ground.SAFETY);

        assertThat(share(dsl, bare.only(Readers.DSL_ONLY))).contains("WEIGH");
        assertThat(share(dsl, bare.weighed("They need it this morning"))).contains("READERS");
        assertThat(share(dsl, bare.weighed("They need it this morning").only(Readers.KEY_CONTACT)))
                .contains("NO_KEY_CONTACT");
        assertThat(share(dsl, bare.weighed("They need it this morning").only(Readers.DSL_ONLY)))
                .isEmpty();
        assertThat(notices.latest(providerDsl))
                .singleElement()
                .satisfies(it -> assertThat(it.urgent()).isTrue());
    }

    @Test
    @Tag("ROL-28")
    void whereNobodyThereIsDslTheSenderHearsIt() {
        var other = world.provider();
        var there = world.placement(world.pupil(school), school, world.site(other));
        var outcome = packs.share(dsl, Id.next(), there, words(InformationClass.SAFEGUARDING));

        assertThat(code(outcome)).contains("NO_DSL");
    }

    @Test
    @Tag("ROL-28")
    void whatIsForTheKeyContactGoesWithTheNameAndNotWithThePerson() {
        var manager = world.at(provider, Role.PROVIDER_MANAGER);
        var colleague = world.at(provider, Role.KEY_CONTACT);
        naming.name(manager, placement, tutor.person(), "01632 960111");
        shared(lead, words(InformationClass.PROFILE).only(Readers.KEY_CONTACT));

        assertThat(received.of(tutor, placement)).hasSize(1);
        assertThat(received.of(colleague, placement)).isEmpty();

        naming.name(manager, placement, colleague.person(), "01632 960112");
        assertThat(received.of(tutor, placement)).isEmpty();
        assertThat(received.of(colleague, placement)).hasSize(1);
    }

    @Test
    void anotherSchoolAndAnotherProviderSeeNothing() {
        var file = attached(senco, InformationClass.SEND);
        var item = shared(senco, words(InformationClass.SEND).with(Set.of(file)));
        var foreignLead = world.at(world.school(), Role.HEAD);
        var foreignTutor = world.at(world.provider(), Role.PROVIDER_MANAGER);

        assertThat(packs.of(foreignLead, placement)).isEmpty();
        assertThat(packs.content(foreignLead, placement, file)).isEmpty();
        assertThat(packs.withdraw(foreignLead, item, "Why")).isEqualTo(packs.withdraw(foreignLead, Id.next(), "Why"));
        assertThat(code(packs.share(foreignLead, Id.next(), placement, words(InformationClass.SEND))))
                .contains("NOT_FOUND");
        assertThat(packs.attach(foreignLead, placement, InformationClass.SEND, "a.pdf", Files.pdf("A")))
                .isInstanceOf(Stored.Not.class);
        assertThat(received.of(foreignTutor, placement)).isEmpty();
        assertThat(received.content(foreignTutor, placement, file)).isEmpty();
        assertThat(received.ask(foreignTutor, Id.next(), placement, "What?")).isPresent();
        assertThat(packs.of(tutor, placement)).isEmpty();
        assertThat(received.of(lead, placement)).isEmpty();
    }

    @Test
    void aDocumentOfSomebodyElseOrOfAnotherPupilDoesNotComeAlong() {
        var dsls = attached(dsl, InformationClass.SAFEGUARDING);
        assertThat(share(senco, words(InformationClass.SEND).with(Set.of(dsls))))
                .contains("DOCUMENT");

        var other = world.placement(world.pupil(school), school, site);
        var others = ((Stored.As)
                        packs.attach(senco, other, InformationClass.SEND, "x.pdf", Files.pdf("Another pupil's")))
                .id();
        assertThat(share(senco, words(InformationClass.SEND).with(Set.of(others))))
                .contains("DOCUMENT");
        assertThat(share(senco, words(InformationClass.SEND).with(Set.of(DocumentId.next()))))
                .contains("DOCUMENT");
        assertThat(packs.attach(senco, placement, InformationClass.SEND, "x.pdf", Files.program()))
                .isInstanceOf(Stored.Not.class);
        assertThat(packs.attach(senco, placement, InformationClass.SEND, "noending", Files.pdf("A")))
                .isInstanceOf(Stored.Not.class);
    }

    @Test
    void withdrawingTakesItFromTheProviderAndKeepsItOnRecord() {
        var file = attached(senco, InformationClass.SEND);
        var item = shared(senco, words(InformationClass.SEND).with(Set.of(file)));

        assertThat(packs.withdraw(senco, item, " ")).map(Refused::code).contains("REASON");
        assertThat(packs.withdraw(lead, item, "Wrong pupil")).map(Refused::code).contains("NOT_FOUND");
        assertThat(packs.withdraw(senco, item, "Wrong pupil")).isEmpty();
        assertThat(packs.withdraw(senco, item, "Wrong pupil"))
                .map(Refused::code)
                .contains("WITHDRAWN");

        assertThat(received.of(tutor, placement)).isEmpty();
        assertThat(received.content(tutor, placement, file)).isEmpty();
        assertThat(packs.of(senco, placement).orElseThrow().past())
                .singleElement()
                .satisfies(
                        it -> assertThat(it.withdrawal().orElseThrow().reason()).isEqualTo("Wrong pupil"));
    }

    @Test
    void aRoleThatWasLostSharesNothingMore() {
        var before = world.at(school, Role.SENCO);
        var gone = new Actor(before.person(), before.name(), List.of());

        assertThat(share(gone, words(InformationClass.SEND))).contains("NOT_FOUND");
    }

    @Test
    void nothingEmptyOrEndlessIsShared() {
        assertThat(share(lead, NewItem.of(InformationClass.PROFILE, "  ", Ground.EDUCATION)))
                .contains("EMPTY");
        assertThat(share(lead, NewItem.of(InformationClass.PROFILE, "x".repeat(5_001), Ground.EDUCATION)))
                .contains("INVALID");
    }

    @Test
    @Tag("INF-02")
    void whatAProviderAsksForIsDueFromTheLeadUntilItIsShared() {
        var question = Id.next();
        assertThat(received.ask(tutor, question, placement, " "))
                .map(Refused::code)
                .contains("WORDS");
        received.ask(tutor, question, placement, "Which exam board, and what has been read?");
        received.ask(tutor, question, placement, "Which exam board, and what has been read?");
        assertThat(due.board(lead).all())
                .filteredOn(it -> it.kind().name().equals("information.asked"))
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(TODAY.plusDays(3)));
        assertThat(packs.of(lead, placement).orElseThrow().wishes())
                .singleElement()
                .satisfies(it -> assertThat(it.answered()).isFalse());

        shared(lead, words(InformationClass.ASKED_FOR).answering(question));

        assertThat(due.board(lead).all()).noneMatch(it -> it.kind().name().equals("information.asked"));
        assertThat(received.wishes(tutor, placement))
                .singleElement()
                .satisfies(it -> assertThat(it.answered()).isTrue());
        assertThat(share(lead, words(InformationClass.ASKED_FOR).answering(Id.next())))
                .contains("NOT_FOUND");
    }

    @Test
    @Tag("INF-08")
    void theDslTellsOfAgenciesAndHowTheProviderTakesPart() {
        shared(
                dsl,
                NewItem.of(
                        InformationClass.AGENCIES,
                        "Early help meets every second Tuesday; please come to the next one.",
                        Ground.EDUCATION));

        assertThat(received.of(tutor, placement))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(InformationClass.AGENCIES));
    }

    @Test
    @Tag("INF-10")
    void theSameGoesToTheParentsAndToTheAuthorityOnRecord() {
        var item = shared(lead, words(InformationClass.ATTAINMENT));
        assertThat(packs.tellAlso(lead, item, Item.Whom.PARENTS, "")).isEmpty();
        assertThat(packs.tellAlso(lead, item, Item.Whom.PARENTS, ""))
                .map(Refused::code)
                .contains("TOLD");
        assertThat(packs.tellAlso(lead, item, Item.Whom.AUTHORITY, " "))
                .map(Refused::code)
                .contains("WORDS");
        assertThat(packs.tellAlso(lead, item, Item.Whom.AUTHORITY, "The case officer, by secure e-mail"))
                .isEmpty();

        assertThat(packs.of(lead, placement).orElseThrow().items().getFirst().told())
                .extracting(Item.Told::whom)
                .containsExactlyInAnyOrder(Item.Whom.PARENTS, Item.Whom.AUTHORITY);
        assertThat(released(item)).isEqualTo(1);
        packs.withdraw(lead, item, "Out of date");
        assertThat(released(item)).isZero();

        var confidential = shared(dsl, words(InformationClass.SAFEGUARDING));
        assertThat(packs.tellAlso(head, confidential, Item.Whom.PARENTS, ""))
                .map(Refused::code)
                .contains("TALK");
        var support = shared(senco, words(InformationClass.SUPPORT));
        assertThat(packs.tellAlso(senco, support, Item.Whom.PARENTS, ""))
                .map(Refused::code)
                .contains("NOT_YOURS");
    }

    @Test
    @Tag("INF-01")
    @Tag("INF-02")
    void whatTheSettingsAskForHoldsAPlacementUntilItIsShared() {
        decide("start.hold", "yes");
        decide("objectives.min", "0");
        decide("pack.required", "EHC_PLAN, SEND, PROFILE, RISK");
        placement = world.placement(world.pupil(school), school, site, TODAY.plusDays(7), LAST);
        var file = files.atSchool(lead, placement).orElseThrow();
        assertThat(file.heldBecause().orElse("")).contains("Information for the provider");
        assertThat(information(file).state()).isEqualTo(StartItem.State.MISSING);
        assertThat(information(file).words()).isEqualTo("Not shared yet: Who the pupil is, Risk assessment.");

        shared(lead, words(InformationClass.PROFILE));
        shared(lead, words(InformationClass.RISK));
        assertThat(information(file).state()).isEqualTo(StartItem.State.WARNING);
        assertThat(files.atSchool(lead, placement).orElseThrow().heldBecause().orElse(""))
                .doesNotContain("Information for the provider");
        assertThat(packs.of(lead, placement).orElseThrow().missing()).isEmpty();

        var withPlan = world.placement(world.pupilWith(school, "E", "N"), school, site, TODAY.plusDays(7), LAST);
        assertThat(information(files.atSchool(lead, withPlan).orElseThrow()).words())
                .contains("Education, health and care plan", "Special educational needs");

        decide("pack.before-start", "no");
        assertThat(information(file).state()).isEqualTo(StartItem.State.NOT_NEEDED);
        assertThat(settings.decide(
                        head,
                        new Scope.OfSchool(school),
                        "pack.required",
                        "PROFILE, HOROSCOPE",
                        TODAY,
                        "For this test"))
                .isPresent();
    }

    private StartItem information(PlacementFile file) {
        return lists.of(file).items().stream()
                .filter(it -> it.part() == StartPart.INFORMATION)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("INF-09")
    void aTextIsToldWhatCouldBePlainer() {
        assertThat(Plainness.hints("Sit near the door. Give one task at a time."))
                .isEmpty();
        assertThat(Plainness.hints("The EHCP names SALT and CAMHS, and the EP's report says what the TAs do."))
                .singleElement()
                .asString()
                .contains("EHCP", "SALT", "CAMHS", "EP");
        assertThat(Plainness.hints(String.join(" ", java.util.Collections.nCopies(26, "word")) + "."))
                .containsExactly("One sentence has more than 25 words. Two short ones are read faster.");
    }

    @Test
    void oneItemOrFortyAskTheSameNumberOfTimes() {
        var file = attached(lead, InformationClass.PROFILE);
        received.acknowledge(tutor, shared(lead, words(InformationClass.PROFILE).with(Set.of(file))));
        packs.of(lead, placement);
        received.of(tutor, placement);
        var one = List.of(
                Asking.asked(() -> packs.of(lead, placement)), Asking.asked(() -> received.of(tutor, placement)));
        for (var number = 0; number < 40; number++) {
            received.acknowledge(
                    tutor, shared(lead, words(InformationClass.PROFILE).with(Set.of(file))));
        }

        assertThat(List.of(
                        Asking.asked(() -> packs.of(lead, placement)),
                        Asking.asked(() -> received.of(tutor, placement))))
                .isEqualTo(one);
    }
}
