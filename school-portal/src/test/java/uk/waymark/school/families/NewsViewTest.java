package uk.waymark.school.families;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.families.news.SchoolNews;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.SchoolId;
import uk.waymark.web.guard.ScreenTest;

@ViewPackages(packages = "uk.waymark.school")
@Tag("PAS-09")
class NewsViewTest extends ScreenTest {
    private static final LocalDate TODAY = MovableClock.MONDAY;

    private final World world = bean(World.class);
    private final SchoolId school = world.school();

    @BeforeEach
    void onMonday() {
        bean(MovableClock.class).set(TODAY, 9, 5);
    }

    @Test
    void theOfficePublishesNewsAndTakesItBackWithTheReason() {
        var office = world.at(school, Role.OFFICE);
        open(NewsView.class, office);
        assertThat(text()).contains("No news yet");

        click("Publish news");
        find(TextField.class).last().setValue("The choir sings");
        click("Publish it");
        assertThat(dialog()).contains("Write the news in at most");
        find(TextArea.class).last().setValue("Everybody is welcome.");
        find(DatePicker.class).all().getFirst().setValue(TODAY.plusDays(1));
        click("Publish it");

        assertThat(text()).contains("The choir sings", "Tue 24 Nov to", "To come", "Everybody is welcome.");
        click("Take back: The choir sings");
        click("Take it back");
        assertThat(dialog()).contains("Say in at most 500 characters why");
        find(TextArea.class).last().setValue("The hall is flooded");
        click("Take it back");

        assertThat(text()).contains("Taken back", "The hall is flooded");
        assertThat(bean(SchoolNews.class).of(office, school))
                .singleElement()
                .satisfies(it -> assertThat(it.withdrawn()).isPresent());
    }

    private String dialog() {
        return find(Dialog.class).last().getElement().getTextRecursively();
    }
}
