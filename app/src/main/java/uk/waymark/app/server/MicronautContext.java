package uk.waymark.app.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.servlet.engine.DefaultMicronautServlet;
import jakarta.inject.Singleton;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** The root of the server: sign-in, the attendance endpoint, health and metrics, all of them Micronaut controllers. */
@Singleton
final class MicronautContext {
    private final ApplicationContext beans;

    MicronautContext(ApplicationContext beans) {
        this.beans = beans;
    }

    ServletContextHandler make() {
        var handler = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        handler.setClassLoader(getClass().getClassLoader());
        handler.setBaseResource(ResourceFactory.of(handler).newClassLoaderResource("META-INF/resources"));
        var servlet = new ServletHolder(DefaultMicronautServlet.NAME, new DefaultMicronautServlet(beans));
        // With asynchronous handling the engine reads a request after Jetty has recycled it; on virtual threads nothing is lost.
        servlet.setAsyncSupported(false);
        servlet.setInitOrder(1);
        handler.addServlet(servlet, "/*");
        return handler;
    }
}
