package uk.waymark.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.Tasks;
import uk.waymark.fixtures.World;
import uk.waymark.ids.ProviderId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;
import uk.waymark.notices.Outbox;
import uk.waymark.obligations.Obligations;
import uk.waymark.provider.due.DueView;
import uk.waymark.provider.notices.NoticesView;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.provider")
class DueAndNoticesTest extends ScreenTest {
    private final World world = bean(World.class);
    private final ProviderId provider = world.provider();

    @BeforeEach
    void monday() {
        bean(MovableClock.class).set(MovableClock.MONDAY, 9, 5);
    }

    @Test
    void aClockOfTheSameDayShowsItsMinuteAndCannotBePutOff() {
        bean(Obligations.class)
                .raise(Tasks.change(
                        provider,
                        Role.PROVIDER_MANAGER,
                        MovableClock.MONDAY,
                        Optional.of(bean(MovableClock.class).instant().plusSeconds(3_600))));
        open(DueView.class, world.at(provider, Role.PROVIDER_MANAGER));

        assertThat(text())
                .contains("Today: 1", "Tell the school of a change: A new deputy DSL", "Due Mon 23 Nov, 10:05")
                .doesNotContain("Postpone");
    }

    @Test
    void theNoticesOfTheProviderLeadToWhereTheyAreAbout() {
        var manager = world.at(provider, Role.PROVIDER_MANAGER);
        bean(Outbox.class).notify(manager.person(), Kind.DELEGATED, provider, false);
        open(NoticesView.class, manager);
        click(Kind.DELEGATED.words());

        assertThat(getCurrentView()).isInstanceOf(DueView.class);
        assertThat(bean(Notices.class).unread(manager)).isZero();
    }

    @Test
    void aTutorIsLedToNoPageThatIsShut() {
        var tutor = world.at(provider, Role.TUTOR);
        bean(Outbox.class).notify(tutor.person(), Kind.LETTER_ACCEPTED, provider, false);
        open(NoticesView.class, tutor);

        assertThat(text()).contains(Kind.LETTER_ACCEPTED.words());
        assertThat(find(Button.class).withText(Kind.LETTER_ACCEPTED.words()).exists())
                .isFalse();
    }
}
