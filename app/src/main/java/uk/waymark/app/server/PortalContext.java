package uk.waymark.app.server;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.InitParameters;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContainerInitializerHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.util.resource.ResourceFactory;
import uk.waymark.web.Portal;
import uk.waymark.web.Shell;
import uk.waymark.web.widgets.Broken;
import uk.waymark.web.widgets.Shut;
import uk.waymark.web.widgets.ShutForRole;

/** Makes the servlet context of one portal. Its routes are the beans of its package: no class path is scanned. */
@Singleton
final class PortalContext {
    private static final int SESSION_SECONDS = 4 * 60 * 60;

    private final ApplicationContext beans;
    private final Gate gate;
    private final PublicAddress address;

    PortalContext(ApplicationContext beans, Gate gate, PublicAddress address) {
        this.beans = beans;
        this.gate = gate;
        this.address = address;
    }

    ServletContextHandler of(Portal portal) {
        var handler = new ServletContextHandler(portal.path(), ServletContextHandler.SESSIONS);
        handler.setClassLoader(getClass().getClassLoader());
        handler.setBaseResource(ResourceFactory.of(handler).newClassLoaderResource("META-INF/resources"));
        cookies(handler);
        filter(handler, new SafetyFilter(SafetyFilter.POLICY_OF_PORTALS, address));
        filter(
                handler,
                (request, response, chain) ->
                        gate.pass((HttpServletRequest) request, (HttpServletResponse) response, chain));
        initialise(handler, new LookupServletContainerInitializer(), LookupInitializer.class);
        initialise(handler, new RouteRegistryInitializer(), viewsOf(portal));
        initialise(handler, new ErrorNavigationTargetInitializer(), Shut.class, ShutForRole.class, Broken.class);
        initialise(handler, new VaadinAppShellInitializer(), Shell.class);
        JakartaWebSocketServletContainerInitializer.configure(handler, null);
        var servlet = new ServletHolder("portal", new PortalServlet(beans));
        servlet.setAsyncSupported(true);
        servlet.setInitOrder(1);
        servlet.setInitParameter(InitParameters.SERVLET_PARAMETER_PRODUCTION_MODE, "true");
        handler.addServlet(servlet, "/*");
        return handler;
    }

    private void cookies(ServletContextHandler handler) {
        var sessions = handler.getSessionHandler();
        sessions.setMaxInactiveInterval(SESSION_SECONDS);
        sessions.setHttpOnly(true);
        sessions.setSecureCookies(address.isSecure());
        sessions.setSameSite(HttpCookie.SameSite.LAX);
    }

    private static void filter(ServletContextHandler handler, Filter filter) {
        var holder = new FilterHolder(filter);
        holder.setAsyncSupported(true);
        handler.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    private Class<?>[] viewsOf(Portal portal) {
        return beans.getBeanDefinitions(Qualifiers.byStereotype(Route.class)).stream()
                .map(BeanDefinition::getBeanType)
                .filter(view -> view.getName().startsWith(portal.viewPackage() + "."))
                .toArray(Class<?>[]::new);
    }

    private static void initialise(
            ServletContextHandler handler, ServletContainerInitializer initializer, Class<?>... classes) {
        handler.addServletContainerInitializer(new ServletContainerInitializerHolder(initializer, classes));
    }
}
