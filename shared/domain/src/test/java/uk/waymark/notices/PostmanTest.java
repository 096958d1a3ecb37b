package uk.waymark.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ConcernId;

class PostmanTest extends DomainTest {
    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Override
    public Map<String, String> getProperties() {
        MAIL.start();
        var properties = super.getProperties();
        properties.put("waymark.mail.port", Integer.toString(MAIL.getSmtp().getPort()));
        return properties;
    }

    @AfterEach
    void stop() {
        MAIL.stop();
    }

    @Test
    @Tag("CON-02")
    void aMessageWaitsWhileTheMailServerIsDownAndThenGoesOnceWithoutAnyName() throws Exception {
        var dsl = world.at(world.school(), Role.DSL);
        try (var connection = TestDatabase.get().owner().connect();
                var sql = connection.createStatement()) {
            sql.execute("DELETE FROM notice_delivery");
        }
        var port = MAIL.getSmtp().getPort();
        MAIL.stop();
        outbox.notify(dsl.person(), Kind.CONCERN_SENT, ConcernId.next(), true);

        assertThat(postman.deliver()).isEqualTo(1);
        assertThat(postman.backlog().failing()).isEqualTo(1);
        assertThat(postman.deliver()).isZero();

        var again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            clock.move(Duration.ofSeconds(6));
            assertThat(postman.deliver()).isEqualTo(1);
            assertThat(postman.deliver()).isZero();
            assertThat(postman.backlog().waiting()).isZero();
            var message = again.getReceivedMessages()[0];
            assertThat(again.getReceivedMessages()).hasSize(1);
            assertThat(message.getSubject()).startsWith("URGENT");
            assertThat(message.getContent().toString())
                    .contains("http://waymark.test")
                    .doesNotContain("Wren");
            assertThat(message.getMessageID()).endsWith("@waymark>");
        } finally {
            again.stop();
        }
    }

    @Test
    void pausesGrowToAnHour() {
        assertThat(Postman.pauseAfter(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Postman.pauseAfter(3)).isEqualTo(Duration.ofSeconds(40));
        assertThat(Postman.pauseAfter(500)).isEqualTo(Duration.ofHours(1));
    }
}
