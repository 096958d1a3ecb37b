package uk.waymark.school.referrals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SiteId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.Site;
import uk.waymark.placements.PlacementKind;
import uk.waymark.referrals.ReferralFile;
import uk.waymark.referrals.choice.Candidates;
import uk.waymark.referrals.onsite.Premises;
import uk.waymark.web.guard.CurrentPerson;

/** Chooses the place that a decision is for: a provider that was compared, or an area of the school's own, with its site. */
final class PlaceChoice extends Div {
    private record Place(ProviderId provider, String name, boolean own) {}

    private static final Refused NOWHERE = new Refused(
            "NOWHERE",
            "There is nothing to choose from yet: write down under \"Where to\" how a provider compares. Your school has no area"
                    + " of its own on record.");

    private final transient Candidates candidates;
    private final transient Premises premises;
    private final transient CurrentPerson person;
    private final Select<Place> place = new Select<>();
    private final Select<Site> site = new Select<>();
    private final Select<PlacementKind> kind = new Select<>();
    private boolean nowhere;

    PlaceChoice(Candidates candidates, Premises premises, Directory directory, CurrentPerson person) {
        this.candidates = candidates;
        this.premises = premises;
        this.person = person;
        addClassName("form");
        place.setLabel("Where");
        place.setHelperText("Providers that were noted above, and your school's own areas.");
        place.setItemLabelGenerator(Place::name);
        site.setLabel("Site");
        site.setHelperText("Empty: any of its sites.");
        site.setEmptySelectionAllowed(true);
        site.setItemLabelGenerator(it -> it == null ? "Any" : it.name() + ", " + it.address());
        kind.setLabel("How it is arranged");
        kind.setItems(PlacementKind.values());
        kind.setItemLabelGenerator(PlacementKind::words);
        kind.setValue(PlacementKind.SCHOOL_ARRANGED);
        place.addValueChangeListener(event -> {
            var chosen = event.getValue();
            if (chosen != null) {
                site.setItems(directory.sites(person.actor(), chosen.provider()));
                if (chosen.own()) {
                    kind.setValue(PlacementKind.ON_SITE);
                }
            }
        });
        add(place, site, kind);
    }

    void offer(ReferralFile file) {
        var compared = candidates.of(person.actor(), file.referral().id()).stream()
                .filter(it -> it.note().isPresent())
                .map(it -> new Place(it.provider(), it.name(), false));
        var own = premises.of(person.actor()).stream()
                .filter(it -> it.school().equals(file.referral().school()))
                .map(it -> new Place(it.provider(), it.name() + " (our own)", true));
        List<Place> all = Stream.concat(compared, own).toList();
        place.setItems(all);
        nowhere = all.isEmpty();
        if (nowhere) {
            place.setHelperText(NOWHERE.message());
        }
        if (all.size() == 1) {
            place.setValue(all.getFirst());
        }
    }

    /** What stands in the way of a choice. */
    Refused refused() {
        return nowhere ? NOWHERE : new Refused("PLACE", "Choose where, and the first day.");
    }

    Optional<ProviderId> provider() {
        return Optional.ofNullable(place.getValue()).map(Place::provider);
    }

    Optional<SiteId> site() {
        return Optional.ofNullable(site.getValue()).map(Site::id);
    }

    PlacementKind kind() {
        return kind.getValue();
    }
}
