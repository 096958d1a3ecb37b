package uk.waymark.app.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.servlet.engine.DefaultMicronautServlet;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ResourceServlet;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** The root of the server: sign-in, the attendance endpoint, health and metrics, all of them Micronaut controllers. */
@Singleton
final class MicronautContext {
    private final ApplicationContext beans;
    private final PublicAddress address;
    private final Limits limits;

    MicronautContext(ApplicationContext beans, PublicAddress address, Limits limits) {
        this.beans = beans;
        this.address = address;
        this.limits = limits;
    }

    Handler make() {
        var handler = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        handler.setClassLoader(getClass().getClassLoader());
        handler.setBaseResource(ResourceFactory.of(handler).newClassLoaderResource("META-INF/resources"));
        var everything = EnumSet.of(DispatcherType.REQUEST);
        handler.addFilter(new FilterHolder(new SafetyFilter(SafetyFilter.POLICY, address)), "/*", everything);
        handler.addFilter(new FilterHolder(new LimitFilter(limits)), "/*", everything);
        var servlet = new ServletHolder(DefaultMicronautServlet.NAME, new DefaultMicronautServlet(beans));
        // With asynchronous handling the engine reads a request after Jetty has recycled it; on virtual threads nothing
        // is lost.
        servlet.setAsyncSupported(false);
        servlet.setInitOrder(1);
        handler.addServlet(servlet, "/*");
        for (var file : new String[] {"/waymark.css", "/family.css", "/waymark.svg", "/api-docs.js", "/webjars/*"}) {
            handler.addServlet(new ServletHolder("files " + file, ResourceServlet.class), file);
        }
        for (var path : new String[] {RegisterPage.PATH, RegisterPage.PATH + "/*"}) {
            handler.addServlet(new ServletHolder("register " + path, new RegisterPage()), path);
        }
        var limited = new SizeLimitHandler(limits.largestBody(), -1);
        limited.setHandler(handler);
        return limited;
    }
}
