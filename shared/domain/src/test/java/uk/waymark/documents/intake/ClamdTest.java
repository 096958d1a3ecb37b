package uk.waymark.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.access.Refused;
import uk.waymark.documents.DocumentSettings;

/** Files go to ClamAV where it is set up; what it has not looked at is not kept. */
class ClamdTest {
    private static final byte[] FILE = new byte[300_000];

    private static Optional<String> scanned(String at) {
        var settings = new DocumentSettings(26_214_400, Optional.of(at), Duration.ofSeconds(2), Duration.ofSeconds(5));
        return new VirusScan(settings).refusal(FILE).map(Refused::code);
    }

    /** Answers one file as ClamAV would, having read all of it. */
    private static Optional<String> scannedBy(String answer) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(server, answer));
            return scanned("127.0.0.1:" + server.getLocalPort());
        }
    }

    private static void answer(ServerSocket server, String answer) {
        try (Socket asked = server.accept()) {
            read(new DataInputStream(asked.getInputStream()));
            asked.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            return;
        }
    }

    private static void read(DataInputStream in) throws IOException {
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        var read = 0;
        for (int many = in.readInt(); many > 0; many = in.readInt()) {
            read += in.readNBytes(many).length;
        }
        assertThat(read).isEqualTo(FILE.length);
    }

    @Test
    void whatIsCleanIsKeptAndWhatIsNotIsRefused() throws IOException {
        assertThat(scannedBy("stream: OK\0")).isEmpty();
        assertThat(scannedBy("stream: Win.Test.Thing FOUND\0")).contains("VIRUS");
    }

    @Test
    void anAnswerThatIsNoneLetsNothingThrough() throws IOException {
        assertThat(scannedBy("INSTREAM size limit exceeded. ERROR\0")).contains("NOT_SCANNED");
        assertThat(scannedBy("")).contains("NOT_SCANNED");
    }

    @Test
    void aScannerThatIsNotThereLetsNothingThrough() throws IOException {
        int nobody;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = server.getLocalPort();
        }
        assertThat(scanned("127.0.0.1:" + nobody)).contains("NOT_SCANNED");
        assertThat(scanned("/nowhere/clamd.sock")).contains("NOT_SCANNED");
        assertThat(scanned("127.0.0.1:none")).contains("NOT_SCANNED");
    }

    @Test
    void aScannerThatDoesNotAnswerIsNotWaitedForForEver() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(scanned("127.0.0.1:" + server.getLocalPort())).contains("NOT_SCANNED");
        }
    }

    @Test
    void aSocketInTheFileSystemIsAskedTheSame(@TempDir Path folder) throws IOException {
        var path = UnixDomainSocketAddress.of(folder.resolve("clamd.sock"));
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(path)) {
            Thread.ofVirtual().start(() -> {
                try (var asked = server.accept()) {
                    read(new DataInputStream(Channels.newInputStream(asked)));
                    asked.write(ByteBuffer.wrap("stream: OK\0".getBytes(StandardCharsets.US_ASCII)));
                } catch (IOException gone) {
                    return;
                }
            });
            assertThat(scanned(path.toString())).isEmpty();
        }
    }
}
