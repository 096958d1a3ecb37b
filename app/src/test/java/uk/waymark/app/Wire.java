package uk.waymark.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to a server, which can be cut and joined again. */
final class Wire implements AutoCloseable {
    private final int to;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listening;

    Wire(int to) throws IOException {
        this.to = to;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = listening.getLocalPort();
        accept(listening);
    }

    int port() {
        return port;
    }

    private void accept(ServerSocket at) {
        Thread.startVirtualThread(() -> {
            while (!at.isClosed()) {
                try {
                    var near = at.accept();
                    var far = new Socket(InetAddress.getLoopbackAddress(), to);
                    open.add(near);
                    open.add(far);
                    pump(near, far);
                    pump(far, near);
                } catch (IOException cut) {
                    // The wire was cut, or the far end refuses; whoever calls sees it.
                }
            }
        });
    }

    private static void pump(Socket from, Socket to) {
        Thread.startVirtualThread(() -> {
            try (from;
                    to;
                    InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException cut) {
                // As above.
            }
        });
    }

    void cut() throws IOException {
        listening.close();
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    void join() throws IOException {
        listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        accept(listening);
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
