package uk.waymark.app.sample;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import java.util.Optional;

/** In the sample setting every e-mail is caught by a server inside the process, and nothing reaches anybody. */
public final class SampleMail implements AutoCloseable {
    private static Optional<GreenMail> running = Optional.empty();

    private final Optional<GreenMail> server;

    private SampleMail(Optional<GreenMail> server) {
        this.server = server;
    }

    public static SampleMail start() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        running = Optional.of(server);
        return new SampleMail(running);
    }

    /** For a database of one's own: mail goes to the real server. */
    public static SampleMail none() {
        return new SampleMail(Optional.empty());
    }

    static Optional<GreenMail> running() {
        return running;
    }

    public Map<String, Object> properties() {
        return server.<Map<String, Object>>map(it -> Map.of(
                        "waymark.mail.host",
                        "127.0.0.1",
                        "waymark.mail.port",
                        it.getSmtp().getPort()))
                .orElse(Map.of());
    }

    @Override
    public void close() {
        server.ifPresent(GreenMail::stop);
    }
}
