package uk.waymark.app.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.order.OrderUtil;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.simple.SimpleHttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.waymark.app.signin.Pages;
import uk.waymark.web.guard.Identity;

/**
 * Puts Micronaut Security in front of the portals, whose requests do not pass Micronaut's own filters: its fetchers say who it is,
 * its rules whether they may, and inside the portal its {@code SecurityService} answers as it does in a controller.
 */
@Singleton
final class Gate {
    private static final String BOUND_TO = "waymark.bound-to";

    private final List<AuthenticationFetcher<HttpRequest<?>>> fetchers;
    private final List<SecurityRule<HttpRequest<?>>> rules;

    @SuppressWarnings("unchecked")
    Gate(ApplicationContext beans) {
        this.fetchers = ordered((Collection<AuthenticationFetcher<HttpRequest<?>>>)
                (Collection<?>) beans.getBeansOfType(AuthenticationFetcher.class));
        this.rules = ordered(
                (Collection<SecurityRule<HttpRequest<?>>>) (Collection<?>) beans.getBeansOfType(SecurityRule.class));
    }

    private static <T> List<T> ordered(Collection<T> beans) {
        List<T> list = new ArrayList<>(beans);
        OrderUtil.sort(list);
        return list;
    }

    void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = translated(request);
        var who = authentication(asked);
        who.ifPresent(authentication -> asked.setAttribute(HttpAttributes.PRINCIPAL, authentication));
        if (!allowed(asked, who.orElse(null))) {
            refuse(request, response, who.isPresent());
            return;
        }
        bind(request, who);
        try {
            ServerRequestContext.with(asked, () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                } catch (ServletException broken) {
                    throw new PassedOn(broken);
                }
            });
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } catch (PassedOn broken) {
            throw broken.cause;
        }
    }

    private static SimpleHttpRequest<Object> translated(HttpServletRequest request) {
        var query = request.getQueryString();
        var uri = request.getRequestURI() + (query == null ? "" : "?" + query);
        var asked = new SimpleHttpRequest<Object>(HttpMethod.parse(request.getMethod()), uri, null);
        for (var name : Collections.list(request.getHeaderNames())) {
            if (!name.equalsIgnoreCase("Cookie")) {
                asked.header(name, request.getHeader(name));
            }
        }
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                asked.cookie(Cookie.of(cookie.getName(), cookie.getValue()));
            }
        }
        return asked;
    }

    private Optional<Authentication> authentication(HttpRequest<?> asked) {
        return fetchers.stream()
                .map(fetcher -> Mono.from(fetcher.fetchAuthentication(asked)).blockOptional())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean allowed(HttpRequest<?> asked, @Nullable Authentication who) {
        for (var rule : rules) {
            var result = Mono.from(rule.check(asked, who)).block();
            if (result != null && result != SecurityRuleResult.UNKNOWN) {
                return result == SecurityRuleResult.ALLOWED;
            }
        }
        return false;
    }

    /** A session that one person began is never gone on with by another on the same tablet. */
    private static void bind(HttpServletRequest request, Optional<Authentication> who) {
        var session = request.getSession(false);
        if (session == null || who.isEmpty()) {
            return;
        }
        var token = Identity.of(who.get()).token().value();
        var bound = session.getAttribute(BOUND_TO);
        if (bound == null) {
            session.setAttribute(BOUND_TO, token);
        } else if (!bound.equals(token)) {
            session.invalidate();
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, boolean known)
            throws IOException {
        var page = "GET".equals(request.getMethod())
                && Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
        if (known) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/html;charset=utf-8");
            response.getWriter().write(Pages.shut());
        } else if (page) {
            var to = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
            response.sendRedirect("/sign-in?to=" + to);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** Carries a checked exception through Micronaut's request context. */
    private static final class PassedOn extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final ServletException cause;

        PassedOn(ServletException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
