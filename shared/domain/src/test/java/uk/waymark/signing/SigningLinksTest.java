package uk.waymark.signing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.accounts.Token;
import uk.waymark.fixtures.AtHome;
import uk.waymark.fixtures.World;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.signing.SigningState.How;

class SigningLinksTest extends SigningWorld {
    private static final Pattern LINK = Pattern.compile("/sign/(\\S+)");

    @Inject
    SettingDecisions settings;

    private Token sent() {
        assertThat(sending.send(lead, line(SignerRole.PARENT))).isEmpty();
        var mail = AtHome.mails(email).getLast();
        var found = LINK.matcher(mail);
        assertThat(found.find()).isTrue();
        return new Token(found.group(1));
    }

    private static String code(LinkOutcome outcome) {
        return outcome instanceof LinkOutcome.Not(var refused)
                ? refused.code()
                : outcome.getClass().getSimpleName();
    }

    @Test
    @Tag("SLA-47")
    void aParentWithoutAnAccountReadsAndSignsByALink() {
        var token = sent();
        assertThat(at(SignerRole.PARENT).linkSentAt()).isPresent();
        assertThat(links.open(token)).isInstanceOf(LinkOutcome.Asks.class);
        assertThat(code(links.read(token, "Somebody else"))).isEqualTo("NAME");
        assertThat(links.read(token, "sian o’neill brown")).isInstanceOf(LinkOutcome.Reads.class);
        assertThat(code(links.sign(token, MUM, false))).isEqualTo("NOT_TICKED");
        assertThat(links.sign(token, MUM, true)).isInstanceOf(LinkOutcome.Signed.class);

        assertThat(at(SignerRole.PARENT).signed().orElseThrow().how()).isEqualTo(How.BY_LINK);
    }

    @Test
    @Tag("SLA-47")
    void aLinkThatWasUsedOpensNothingWhoeverItWasPassedOnTo() {
        var token = sent();
        links.sign(token, MUM, true);

        assertThat(code(links.open(token))).isEqualTo("LINK_USED");
        assertThat(code(links.read(token, MUM))).isEqualTo("LINK_USED");
        assertThat(code(links.sign(token, MUM, true))).isEqualTo("LINK_USED");
        assertThat(code(sending.send(lead, line(SignerRole.PARENT)))).isEqualTo("SIGNED_ALREADY");
    }

    @Test
    void aLinkThatIsPassedOnBeforeAsksForTheNameAndShutsAfterManyWrongOnes() {
        var token = sent();
        IntStream.range(0, 10).forEach(it -> links.read(token, "Guess " + it));

        assertThat(code(links.read(token, MUM))).isEqualTo("LINK_LOCKED");
        assertThat(code(links.sign(token, MUM, true))).isEqualTo("LINK_LOCKED");
        assertThat(at(SignerRole.PARENT).signed()).isEmpty();
    }

    @Test
    void aLinkRunsOutAfterTheDaysOfTheSchoolsSetting() {
        settings.decide(
                World.actorOf(school, Role.HEAD),
                new Scope.OfSchool(school),
                "signing.link.days",
                "3",
                LocalDate.of(2026, 11, 23),
                "Short");
        var token = sent();
        clock.set(LocalDate.of(2026, 11, 26), 9, 4);
        assertThat(links.open(token)).isInstanceOf(LinkOutcome.Asks.class);
        clock.set(LocalDate.of(2026, 11, 26), 9, 6);

        assertThat(code(links.open(token))).isEqualTo("LINK_EXPIRED");
        assertThat(code(links.sign(token, MUM, true))).isEqualTo("LINK_EXPIRED");
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        var first = sent();
        var second = sent();

        assertThat(code(links.open(first))).isEqualTo("LINK_ENDED");
        assertThat(links.sign(second, MUM, true)).isInstanceOf(LinkOutcome.Signed.class);
    }

    @Test
    void whoHoldsNoResponsibilityAnyLongerReadsNothing() {
        var token = sent();
        home.withdraw(school, mum);

        assertThat(code(links.open(token))).isEqualTo("NOT_RESPONSIBLE");
        assertThat(code(links.read(token, MUM))).isEqualTo("NOT_RESPONSIBLE");
        assertThat(code(links.sign(token, MUM, true))).isEqualTo("NOT_RESPONSIBLE");
    }

    @Test
    void whatWasClosedInTheMeantimeSaysSo() {
        var token = sent();
        signings.close(SigningKind.VISIT, subject, "The visit is off.");

        assertThat(code(links.read(token, MUM))).isEqualTo("CLOSED");
        assertThat(code(links.open(new Token("never sent")))).isEqualTo("LINK_NOT_VALID");
    }

    @Test
    void theMailNamesNoChildAndGoesOnlyToAnAddressThatSomebodyChecked() {
        sent();
        assertThat(AtHome.mails(email)).noneMatch(it -> it.contains("Wren") || it.contains("Testling"));
        assertThat(code(sending.send(lead, line(SignerRole.PUPIL)))).isEqualTo("NO_ADDRESS");
    }
}
