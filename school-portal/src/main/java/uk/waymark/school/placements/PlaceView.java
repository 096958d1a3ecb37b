package uk.waymark.school.placements;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.assurance.gate.Gate;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.ReferralId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Provider;
import uk.waymark.organisations.ProviderKind;
import uk.waymark.organisations.Site;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.pupils.Pupil;
import uk.waymark.pupils.Pupils;
import uk.waymark.referrals.Decision;
import uk.waymark.referrals.PlacedFrom;
import uk.waymark.school.SchoolFrame;
import uk.waymark.school.pupils.PupilScreen;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.Say;

/** The AP lead, after the decision: where, from when to when, which sessions of the week. */
@Route(value = "pupils/:id/place", layout = SchoolFrame.class)
@Needs(Right.PLACE_PUPILS)
@Prototype
public class PlaceView extends PupilScreen {
    private final Placements placements;
    private final Directory directory;
    private final CurrentPerson person;
    private final ComboBox<Provider> provider = new ComboBox<>("Provider");
    private final ComboBox<Site> site = new ComboBox<>("Site");
    private final Select<PlacementKind> kind = new Select<>();
    private final DatePicker startsOn = date("First day");
    private final DatePicker endsOn = date("Last day");
    private final PatternForm pattern = new PatternForm();
    private final TextField activity = new TextField("What the pupil does there");
    private final TextArea justification = new TextArea("Why this provider for this pupil");
    private final IntegerField reportWithin = new IntegerField("Register due, minutes after arrival");
    private final BigDecimalField target = new BigDecimalField("Attendance target, per cent");
    private final Say.Place shut = new Say.Place();
    private final Say.Place refusal = new Say.Place();
    private final Gate gate;
    private final PlacedFrom placedFrom;
    private final Clock clock;
    private Optional<ReferralId> referral = Optional.empty();
    private OriginForm origin = new OriginForm(Optional.empty(), new PupilId(new UUID(0, 0)));

    PlaceView(
            Pupils pupils,
            Placements placements,
            Directory directory,
            Gate gate,
            PlacedFrom placedFrom,
            CurrentPerson person,
            Clock clock) {
        super("Place a pupil", pupils, person);
        this.placedFrom = placedFrom;
        this.gate = gate;
        this.clock = clock;
        this.placements = placements;
        this.directory = directory;
        this.person = person;
    }

    private static DatePicker date(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(Locale.UK);
        return picker;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        referral = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("referral")
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(text -> new ReferralId(UUID.fromString(text)));
        super.beforeEnter(event);
    }

    @Override
    protected boolean opens(Pupil pupil) {
        return may(Right.PLACE_PUPILS, pupil);
    }

    @Override
    protected void show(Pupil pupil) {
        provider.setItems(
                query -> directory.providers(person.actor(), query.getFilter().orElse(""), query.getPage()).stream()
                        .limit(query.getLimit()));
        provider.setPageSize(Directory.PAGE);
        provider.setItemLabelGenerator(Provider::name);
        site.setItemLabelGenerator(it -> it.name() + ", " + it.address());
        provider.addValueChangeListener(event -> {
            var sites = event.getValue() == null
                    ? List.<Site>of()
                    : directory.sites(person.actor(), event.getValue().id());
            site.setItems(sites);
            offerKinds(event.getValue());
            sites.stream().findFirst().ifPresent(site::setValue);
            sayWhatIsMissing(pupil, event.getValue());
        });
        activity.setHelperText("Such as animal care, or brickwork. Using code B certifies it each day.");
        activity.setMaxLength(200);
        justification.setHelperText("Needed for a provider that is not registered, and for one that is online only.");
        justification.setMaxLength(1_000);
        reportWithin.setHelperText("Empty: as in your school's settings.");
        target.setHelperText("Empty: as in your school's settings.");
        kind.setLabel("How it is arranged");
        kind.setItemLabelGenerator(PlacementKind::words);
        offerKinds(null);
        origin = new OriginForm(referral.flatMap(id -> placedFrom.toPlace(person.actor(), id, pupil.id())), pupil.id());
        origin.decision().ifPresent(this::asDecided);
        var save = new Button("Place " + pupil.name().toUse(), event -> place(pupil.id()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(
                new Paragraph(pupil.name().toUse() + ", UPN " + pupil.upn().value()),
                origin,
                provider,
                shut,
                site,
                kind,
                activity,
                justification,
                PatternForm.row(startsOn, endsOn),
                new H2("Sessions of the week"),
                pattern,
                new H2("Where the agreement says something else"),
                PatternForm.row(reportWithin, target),
                refusal,
                save);
        form.addClassName("form");
        add(form);
    }

    /** What the head agreed to stands there already. */
    private void asDecided(Decision decision) {
        decision.provider()
                .flatMap(id -> directory.provider(person.actor(), id))
                .ifPresent(it -> {
                    provider.setValue(it);
                    provider.setReadOnly(true);
                });
        decision.site()
                .flatMap(id -> decision.provider().stream()
                        .flatMap(at -> directory.sites(person.actor(), at).stream())
                        .filter(it -> it.id().equals(id))
                        .findFirst())
                .ifPresent(site::setValue);
        decision.kind().ifPresent(kind::setValue);
        decision.startsOn().ifPresent(startsOn::setValue);
        decision.endsOn().ifPresent(endsOn::setValue);
        justification.setValue(decision.whyChosen());
    }

    /** Before anything is typed: whether a placement may start there today, and what is missing. */
    private void sayWhatIsMissing(Pupil pupil, @Nullable Provider at) {
        shut.clear();
        if (at != null && at.kind() != ProviderKind.ON_SITE) {
            gate.of(person.actor(), pupil.school(), at.id(), Session.today(clock))
                    .filter(state -> !state.isOpen())
                    .ifPresent(state -> shut.refused(
                            new Refused("GATE", "As it stands today no placement may start here. " + state.words())));
        }
    }

    /** Dual registration is offered only where the provider is a school, and there it is what is chosen. Catalogue row DUA-05. */
    private void offerKinds(@Nullable Provider at) {
        var school = at != null && at.kind().isSchool();
        kind.setItems(Stream.of(PlacementKind.values())
                .filter(it -> it != (school ? PlacementKind.SCHOOL_ARRANGED : PlacementKind.DUAL_REGISTERED))
                .toList());
        kind.setValue(school ? PlacementKind.DUAL_REGISTERED : PlacementKind.SCHOOL_ARRANGED);
    }

    private void place(PupilId pupil) {
        refusal.clear();
        if (site.getValue() == null || startsOn.getValue() == null || endsOn.getValue() == null) {
            refusal.refused(new Refused("INVALID", "Choose the provider, the site, the first day and the last day."));
            return;
        }
        var ticked = pattern.pattern();
        if (ticked.isEmpty()) {
            refusal.refused(new Refused("TIMES", "Give the times of the sessions; each ends after it begins."));
            return;
        }
        var wanted = new NewPlacement(
                pupil,
                site.getValue().id(),
                kind.getValue(),
                startsOn.getValue(),
                endsOn.getValue(),
                ticked.get(),
                activity.getValue(),
                Optional.ofNullable(reportWithin.getValue()),
                Optional.ofNullable(target.getValue()),
                Optional.of(justification.getValue().strip()).filter(it -> !it.isEmpty()),
                origin.origin());
        switch (placements.place(person.actor(), wanted)) {
            case PlacementOutcome.Placed(var id) -> {
                Say.done("Placed. Its own page says what is needed before the first day.");
                getUI().ifPresent(ui -> ui.navigate(PlacementView.class, PlacementScreen.of(id)));
            }
            case PlacementOutcome.NotPlaced(var refused) -> refusal.refused(refused);
        }
    }
}
