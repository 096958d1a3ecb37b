package uk.waymark.provider.assurance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import uk.waymark.assurance.staff.StaffRecord.Kept;
import uk.waymark.ids.ProviderId;
import uk.waymark.web.widgets.Screen;

/** A page about one provider; whoever looks after several chooses on top. */
public abstract class ProviderScreen extends Screen {
    private final Select<Kept> choice = new Select<>();
    private final Div content = new Div();

    protected ProviderScreen(String title, List<Kept> providers) {
        super(title);
        choice.setLabel("Provider");
        choice.setItems(providers);
        choice.setItemLabelGenerator(Kept::name);
        choice.setVisible(providers.size() > 1);
        choice.setValue(providers.getFirst());
        choice.addValueChangeListener(event -> refresh());
        add(choice);
    }

    /** Adds what changes with the provider, after what the page has added above it. */
    protected void begin() {
        add(content);
        refresh();
    }

    protected ProviderId provider() {
        return choice.getValue().id();
    }

    protected String providerName() {
        return choice.getValue().name();
    }

    protected void refresh() {
        content.removeAll();
        show(content);
    }

    protected abstract void show(Div content);
}
