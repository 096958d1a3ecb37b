package uk.waymark.documents.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks ClamAV's daemon, over its own protocol, what it finds in a file. */
final class Clamd {
    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int PIECE = 128 * 1024;
    private static final int LONGEST_ANSWER = 4_096;

    /** What the daemon says; unknown when it does not say anything that counts. */
    enum Verdict {
        CLEAN,
        VIRUS,
        UNKNOWN
    }

    private final String at;
    private final Duration lasts;

    Clamd(String at, Duration lasts) {
        this.at = at;
        this.lasts = lasts;
    }

    /** Waits no longer than the time that was set: the connection closes when its thread is interrupted. */
    Verdict scan(byte[] content) {
        var asking = new FutureTask<>(() -> ask(content));
        var thread = Thread.ofVirtual().name("clamd").start(asking);
        try {
            var answer = asking.get(lasts.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.endsWith(" FOUND")) {
                return Verdict.VIRUS;
            }
            if (answer.endsWith(": OK")) {
                return Verdict.CLEAN;
            }
            LOG.warn("ClamAV at {} answered: {}", at, answer);
        } catch (ExecutionException broken) {
            LOG.warn("ClamAV at {} cannot be asked: {}", at, String.valueOf(broken.getCause()));
        } catch (TimeoutException slow) {
            LOG.warn("ClamAV at {} did not answer within {}", at, lasts);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            thread.interrupt();
        }
        return Verdict.UNKNOWN;
    }

    private String ask(byte[] content) throws IOException {
        try (var channel = SocketChannel.open(address())) {
            send(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            for (int from = 0; from < content.length; from += PIECE) {
                var many = Math.min(PIECE, content.length - from);
                send(channel, ByteBuffer.allocate(Integer.BYTES).putInt(many).flip());
                send(channel, ByteBuffer.wrap(content, from, many));
            }
            send(channel, ByteBuffer.allocate(Integer.BYTES).putInt(0).flip());
            return answer(channel);
        }
    }

    private SocketAddress address() {
        var colon = at.lastIndexOf(':');
        return at.startsWith("/") || colon < 0
                ? UnixDomainSocketAddress.of(at)
                : new InetSocketAddress(at.substring(0, colon), Integer.parseInt(at.substring(colon + 1)));
    }

    private static void send(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var said = new ByteArrayOutputStream();
        var one = ByteBuffer.allocate(1);
        while (said.size() < LONGEST_ANSWER && channel.read(one) == 1 && one.get(0) != 0) {
            said.write(one.get(0));
            one.clear();
        }
        return said.toString(StandardCharsets.US_ASCII).strip();
    }
}
