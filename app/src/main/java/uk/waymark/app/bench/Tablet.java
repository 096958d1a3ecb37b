package uk.waymark.app.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;

/**
 * Speaks HTTP to the endpoint over one connection that is kept open. Written out by hand, since it shares the two cores with what is
 * measured: a client from a library costs as much as half of the server.
 */
final class Tablet implements Sender {
    /** The server closes a connection on which nothing is said for half a minute. */
    private static final long IDLE = 10_000_000_000L;

    private static final String ACCEPTED = "\"outcome\":\"ACCEPTED\"";

    private final int port;
    private final Place place;
    private final Session session;
    private final Clock clock;
    private @Nullable Connection connection;
    private long sequence;

    private record Connection(Socket socket, InputStream in, OutputStream out, long[] used) {}

    /** An answer, as far as anybody here looks at it. */
    record Answer(int status, String body) {}

    Tablet(int port, Place place, Session session, Clock clock) {
        this.port = port;
        this.place = place;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public boolean post() {
        var answer = answered("POST", "/api/v1/marks", marks());
        return answer.status() == 200
                && count(answer.body()) == place.placements().size();
    }

    /** Whether the whole register came. */
    boolean register() {
        var answer = answered("GET", "/api/v1/registers/" + session.date() + "/" + session.half(), "");
        return answer.status() == 200
                && place.placements().stream()
                        .allMatch(placement -> answer.body().contains(placement.toString()));
    }

    private static int count(String body) {
        var many = 0;
        for (var at = body.indexOf(ACCEPTED); at >= 0; at = body.indexOf(ACCEPTED, at + 1)) {
            many++;
        }
        return many;
    }

    /** Of twelve pupils one is away and one is late, each time others. */
    private String marks() {
        var body = new StringBuilder(4_000).append("{\"marks\":[");
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        for (var index = 0; index < place.placements().size(); index++) {
            var said = (index + sequence) % place.placements().size();
            body.append(index == 0 ? "" : ",")
                    .append("{\"id\":\"")
                    .append(Id.next())
                    .append("\",\"placementId\":\"")
                    .append(place.placements().get(index))
                    .append("\",\"date\":\"")
                    .append(session.date())
                    .append("\",\"session\":\"")
                    .append(session.half())
                    .append("\",\"fact\":")
                    .append(
                            said == 0
                                    ? "\"ABSENT\",\"reason\":\"ILL\""
                                    : said == 1 ? "\"LATE\",\"minutesLate\":10" : "\"PRESENT\"")
                    .append(",\"capturedAt\":\"")
                    .append(at)
                    .append("\",\"deviceId\":\"bench\",\"sequence\":")
                    .append(sequence)
                    .append('}');
        }
        sequence++;
        return body.append("]}").toString();
    }

    /** A connection that breaks is one request that failed; the next has a new one. */
    private Answer answered(String method, String path, String body) {
        try {
            return send(method, path, body);
        } catch (IOException broken) {
            System.err.println("waymark: a request failed: " + broken);
            close();
            return new Answer(0, "");
        }
    }

    private Answer send(String method, String path, String body) throws IOException {
        var there = connected();
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer "
                + place.token() + "\r\nAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: "
                + bytes.length + "\r\n\r\n";
        var message = new byte[head.length() + bytes.length];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, message, 0, head.length());
        System.arraycopy(bytes, 0, message, head.length(), bytes.length);
        there.out().write(message);
        there.out().flush();
        var answer = answer(there.in());
        there.used()[0] = System.nanoTime();
        return answer;
    }

    private Connection connected() throws IOException {
        var there = connection;
        if (there != null && System.nanoTime() - there.used()[0] > IDLE) {
            close();
            there = null;
        }
        if (there == null) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            there = new Connection(
                    socket,
                    new BufferedInputStream(socket.getInputStream(), 16 * 1_024),
                    socket.getOutputStream(),
                    new long[] {System.nanoTime()});
            connection = there;
        }
        return there;
    }

    private static Answer answer(InputStream in) throws IOException {
        var status = Integer.parseInt(line(in).split(" ", 3)[1]);
        var length = 0;
        var chunked = false;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                chunked = true;
            }
        }
        return new Answer(status, chunked ? chunks(in) : text(in, length));
    }

    private static String chunks(InputStream in) throws IOException {
        var body = new StringBuilder();
        for (var size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.append(text(in, size));
            line(in);
        }
        line(in);
        return body.toString();
    }

    private static String text(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The server closed the connection in the middle of an answer");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder(64);
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        var there = connection;
        connection = null;
        try {
            if (there != null) {
                there.socket().close();
            }
        } catch (IOException gone) {
            System.err.println("waymark: a connection could not be closed: " + gone.getMessage());
        }
    }
}
