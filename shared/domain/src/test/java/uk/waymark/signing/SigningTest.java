package uk.waymark.signing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.documents.Files;
import uk.waymark.fixtures.Asking;
import uk.waymark.fixtures.AtHome;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.ids.Id;
import uk.waymark.signing.SigningState.How;

class SigningTest extends SigningWorld {
    @Inject
    PaperSignatures papers;

    @Inject
    FamilySigning family;

    @Test
    @Tag("SLA-47")
    void eachSignsOnTheirOwnLineWithTheDayAndTheLastOneCompletesIt() {
        assertThat(desk.sign(lead, line(SignerRole.SCHOOL), lead.name(), true)).isEmpty();
        assertThat(desk.sign(manager, line(SignerRole.PROVIDER), manager.name(), true))
                .isEmpty();
        assertThat(desk.signBeside(lead, line(SignerRole.PARENT), MUM, true)).isEmpty();
        assertThat(state().isComplete()).isFalse();
        assertThat(desk.signBeside(manager, line(SignerRole.PUPIL), "wren", true))
                .isEmpty();

        assertThat(state().isComplete()).isTrue();
        var signed = at(SignerRole.PARENT).signed().orElseThrow();
        assertThat(signed.how()).isEqualTo(How.ON_THE_TABLET);
        assertThat(signed.at()).isEqualTo(clock.instant());
        assertThat(at(SignerRole.SCHOOL).signed().orElseThrow().name()).isEqualTo(lead.name());
        assertThat(at(SignerRole.SCHOOL).signed().orElseThrow().how()).isEqualTo(How.SIGNED_IN);
    }

    @Test
    void aDoubleClickSignsOnce() {
        var line = line(SignerRole.SCHOOL);
        assertThat(desk.sign(lead, line, lead.name(), true)).isEmpty();
        assertThat(desk.sign(lead, line, lead.name(), true)).isEmpty();

        var head = world.at(school, Role.HEAD);
        assertThat(code(desk.sign(head, line, head.name(), true))).isEqualTo("SIGNED_ALREADY");
        assertThat(at(SignerRole.SCHOOL).signed().orElseThrow().name()).isEqualTo(lead.name());
    }

    @Test
    void peopleWhoSignAtTheSameMomentEachGetTheirOwnLineAndOneOfThemCompletesIt() {
        var school = line(SignerRole.SCHOOL);
        var provider = line(SignerRole.PROVIDER);
        var parent = line(SignerRole.PARENT);
        var pupil = line(SignerRole.PUPIL);
        var all = List.<CompletableFuture<Optional<Refused>>>of(
                CompletableFuture.supplyAsync(() -> desk.sign(lead, school, lead.name(), true)),
                CompletableFuture.supplyAsync(() -> desk.sign(manager, provider, manager.name(), true)),
                CompletableFuture.supplyAsync(() -> desk.signBeside(lead, parent, MUM, true)),
                CompletableFuture.supplyAsync(() -> desk.signBeside(manager, pupil, "Wren", true)));

        assertThat(all.stream().map(CompletableFuture::join)).allMatch(Optional::isEmpty);
        assertThat(state().isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoë O'Neill | zoe o’neill",
                "X | x",
                "Ana María de la Cruz | ANA MARIA DE LA CRUZ",
                "Anne-Marie Łukasz | annemarie łukasz",
                "D'Arcy | Darcy",
                "علي | علي"
            })
    void aNameSignsAsPeopleWriteIt(String expected, String written) {
        assertThat(SignedNames.same(written, expected)).isTrue();
    }

    @Test
    void anotherNameDoesNotSign() {
        assertThat(SignedNames.same("Anna", "Anne")).isFalse();
        assertThat(SignedNames.same("", "Anne")).isFalse();
        assertThat(SignedNames.same("Anne Brow", "Anne Brown")).isFalse();
        assertThat(code(desk.signBeside(lead, line(SignerRole.PARENT), "Somebody else", true)))
                .isEqualTo("NAME");
        assertThat(code(desk.sign(lead, line(SignerRole.SCHOOL), "The school", true)))
                .isEqualTo("NAME");
        assertThat(code(desk.signBeside(lead, line(SignerRole.PARENT), MUM, false)))
                .isEqualTo("NOT_TICKED");
    }

    @Test
    void aTextOfOthersLooksAsIfItWereNotThere() {
        var elsewhere = world.at(world.school(), Role.AP_LEAD);
        var otherFarm = world.at(world.provider(), Role.PROVIDER_MANAGER);
        var tutor = world.at(provider, Role.TUTOR);

        for (var actor : List.of(elsewhere, otherFarm)) {
            assertThat(desk.read(actor, id)).isEmpty();
            assertThat(code(desk.sign(actor, line(SignerRole.SCHOOL), actor.name(), true)))
                    .isEqualTo("NOT_FOUND");
            assertThat(code(desk.sign(actor, line(SignerRole.PROVIDER), actor.name(), true)))
                    .isEqualTo("NOT_FOUND");
            assertThat(code(desk.signBeside(actor, line(SignerRole.PARENT), MUM, true)))
                    .isEqualTo("NOT_FOUND");
            assertThat(code(sending.send(actor, line(SignerRole.PARENT)))).isEqualTo("NOT_FOUND");
        }
        assertThat(desk.read(tutor, id)).isPresent();
        assertThat(code(desk.sign(tutor, line(SignerRole.PROVIDER), tutor.name(), true)))
                .isEqualTo("NOT_FOUND");
        assertThat(code(desk.sign(manager, line(SignerRole.SCHOOL), manager.name(), true)))
                .isEqualTo("NOT_FOUND");
        assertThat(code(desk.signBeside(lead, line(SignerRole.PROVIDER), "The farm", true)))
                .isEqualTo("OWN_ACCOUNT");
    }

    @Test
    void whoHoldsNoResponsibilityAnyLongerDoesNotSign() {
        home.withdraw(school, mum);

        assertThat(code(desk.signBeside(lead, line(SignerRole.PARENT), MUM, true)))
                .isEqualTo("NOT_RESPONSIBLE");
        assertThat(code(sending.send(lead, line(SignerRole.PARENT)))).isEqualTo("NOT_RESPONSIBLE");
    }

    @Test
    void whatIsClosedIsSignedByNobodyAndANewVersionClosesTheOldOne() {
        var old = line(SignerRole.SCHOOL);
        open(2);
        assertThat(code(desk.sign(lead, old, lead.name(), true))).isEqualTo("CLOSED");
        assertThat(state().version()).isEqualTo(2);

        signings.close(SigningKind.VISIT, subject, "The visit is off.");
        assertThat(code(desk.sign(lead, line(SignerRole.SCHOOL), lead.name(), true)))
                .isEqualTo("CLOSED");
    }

    @Test
    @Tag("SLA-47")
    void whatWasSignedOnPaperIsRecordedWithItsScanAndItsDay() {
        clock.set(MovableClock.MONDAY.plusDays(3), 10, 0);
        var day = MovableClock.MONDAY.plusDays(1);
        var scan = Files.pdf("Signed");

        assertThat(code(papers.record(lead, line(SignerRole.PARENT), MUM, LocalDate.of(2027, 1, 1), "a.pdf", scan)))
                .isEqualTo("DATE");
        assertThat(code(papers.record(lead, line(SignerRole.PARENT), MUM, LocalDate.of(2026, 11, 20), "a.pdf", scan)))
                .isEqualTo("DATE");
        assertThat(code(papers.record(manager, line(SignerRole.PARENT), MUM, day, "a.pdf", scan)))
                .isEqualTo("NOT_FOUND");
        assertThat(papers.record(lead, line(SignerRole.PARENT), MUM, day, "a.exe", Files.program()))
                .isPresent();
        assertThat(papers.record(lead, line(SignerRole.PARENT), MUM, day, "a.pdf", scan))
                .isEmpty();
        assertThat(papers.record(lead, line(SignerRole.PROVIDER), "Sam of the farm", day, "b.pdf", Files.pdf("b")))
                .isEmpty();

        var signed = at(SignerRole.PARENT).signed().orElseThrow();
        assertThat(signed.how()).isEqualTo(How.ON_PAPER);
        assertThat(signed.scan()).isPresent();
        assertThat(signed.at()).isEqualTo("2026-11-24T12:00:00Z");
    }

    @Test
    @Tag("SLA-47")
    void aParentWhoIsSignedInSignsOnTheFamilysPageAsLongAsTheyAnswerForTheChild() {
        var parent = home.in(pupil, mum);
        var dad = home.in(pupil, home.parent(school, pupil, "Dad Brown", 2, ""));
        assertThat(family.waiting(parent)).hasSize(1);
        assertThat(family.waiting(dad)).isEmpty();
        assertThat(family.read(dad, id)).isEmpty();
        assertThat(code(family.sign(dad, line(SignerRole.PARENT), MUM, true))).isEqualTo("NOT_FOUND");

        home.withdraw(school, mum);
        assertThat(family.waiting(parent)).isEmpty();
        assertThat(code(family.sign(parent, line(SignerRole.PARENT), MUM, true)))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void parentAndPupilSignTheirOwnLines() {
        var parent = home.in(pupil, mum);
        var child = AtHome.pupil(pupil);
        assertThat(code(family.sign(child, line(SignerRole.PARENT), MUM, true))).isEqualTo("NOT_FOUND");
        assertThat(family.sign(parent, line(SignerRole.PARENT), MUM, true)).isEmpty();
        assertThat(family.sign(child, line(SignerRole.PUPIL), "Wren", true)).isEmpty();

        assertThat(family.waiting(parent)).isEmpty();
        assertThat(family.read(parent, id)).isPresent();
        assertThat(at(SignerRole.PUPIL).signed()).isPresent();
        assertThat(family.waiting(AtHome.pupil(world.pupil(school)))).isEmpty();
    }

    @Test
    void whatWaitsIsAFixedNumberOfQuestions() {
        var parent = home.in(pupil, mum);
        var one = Asking.asked(() -> family.waiting(parent));
        IntStream.range(0, 5).forEach(it -> {
            subject = Id.next();
            open(1);
        });

        assertThat(family.waiting(parent)).hasSize(6);
        assertThat(Asking.asked(() -> family.waiting(parent))).isLessThan(one + 5);
    }
}
