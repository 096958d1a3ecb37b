package uk.waymark.web.guard;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.fixtures.TestDatabase;

/** A screen without a browser: real views, real doors, a real database; somebody stands in front of it. */
public abstract class ScreenTest extends BrowserlessTest {
    private static final ApplicationContext BEANS = start();

    private static ApplicationContext start() {
        Map<String, Object> properties = new HashMap<>(TestDatabase.get().properties());
        properties.put("waymark.background", "false");
        return ApplicationContext.run(properties);
    }

    protected static <T> T bean(Class<T> type) {
        return BEANS.getBean(type);
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Beans.class);
    }

    protected <T extends Component> T open(Class<T> view, Actor actor) {
        bean(Somebody.class).is(actor);
        // A new window: one that shows the view already would keep what it showed to somebody else.
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        return navigate(view);
    }

    /** Lets what the server had to say by itself reach the screen. */
    protected static void pushed() {
        var session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }

    /** Everything that a person reads on the screen. */
    protected String text() {
        return text(getCurrentView());
    }

    private static String text(HasElement view) {
        return view.getElement().getTextRecursively();
    }

    /** Clicks the button that a screen reader calls by this name. */
    protected void click(String name) {
        test(find(Button.class)
                        .withCondition(button -> button.isVisible()
                                && (name.equals(button.getText())
                                        || name.equals(button.getAriaLabel().orElse(""))))
                        .first())
                .click();
    }

    /** Makes views of beans, as the portals' servlet does. */
    public static final class Beans implements InstantiatorFactory {
        @Override
        public Instantiator createInstantitor(VaadinService service) {
            return new DefaultInstantiator(service) {
                private static final long serialVersionUID = 1;

                @Override
                public <T> T getOrCreate(Class<T> type) {
                    return BEANS.findBean(type).orElseGet(() -> super.getOrCreate(type));
                }
            };
        }
    }
}
