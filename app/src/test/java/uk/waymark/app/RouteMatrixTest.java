package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.app.sample.SampleAccount;
import uk.waymark.web.Portal;

/** Every role × every address. What each may open is written here a second time, by hand, beside the table in the code. */
@Tag("access-matrix")
class RouteMatrixTest {
    private static final Set<Role> SCHOOL = EnumSet.range(Role.HEAD, Role.TRUST_EXECUTIVE);
    private static final Set<Role> SCHOOL_AND_ADMINISTRATOR = plus(SCHOOL, Role.ADMINISTRATOR);
    private static final Set<Role> PROVIDER = EnumSet.range(Role.PROVIDER_MANAGER, Role.TUTOR);
    private static final Set<Role> DSLS = EnumSet.of(Role.DSL, Role.DEPUTY_DSL);
    private static final Set<Role> WITH_PUPILS = EnumSet.of(
            Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO, Role.ATTENDANCE_OFFICER, Role.OFFICE);
    private static final Set<Role> REFERRING =
            EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO);
    private static final Set<Role> WITH_ATTENDANCE =
            EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO, Role.ATTENDANCE_OFFICER);
    private static final Set<Role> WITH_DIRECTORY =
            without(SCHOOL_AND_ADMINISTRATOR, Role.TEACHER, Role.GOVERNOR, Role.LINK_GOVERNOR);

    private static final Set<Role> WITH_ASSURANCE = EnumSet.of(
            Role.HEAD,
            Role.AP_LEAD,
            Role.SENIOR_LEADER,
            Role.DSL,
            Role.DEPUTY_DSL,
            Role.TRUST_SAFEGUARDING,
            Role.TRUST_EXECUTIVE);
    private static final Set<Role> PUBLISHING =
            EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.ATTENDANCE_OFFICER, Role.OFFICE);
    private static final Set<Role> KEEPERS =
            EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL);

    private static final Set<Role> WITH_FIGURES = without(SCHOOL, Role.AP_HELPER, Role.OFFICE, Role.TEACHER);

    private static final Map<String, Set<Role>> OPEN = new TreeMap<>(Map.ofEntries(
            Map.entry("/school", SCHOOL_AND_ADMINISTRATOR),
            Map.entry("/school/notices", SCHOOL_AND_ADMINISTRATOR),
            Map.entry("/school/concerns", DSLS),
            Map.entry("/school/concerns/:id", DSLS),
            Map.entry("/school/pupils", WITH_PUPILS),
            Map.entry("/school/pupils/:id", WITH_PUPILS),
            Map.entry("/school/placements", WITH_PUPILS),
            Map.entry("/school/placements/:id", WITH_PUPILS),
            Map.entry("/school/placements/:id/risk", WITH_PUPILS),
            Map.entry("/school/placements/:id/objectives", WITH_PUPILS),
            Map.entry("/school/placements/:id/plan", WITH_PUPILS),
            Map.entry("/school/placements/:id/curriculum", WITH_PUPILS),
            Map.entry("/school/senco", EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.SENCO)),
            Map.entry("/school/provision-reviews", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("/provider/pupils/:id/risk", PROVIDER),
            Map.entry("/provider/pupils/:id/plan", PROVIDER),
            Map.entry("/provider/pupils/:id/curriculum", PROVIDER),
            Map.entry("/provider/course", KEEPERS),
            Map.entry("/school/placements/:id/direction", WITH_PUPILS),
            Map.entry("/school/placements/:id/authority", WITH_PUPILS),
            Map.entry("/school/placements/:id/meetings", WITH_PUPILS),
            Map.entry("/school/pupils/:id/meetings", WITH_PUPILS),
            Map.entry("/school/pupils/:id/moves", WITH_PUPILS),
            Map.entry("/school/directions", EnumSet.of(Role.GOVERNOR, Role.LINK_GOVERNOR)),
            Map.entry("/provider/pupils/:id/meetings", PROVIDER),
            Map.entry("/school/placements/:id/return", WITH_PUPILS),
            Map.entry("/school/placements/:id/agreement", WITH_PUPILS),
            Map.entry("/provider/pupils/:id/agreement", PROVIDER),
            Map.entry("/school/placements/:id/ending", WITH_PUPILS),
            Map.entry("/school/destinations", without(WITH_FIGURES, Role.SENCO)),
            Map.entry("/provider/pupils/:id/return", PROVIDER),
            Map.entry(
                    "/school/placements/:id/information",
                    EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO)),
            Map.entry("/school/placements/:id/contact", WITH_PUPILS),
            Map.entry("/school/placements/:id/belonging", WITH_PUPILS),
            Map.entry("/school/contact", WITH_ATTENDANCE),
            Map.entry("/provider/pupils/:id/information", PROVIDER),
            Map.entry("/school/placements/:id/notes", WITH_PUPILS),
            Map.entry("/school/placements/:id/reports", WITH_PUPILS),
            Map.entry("/school/placements/:id/money", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("/school/pupils/:id/history", WITH_PUPILS),
            Map.entry("/school/progress", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("/school/budget", EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.GOVERNOR, Role.LINK_GOVERNOR)),
            Map.entry("/school/value", EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.GOVERNOR, Role.LINK_GOVERNOR)),
            Map.entry("/provider/pupils/:id/notes", PROVIDER),
            Map.entry("/provider/pupils/:id/reports", PROVIDER),
            Map.entry("/provider/pupils/:id/reports/:report", PROVIDER),
            Map.entry("/provider/reports", PROVIDER),
            Map.entry("/provider/invoices", EnumSet.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT)),
            Map.entry("/provider/pupils", PROVIDER),
            Map.entry("/provider/pupils/:id", PROVIDER),
            Map.entry("/school/pupils/:id/refer", REFERRING),
            Map.entry("/school/referrals", REFERRING),
            Map.entry("/school/referrals/:id", REFERRING),
            Map.entry("/school/referrals/on-site", REFERRING),
            Map.entry("/school/placements/:id/referral", WITH_PUPILS),
            Map.entry("/school/pupils/:id/place", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("/school/pupils/import", EnumSet.of(Role.HEAD, Role.OFFICE)),
            Map.entry("/school/pupils/:id/timetable", WITH_PUPILS),
            Map.entry("/school/pupils/:id/family", WITH_PUPILS),
            Map.entry("/school/arrangements", WITH_ATTENDANCE),
            Map.entry("/school/placements/:id/owner", WITH_PUPILS),
            Map.entry("/school/news", PUBLISHING),
            Map.entry("/school/pupils/:id/arrangements", WITH_ATTENDANCE),
            Map.entry("/school/pupils/:id/flexi", WITH_ATTENDANCE),
            Map.entry("/school/pupils/:id/incidents", WITH_ATTENDANCE),
            Map.entry("/school/propose", plus(WITH_ATTENDANCE, Role.TEACHER)),
            Map.entry("/provider/pupils/:id/incident", PROVIDER),
            Map.entry("/school/register", WITH_ATTENDANCE),
            Map.entry("/school/day", WITH_ATTENDANCE),
            Map.entry("/school/settings", EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.TRUST_EXECUTIVE)),
            Map.entry("/school/forms/questions", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("/school/pupils/:id/attendance", WITH_ATTENDANCE),
            Map.entry("/school/attendance", WITH_FIGURES),
            Map.entry("/school/attendance/registers", WITH_ATTENDANCE),
            Map.entry("/school/attendance/write-back", EnumSet.of(Role.HEAD, Role.ATTENDANCE_OFFICER)),
            Map.entry("/school/attendance/write-back/codes", EnumSet.of(Role.HEAD, Role.ATTENDANCE_OFFICER)),
            Map.entry("/school/providers", WITH_DIRECTORY),
            Map.entry("/school/providers/:id/staff", WITH_ASSURANCE),
            Map.entry("/school/providers/:id/letter", WITH_ASSURANCE),
            Map.entry("/school/training", EnumSet.of(Role.HEAD, Role.AP_LEAD)),
            Map.entry("/school/providers/:id", WITH_ASSURANCE),
            Map.entry("/school/providers/:id/registration", WITH_ASSURANCE),
            Map.entry("/school/providers/:id/audits", WITH_ASSURANCE),
            Map.entry("/school/providers/:id/audits/:audit", WITH_ASSURANCE),
            Map.entry("/provider/record", KEEPERS),
            Map.entry("/provider/registration", KEEPERS),
            Map.entry("/provider/actions", KEEPERS),
            Map.entry("/school/providers/:id/insurance", WITH_ASSURANCE),
            Map.entry("/school/providers/:id/policies", WITH_ASSURANCE),
            Map.entry("/school/providers/:id/sites", WITH_ASSURANCE),
            Map.entry("/school/policies-to-providers", WITH_ASSURANCE),
            Map.entry("/school/contacts", WITH_DIRECTORY),
            Map.entry("/school/calendar", EnumSet.of(Role.HEAD, Role.OFFICE)),
            Map.entry("/school/people", EnumSet.of(Role.HEAD, Role.OFFICE, Role.TRUST_EXECUTIVE, Role.ADMINISTRATOR)),
            Map.entry("/school/organisations", EnumSet.of(Role.ADMINISTRATOR)),
            Map.entry("/school/organisations/:kind/:id/people", EnumSet.of(Role.ADMINISTRATOR)),
            Map.entry("/school/due", without(SCHOOL, Role.TEACHER, Role.GOVERNOR, Role.LINK_GOVERNOR)),
            Map.entry("/provider", PROVIDER),
            Map.entry("/provider/notices", PROVIDER),
            Map.entry("/provider/due", without(PROVIDER, Role.TUTOR)),
            Map.entry("/provider/concern", PROVIDER),
            Map.entry("/provider/concerns", PROVIDER),
            Map.entry("/provider/concerns/:id", EnumSet.of(Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL)),
            Map.entry("/provider/closures", EnumSet.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT)),
            Map.entry("/provider/sites", EnumSet.of(Role.PROVIDER_MANAGER)),
            Map.entry("/provider/staff", KEEPERS),
            Map.entry("/provider/staff/:id", KEEPERS),
            Map.entry("/provider/cover", KEEPERS),
            Map.entry("/provider/letter", EnumSet.of(Role.PROVIDER_MANAGER)),
            Map.entry("/provider/letter/:provider/:id", EnumSet.of(Role.PROVIDER_MANAGER)),
            Map.entry("/provider/changes", KEEPERS),
            Map.entry("/provider/insurance", KEEPERS),
            Map.entry("/provider/policies", KEEPERS),
            Map.entry("/provider/people", EnumSet.of(Role.PROVIDER_MANAGER)),
            Map.entry("/provider/tablets", EnumSet.of(Role.PROVIDER_MANAGER)),
            Map.entry("/api/v1/registers/2026-11-23/AM", PROVIDER),
            // Only for somebody on an enrolled tablet, whatever their roles are.
            Map.entry("/api/v1/tablets/pack", EnumSet.noneOf(Role.class))));

    private final RunningWaymark waymark = RunningWaymark.get();
    private final Signed signed = new Signed(waymark);

    private static Set<Role> plus(Set<Role> roles, Role more) {
        var all = EnumSet.copyOf(roles);
        all.add(more);
        return all;
    }

    private static Set<Role> without(Set<Role> roles, Role... fewer) {
        var all = EnumSet.copyOf(roles);
        all.removeAll(Set.of(fewer));
        return all;
    }

    @Test
    void everyViewIsInTheTable() {
        List<String> addresses = new ArrayList<>();
        for (var portal : waymark.context().getBeansOfType(Portal.class)) {
            waymark.context().getBeanDefinitions(Qualifiers.byStereotype(Route.class)).stream()
                    .map(BeanDefinition::getBeanType)
                    .filter(view -> view.getName().startsWith(portal.viewPackage()))
                    .map(view -> Optional.ofNullable(view.getAnnotation(Route.class))
                            .map(Route::value)
                            .orElse(""))
                    .map(route -> route.isEmpty() ? portal.path() : portal.path() + "/" + route)
                    .forEach(addresses::add);
        }

        assertThat(addresses).isNotEmpty().allMatch(OPEN::containsKey);
    }

    @Test
    @Tag("RM-01")
    @Tag("RM-07")
    @Tag("RM-09")
    @Tag("RM-14")
    void everyRoleOpensWhatTheTableSaysAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        for (var role : Role.values()) {
            var token = signed.as(role);
            OPEN.forEach((address, roles) -> {
                var path = address.replace(":id", UUID.randomUUID().toString())
                        .replace(":kind", "school")
                        .replace(":audit", UUID.randomUUID().toString());
                var status = waymark.visitor()
                        .get(
                                path.matches("/(school|provider)") ? path + "/" : path,
                                "Cookie",
                                "waymark=" + token,
                                "Accept",
                                path.startsWith("/api") ? "application/json" : "text/html")
                        .statusCode();
                var expected = roles.contains(role) ? 200 : 403;
                if (status != expected) {
                    wrong.add(role + " " + address + ": " + status + " instead of " + expected);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyIsSentToTheSignInPageAndAnEndpointAnswersUnauthorised() {
        OPEN.keySet().forEach(address -> {
            var path = address.matches("/(school|provider)")
                    ? address + "/"
                    : address.replace(":id", "x").replace(":audit", "z").replace(":kind", "y");
            var answer = waymark.visitor().get(path, "Accept", "text/html");
            assertThat(answer.statusCode()).as(path).isIn(302, 303, 401);
        });
        assertThat(waymark.visitor().get("/api/v1/registers/2026-11-23/AM").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsNotInTheMapIsDenied() {
        for (var path :
                List.of("/nothing", "/env", "/beans", "/metrics", "/api/v2/marks", "/api/nothing", "/h2-console")) {
            assertThat(waymark.visitor().get(path).statusCode()).as(path).isIn(401, 403, 404);
        }
    }

    @Test
    void aRoleThatEndsIsShutOutAtOnce() {
        var visitor = waymark.visitor(SampleAccount.SENCO);
        assertThat(visitor.get("/school/pupils", "Accept", "text/html").statusCode())
                .isEqualTo(200);

        signed.endRolesOf(SampleAccount.SENCO);

        assertThat(visitor.get("/school/pupils", "Accept", "text/html").statusCode())
                .isEqualTo(403);
        signed.giveBack(SampleAccount.SENCO, Role.SENCO);
        assertThat(visitor.get("/school/pupils", "Accept", "text/html").statusCode())
                .isEqualTo(200);
    }
}
