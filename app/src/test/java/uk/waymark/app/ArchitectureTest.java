package uk.waymark.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.broken.ScreenInTheDomain;
import uk.waymark.provider.broken.SqlInAPortal;
import uk.waymark.web.guard.Needs;

/** What Maven's modules cannot keep. Each rule has a twin that shows, on a class made to break it, that it can fail. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("uk.waymark");

    private static final ArchRule DOORS_TAKE_AN_ACTOR = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Door.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(takeAnActor());

    private static final ArchRule VIEWS_ARE_GUARDED_AND_NOT_SHARED = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(Needs.class)
            .andShould()
            .beAnnotatedWith(Prototype.class);

    private static final ArchRule THE_DOMAIN_KNOWS_NO_SCREEN = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "uk.waymark.app..", "uk.waymark.web..", "uk.waymark.provider..", "uk.waymark.school..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "jakarta.servlet..", "io.micronaut.http..", "io.micronaut.security..");

    private static final ArchRule PORTALS_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("uk.waymark.provider..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("uk.waymark.school..");

    private static final ArchRule PORTALS_WRITE_NO_SQL = noClasses()
            .that()
            .resideInAnyPackage("uk.waymark.provider..", "uk.waymark.school..", "uk.waymark.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "io.micronaut.data..");

    private static final ArchRule TIME_IS_A_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    private static ArchCondition<JavaMethod> takeAnActor() {
        return new ArchCondition<>("take an Actor first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var takes = !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().getFirst().isEquivalentTo(Actor.class);
                events.add(new SimpleConditionEvent(method, takes, method.getFullName()));
            }
        };
    }

    @Test
    void theCodeKeepsTheRules() {
        DOORS_TAKE_AN_ACTOR.check(OURS);
        VIEWS_ARE_GUARDED_AND_NOT_SHARED.check(OURS);
        THE_DOMAIN_KNOWS_NO_SCREEN.check(OURS);
        PORTALS_DO_NOT_KNOW_EACH_OTHER.check(OURS);
        PORTALS_WRITE_NO_SQL.check(OURS);
        TIME_IS_A_CLOCK.check(OURS);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        var without = OURS.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> OURS.stream().noneMatch(it -> it.getName().equals(name + ".package-info")))
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void aDoorWithoutAnActorIsFound() {
        assertThat(fails(DOORS_TAKE_AN_ACTOR, OpenDoor.class)).isTrue();
    }

    @Test
    void aViewThatIsNotGuardedIsFound() {
        assertThat(fails(VIEWS_ARE_GUARDED_AND_NOT_SHARED, UnguardedView.class)).isTrue();
    }

    @Test
    void aBareNowIsFound() {
        assertThat(fails(TIME_IS_A_CLOCK, BareNow.class)).isTrue();
    }

    @Test
    void aScreenInTheDomainIsFound() {
        assertThat(fails(THE_DOMAIN_KNOWS_NO_SCREEN, ScreenInTheDomain.class)).isTrue();
    }

    @Test
    void sqlInAPortalIsFound() {
        assertThat(fails(PORTALS_WRITE_NO_SQL, SqlInAPortal.class)).isTrue();
        assertThat(fails(PORTALS_DO_NOT_KNOW_EACH_OTHER, SqlInAPortal.class)).isTrue();
    }

    private static boolean fails(ArchRule rule, Class<?> broken) {
        return rule.evaluate(new ClassFileImporter().importClasses(broken)).hasViolation();
    }

    /** Breaks a rule on purpose. */
    @Door
    static class OpenDoor {
        public String everything() {
            return "";
        }
    }

    /** Breaks a rule on purpose. */
    @Route("unguarded")
    static class UnguardedView extends Div {}

    /** Breaks a rule on purpose. */
    static class BareNow {
        Instant now() {
            return Instant.now();
        }
    }
}
