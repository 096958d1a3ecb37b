package uk.waymark.app.server;

import com.vaadin.flow.router.Route;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.ConfigurationInterceptUrlMapRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import uk.waymark.web.Portal;
import uk.waymark.web.guard.Doorkeeper;
import uk.waymark.web.guard.Identity;

/** Refuses the address of a view to whom its annotation does not name, before Vaadin hears of the request. */
@Singleton
final class ViewRule implements SecurityRule<HttpRequest<?>> {
    private record Address(Pattern path, Class<?> view) {}

    private final List<Address> addresses = new ArrayList<>();

    ViewRule(ApplicationContext beans, List<Portal> portals) {
        for (var portal : portals) {
            beans.getBeanDefinitions(Qualifiers.byStereotype(Route.class)).stream()
                    .map(BeanDefinition::getBeanType)
                    .filter(view -> view.getName().startsWith(portal.viewPackage() + "."))
                    .forEach(view -> addresses.add(new Address(pattern(portal, view), view)));
        }
    }

    private static Pattern pattern(Portal portal, Class<?> view) {
        var route = Optional.ofNullable(view.getAnnotation(Route.class))
                .map(Route::value)
                .orElse("");
        var path = route.isEmpty() ? portal.path() : portal.path() + "/" + route;
        return Pattern.compile(path.replaceAll(":[^/]+", "[^/]+") + "/?");
    }

    @Override
    public Publisher<SecurityRuleResult> check(
            @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
        if (request == null || authentication == null) {
            return Mono.just(SecurityRuleResult.UNKNOWN);
        }
        var actor = Identity.of(authentication).actor();
        var shut = addresses.stream()
                .filter(address -> address.path().matcher(request.getPath()).matches())
                .anyMatch(address -> !Doorkeeper.opens(address.view(), actor));
        return Mono.just(shut ? SecurityRuleResult.REJECTED : SecurityRuleResult.UNKNOWN);
    }

    /** Before the address map, which lets a whole portal pass. */
    @Override
    public int getOrder() {
        return ConfigurationInterceptUrlMapRule.ORDER - 100;
    }
}
