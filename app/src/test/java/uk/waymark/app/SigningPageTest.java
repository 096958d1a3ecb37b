package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.fixtures.AtHome;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.signing.LinkSending;
import uk.waymark.signing.NewSigning;
import uk.waymark.signing.Signer;
import uk.waymark.signing.SignerRole;
import uk.waymark.signing.SigningKind;
import uk.waymark.signing.Signings;

/** Signing by a link, over HTTP: the page without a script that somebody opens on their telephone. */
class SigningPageTest {
    private final RunningWaymark waymark = RunningWaymark.get();
    private final World world = waymark.bean(World.class);

    private String link() {
        var school = world.school();
        var lead = world.at(school, Role.AP_LEAD);
        var subject = Id.next();
        var email = subject + "@test.waymark.example";
        waymark.bean(Signings.class)
                .open(
                        new NewSigning(
                                SigningKind.VISIT,
                                subject,
                                1,
                                school,
                                world.pupil(school),
                                Optional.empty(),
                                "A visit to <b>the farm",
                                "# What\n\nTo the farm",
                                List.of("I agree."),
                                Optional.empty(),
                                List.of(new Signer(
                                        SignerRole.PARENT,
                                        "Zoë O'Neill",
                                        "",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(email),
                                        true))),
                        lead.person());
        var line = waymark.bean(Signings.class)
                .of(SigningKind.VISIT, subject)
                .orElseThrow()
                .lines()
                .getFirst();
        assertThat(waymark.bean(LinkSending.class).send(lead, line.id())).isEmpty();
        var found = Pattern.compile("/sign/\\S+").matcher(AtHome.mails(email).getFirst());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    @Tag("SLA-47")
    void whoOpensTheLinkWritesTheirNameReadsAndSignsOnce() {
        var link = link();
        var first = waymark.visitor().get(link);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("Your full name").doesNotContain("farm");
        // With "no-referrer" a browser sends the form without its origin, and it is taken for one of another site.
        assertThat(first.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(waymark.visitor()
                        .post(link, RunningWaymark.form("name", "Somebody else"))
                        .body())
                .contains("not the name")
                .doesNotContain("farm", "Zoë");
        assertThat(waymark.visitor()
                        .post(link, RunningWaymark.form("name", "zoe oneill"))
                        .body())
                .contains("To the farm", "I agree.")
                .doesNotContain("<b>the farm");

        var signed = waymark.visitor()
                .post(link + "/signature", RunningWaymark.form("name", "Zoë O'Neill", "ticked", "yes"));
        assertThat(signed.body()).contains("signature is kept");
        assertThat(signed.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(waymark.visitor().get(link).statusCode()).isEqualTo(404);
        assertThat(waymark.visitor().get(link).body()).contains("has been used");
    }

    @Test
    void aLinkThatNobodySentOpensNothing() {
        assertThat(waymark.visitor().get("/sign/nothing").statusCode()).isEqualTo(404);
        assertThat(waymark.visitor().get("/copy/nothing").statusCode()).isEqualTo(404);
        assertThat(waymark.visitor()
                        .post("/copy/nothing", RunningWaymark.form("name", "x"))
                        .statusCode())
                .isEqualTo(404);
    }
}
