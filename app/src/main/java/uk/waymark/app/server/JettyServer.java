package uk.waymark.app.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.runtime.ApplicationConfiguration;
import io.micronaut.servlet.engine.server.AbstractServletServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import uk.waymark.web.Portal;

/** The one web server: Micronaut's controllers at the root, and each portal in a context of its own beside them. */
@Singleton
public final class JettyServer extends AbstractServletServer<Server> {
    private final ServerConnector connector;
    private final String host;

    JettyServer(
            ApplicationContext context,
            ApplicationConfiguration application,
            List<Portal> portals,
            PortalContext portalContext,
            MicronautContext micronautContext,
            HttpServerConfiguration http,
            PublicAddress address,
            @Value("${waymark.host}") String host) {
        super(context, application, new Server(threads()));
        this.host = host;
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(16 * 1024);
        if (address.isSecure()) {
            // TLS ends before us: who asks, and under which name, is what that server says.
            configuration.addCustomizer(new ForwardedRequestCustomizer());
        }
        connector = new ServerConnector(getServer(), new HttpConnectionFactory(configuration));
        connector.setHost(host);
        connector.setPort(http.getPort().orElse(8080));
        connector.setReuseAddress(true);
        getServer().addConnector(connector);
        var contexts = new ContextHandlerCollection();
        for (var portal : portals) {
            contexts.addHandler(portalContext.of(portal));
        }
        contexts.addHandler(micronautContext.make());
        getServer().setHandler(contexts);
    }

    private static QueuedThreadPool threads() {
        var pool = new QueuedThreadPool(64);
        pool.setName("web");
        pool.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        return pool;
    }

    @Override
    protected void startServer() throws Exception {
        getServer().start();
    }

    @Override
    protected void stopServer() throws Exception {
        getServer().stop();
    }

    @Override
    public int getPort() {
        return connector.getLocalPort();
    }

    @Override
    public String getHost() {
        return host;
    }

    @Override
    public String getScheme() {
        return "http";
    }

    @Override
    public URL getURL() {
        try {
            return getURI().toURL();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public URI getURI() {
        return URI.create(getScheme() + "://" + host + ":" + getPort());
    }

    @Override
    public boolean isRunning() {
        return getServer().isRunning();
    }
}
