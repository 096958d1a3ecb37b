package uk.waymark.app.server;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.ApplicationContext;
import java.util.Optional;
import java.util.stream.Stream;

/** Vaadin's servlet, with views, layouts and listeners made by Micronaut. */
final class PortalServlet extends VaadinServlet {
    private final transient ApplicationContext beans;

    PortalServlet(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new VaadinServletService(this, configuration) {
            @Override
            protected Optional<Instantiator> loadInstantiators() {
                return Optional.of(new BeanInstantiator(this, beans));
            }
        };
        service.init();
        return service;
    }

    private static final class BeanInstantiator extends DefaultInstantiator {
        private final transient ApplicationContext beans;

        BeanInstantiator(VaadinService service, ApplicationContext beans) {
            super(service);
            this.beans = beans;
        }

        /** The listeners that are beans, the guard of the screens among them. */
        @Override
        public Stream<VaadinServiceInitListener> getServiceInitListeners() {
            return Stream.concat(
                    super.getServiceInitListeners(), beans.getBeansOfType(VaadinServiceInitListener.class).stream());
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return beans.findBean(type).orElseGet(() -> super.getOrCreate(type));
        }
    }
}
