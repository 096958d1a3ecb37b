package uk.waymark.app.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import uk.waymark.database.Hashes;

/** How often one sender may knock: at sign-in from one address, at the endpoint with one token. */
final class LimitFilter extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1;

    /** Where a password or a code can be tried. */
    private static final Set<String> GUESSABLE =
            Set.of("/sign-in", "/api/v1/tokens", "/api/v1/tablets", "/api/v1/tablets/people");

    /** Where a link out of an e-mail leads. */
    private static final Set<String> BEHIND_LINKS = Set.of("/invitation/", "/sign/", "/copy/", "/family/sign-in");

    private final transient Limits limits;
    private final transient Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(10))
            .maximumSize(100_000)
            .build();

    LimitFilter(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var bucket = bucket(request);
        if (bucket.isPresent()) {
            var probe = bucket.get().tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                var seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
                response.setStatus(429);
                response.setHeader("Retry-After", Long.toString(seconds));
                response.setContentType("application/problem+json");
                response.getWriter()
                        .write("{\"title\":\"Too many requests\",\"status\":429,\"detail\":\"Wait " + seconds
                                + " seconds, then try again. Nothing was lost.\"}");
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private Optional<Bucket> bucket(HttpServletRequest request) {
        var path = request.getRequestURI();
        var post = "POST".equals(request.getMethod());
        if (post && (GUESSABLE.contains(path) || BEHIND_LINKS.stream().anyMatch(path::startsWith))) {
            return Optional.of(bucket("sign-in " + request.getRemoteAddr(), limits.signInPerMinute()));
        }
        if (path.startsWith("/api/")) {
            return Optional.of(bucket("api " + sender(request), limits.apiPerMinute()));
        }
        return Optional.empty();
    }

    private static String sender(HttpServletRequest request) {
        var token = Optional.ofNullable(request.getHeader("Authorization"))
                .or(() -> Optional.ofNullable(request.getHeader("Cookie")))
                .orElse(request.getRemoteAddr());
        return HexFormat.of().formatHex(Hashes.sha256(token));
    }

    private Bucket bucket(String key, int perMinute) {
        var found = buckets.get(
                key,
                ignored -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
        return Objects.requireNonNull(found);
    }
}
