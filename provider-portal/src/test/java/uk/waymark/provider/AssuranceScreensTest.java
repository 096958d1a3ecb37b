package uk.waymark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.assurance.letter.LetterState;
import uk.waymark.assurance.letter.Letters;
import uk.waymark.commissioning.Commissions;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.StaffWorld;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.provider.assurance.changes.ChangesView;
import uk.waymark.provider.assurance.letter.LettersView;
import uk.waymark.provider.assurance.letter.SignLetterView;
import uk.waymark.provider.assurance.staff.CoverView;
import uk.waymark.provider.assurance.staff.StaffMemberView;
import uk.waymark.provider.assurance.staff.StaffView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.provider")
class AssuranceScreensTest extends ScreenTest {
    private final World world = bean(World.class);
    private final StaffWorld staff = bean(StaffWorld.class);
    private SchoolId school = world.school();
    private ProviderId provider = world.provider();
    private Actor manager = world.at(provider, Role.PROVIDER_MANAGER);

    @BeforeEach
    void aSchoolUsesTheProvider() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
        bean(Commissions.class).open(school, provider, Optional.empty());
    }

    private static void go(Class<? extends Component> view, String... pairs) {
        UI.getCurrent()
                .navigate(
                        view,
                        pairs.length == 2
                                ? new RouteParameters(Map.of(pairs[0], pairs[1]))
                                : new RouteParameters(Map.of(pairs[0], pairs[1], pairs[2], pairs[3])));
    }

    @Test
    @Tag("SCR-01")
    @Tag("SCR-12")
    void theListNamesEachGapAndThePersonsPageRecordsTheCheck() {
        var id = staff.added(manager, provider, StaffWorld.tutor("Kit Example", Optional.empty()));
        open(StaffView.class, manager);
        assertThat(text())
                .contains(
                        "Kit Example",
                        "Gap",
                        "enhanced DBS is not recorded",
                        "and 3 more",
                        "Keep no copies of certificates");

        go(StaffMemberView.class, "id", id.value().toString());
        assertThat(text())
                .contains("Nothing is recorded", "Does not apply to this work", "May not take its registers yet");
        click("Record: Right to work in the UK");
        test(find(TextField.class).withCaption("Who saw the documents").single())
                .setValue("Ash Keeper");
        click("Write it down");
        assertThat(text()).contains("Nothing is recorded");
    }

    @Test
    @Tag("SAL-01")
    void theLetterCannotBeSignedWhileTheRecordHasAGap() {
        staff.added(manager, provider, StaffWorld.tutor("Kit Example", Optional.empty()));
        open(LettersView.class, manager);
        assertThat(text()).contains("No letter");

        go(
                SignLetterView.class,
                "provider",
                provider.value().toString(),
                "id",
                school.value().toString());

        assertThat(text())
                .contains("cannot be signed", "Kit Example: right to work is not recorded")
                .doesNotContain("What you undertake");
    }

    @Test
    @Tag("SAL-01")
    @Tag("SAL-23")
    void theSignatoryReadsTicksAndTypesTheName() {
        staff.sound(manager, provider);
        open(LettersView.class, manager);
        go(
                SignLetterView.class,
                "provider",
                provider.value().toString(),
                "id",
                school.value().toString());
        assertThat(text()).contains("Keeping children safe in education 2025", "seen by Ash Keeper");
        var sign = "Sign for " + bean(Letters.class).standing(school, provider).schoolName();

        click(sign);
        assertThat(text()).contains("Tick each undertaking first");
        find(Checkbox.class).all().forEach(tick -> test(tick).click());
        test(find(TextField.class).withCaption("Your role or position").single())
                .setValue("Manager");
        test(find(TextField.class).withCaption("Type your full name to sign").single())
                .setValue(manager.name());
        click(sign);

        assertThat(bean(Letters.class).standing(school, provider).state()).isEqualTo(LetterState.SIGNED);
        assertThat(text()).contains("Signed, waits for the school");
    }

    @Test
    @Tag("SAL-14")
    @Tag("DL-59")
    void theOtherPagesSayWhatIsMissing() {
        open(ChangesView.class, manager);
        assertThat(text()).contains("Due by 20 Dec 2026", "You have told nothing yet", "Never write a child's name");

        open(CoverView.class, manager);
        assertThat(text()).contains("The opening hours, and who is the DSL on hand then, are not on record");
    }
}
