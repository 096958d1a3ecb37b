package uk.waymark.app.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every answer: headers that keep other sites and shared computers out, and refusing what another site's page
 * posts in a person's name.
 */
final class SafetyFilter extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    /** Vaadin's client evaluates what the server sends it, so its pages need the two permissions that the others do without. */
    static final String POLICY_OF_PORTALS = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

    static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

    private final String policy;
    private final transient PublicAddress address;

    SafetyFilter(String policy, PublicAddress address) {
        this.policy = policy;
        this.address = address;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(request, response);
        if (isFromElsewhere(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().write("This was sent by another site and was not done. Open Waymark and do it there.");
            return;
        }
        chain.doFilter(request, response);
    }

    private void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!isAsset(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (address.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** Files that are the same for everybody and may be kept by a browser. */
    private static boolean isAsset(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.contains("/VAADIN/build/")
                || path.endsWith(".css")
                || path.endsWith(".svg")
                || path.contains("/webjars/");
    }

    private boolean isFromElsewhere(HttpServletRequest request) {
        var opensSocket = "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
        if (HARMLESS.contains(request.getMethod()) && !opensSocket) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        var origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request.getHeader("Host"));
    }

    private boolean isOurs(String origin, @Nullable String host) {
        try {
            var asked = URI.create(origin).getRawAuthority();
            return asked != null
                    && (asked.equalsIgnoreCase(host)
                            || asked.equalsIgnoreCase(address.uri().getRawAuthority()));
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
