package uk.waymark.school.organisations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.ScopeKind;
import uk.waymark.ids.AuthorityId;
import uk.waymark.ids.Id;
import uk.waymark.ids.TrustId;
import uk.waymark.organisations.Added;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Named;
import uk.waymark.organisations.NewSchool;
import uk.waymark.organisations.Provider;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.organisations.ProviderMergers;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.accounts.MembersView;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;

/** An administrator, when somebody new joins: put the school, trust, authority or provider on record, then invite its first person. */
@Route(value = "organisations", layout = SchoolFrame.class)
@Needs(Right.MANAGE_ORGANISATIONS)
@Prototype
public class OrganisationsView extends Screen {
    private final Directory directory;
    private final ProviderMergers mergers;
    private final CurrentPerson person;
    private final Div lists = new Div();

    OrganisationsView(Directory directory, ProviderMergers mergers, CurrentPerson person) {
        super("Organisations");
        this.directory = directory;
        this.mergers = mergers;
        this.person = person;
        explain("Add an organisation, then open its people and invite the head, or the manager of the provider.");
        add(lists);
        refresh();
    }

    private void refresh() {
        var actor = person.actor();
        lists.removeAll();
        var trusts = directory.trusts(actor);
        var authorities = directory.authorities(actor);
        var schools = list();
        directory
                .allSchools(actor, "", 0)
                .forEach(school -> schools.add(row(
                        school.name(),
                        "URN " + school.urn()
                                + school.trust().map(it -> ", " + it).orElse(""),
                        ScopeKind.SCHOOL,
                        school.id())));
        var providers = list();
        directory.providers(actor, "", 0).forEach(provider -> {
            var row = row(provider.name(), provider.kind().words(), ScopeKind.PROVIDER, provider.id());
            var merge = new Button("Part of another", event -> merge(provider));
            merge.setAriaLabel(provider.name() + " has become part of another provider");
            row.add(merge);
            providers.add(row);
        });
        var trustList = list();
        trusts.forEach(trust -> trustList.add(row(trust.name(), "Trust", ScopeKind.TRUST, new TrustId(trust.id()))));
        lists.add(
                new H2("Schools"),
                schools,
                newSchool(trusts, authorities),
                new H2("Providers"),
                providers,
                newProvider(),
                new H2("Trusts"),
                trustList,
                newNamed("Trust", Optional.empty()),
                new H2("Local authorities"),
                names(authorities),
                newNamed("Local authority", Optional.of(new TextField("Three-digit number"))));
    }

    private void merge(Provider provider) {
        var into = new ComboBox<Provider>("Of which provider it is a part now");
        into.setItems(
                query -> directory.providers(person.actor(), query.getFilter().orElse(""), query.getPage()).stream()
                        .limit(query.getLimit()));
        into.setPageSize(Directory.PAGE);
        into.setItemLabelGenerator(Provider::name);
        new AskDialog(
                        provider.name() + " has become part of another provider",
                        new Paragraph("From now on no school takes it up, audits it or places a pupil there. What is on"
                                + " record stays. It cannot be taken back."),
                        into)
                .ask(
                        "Put on record",
                        () -> into.getValue() == null
                                ? Optional.of(new Refused("INTO", "Choose the provider."))
                                : mergers.merge(
                                        person.actor(),
                                        provider.id(),
                                        into.getValue().id()),
                        this::refresh);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("rows");
        return list;
    }

    private static UnorderedList names(List<Named> named) {
        var list = list();
        named.forEach(it -> {
            var row = new ListItem(new Span(it.name()));
            row.addClassName("row");
            list.add(row);
        });
        return list;
    }

    private static ListItem row(String name, String detail, ScopeKind kind, Id id) {
        var who = new Div(new Span(name), new Span(detail));
        who.addClassName("who");
        var people = new RouterLink(
                "People of " + name,
                MembersView.class,
                new RouteParameters(Map.of(
                        "kind",
                        kind.name().toLowerCase(Locale.ROOT),
                        "id",
                        id.value().toString())));
        var row = new ListItem(who, people);
        row.addClassName("row");
        return row;
    }

    private Div newSchool(List<Named> trusts, List<Named> authorities) {
        var name = new TextField("Name of the school");
        var urn = new TextField("URN");
        var telephone = new TextField("Telephone of the school");
        var trust = choice("Trust, if any", trusts);
        var authority = choice("Local authority", authorities);
        return form(
                "Add school",
                () -> directory.addSchool(
                        person.actor(),
                        new NewSchool(
                                name.getValue(),
                                urn.getValue(),
                                telephone.getValue(),
                                Optional.ofNullable(trust.getValue()).map(it -> new TrustId(it.id())),
                                Optional.ofNullable(authority.getValue()).map(it -> new AuthorityId(it.id())))),
                name,
                urn,
                telephone,
                trust,
                authority);
    }

    private static ComboBox<Named> choice(String label, List<Named> items) {
        var choice = new ComboBox<Named>(label);
        choice.setItems(items);
        choice.setItemLabelGenerator(Named::name);
        return choice;
    }

    private Div newProvider() {
        var name = new TextField("Name of the provider");
        var telephone = new TextField("Telephone of the provider");
        var kind = new Select<ProviderKind>();
        kind.setLabel("Kind");
        kind.setItems(ProviderKind.values());
        kind.setItemLabelGenerator(ProviderKind::words);
        kind.setValue(ProviderKind.OTHER);
        return form(
                "Add provider",
                () -> directory.addProvider(
                        person.actor(), name.getValue(), kind.getValue(), telephone.getValue(), Optional.empty()),
                name,
                kind,
                telephone);
    }

    private Div newNamed(String what, Optional<TextField> number) {
        var name = new TextField("Name");
        var fields = number.map(it -> new Component[] {name, it}).orElseGet(() -> new Component[] {name});
        return form(
                "Add " + what.toLowerCase(Locale.UK),
                () -> number.<Added<?>>map(it -> directory.addAuthority(person.actor(), name.getValue(), it.getValue()))
                        .orElseGet(() -> directory.addTrust(person.actor(), name.getValue())),
                fields);
    }

    private Div form(String words, Supplier<? extends Added<?>> action, Component... fields) {
        var refusal = new Say.Place();
        var add = new Button(words, event -> {
            refusal.clear();
            switch (action.get()) {
                case Added.As<?> ignored -> {
                    Say.done("It is on record.");
                    refresh();
                }
                case Added.Not<?>(var refused) -> refusal.refused(refused);
            }
        });
        var form = new Div(fields);
        form.add(add);
        form.addClassName("row-form");
        return new Div(refusal, form);
    }
}
