package uk.waymark.app.server;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.exceptions.response.HateoasErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import uk.waymark.app.signin.Pages;
import uk.waymark.school.family.FamilyCookie;

/** What is answered when something cannot be: a problem document to software, a page to a person; never what went wrong inside. */
@Singleton
@Replaces(HateoasErrorResponseProcessor.class)
final class Errors implements ErrorResponseProcessor<String> {
    private static final String RETRY_AFTER = "5";

    @Override
    public MutableHttpResponse<String> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        if (context.getRootCause().filter(Errors::isNoDatabase).isPresent()) {
            response.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        if (response.status() == HttpStatus.UNAUTHORIZED && isFamilyPage(context.getRequest())) {
            response.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, "/family/sign-in");
            return response.body("").contentType(MediaType.TEXT_HTML_TYPE);
        }
        var status = response.status();
        if (context.getRequest().getPath().startsWith("/api/")) {
            var body = "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                    .formatted(title(status), status.getCode(), detail(status));
            return response.body(body).contentType("application/problem+json");
        }
        var page = Pages.page(
                title(status),
                "<h1>" + title(status) + "</h1><p>" + detail(status)
                        + "</p><p><a class=\"button\" href=\"/\">Go to your day</a></p>");
        return response.body(page).contentType(MediaType.TEXT_HTML_TYPE);
    }

    /** A family that is not signed in, or no longer, is shown the way in instead of a number. */
    private static boolean isFamilyPage(HttpRequest<?> request) {
        return FamilyCookie.speaks(request) && request.getMethod() == HttpMethod.GET;
    }

    /** The database is gone for the moment: whoever asks may ask again, and a tablet does so by itself. */
    private static boolean isNoDatabase(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLNonTransientConnectionException
                        || cause instanceof SQLRecoverableException);
    }

    private static String title(HttpStatus status) {
        var words = status.getReason().toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "This cannot be read. Nothing was kept; the OpenAPI page says what is expected.";
            case UNAUTHORIZED -> "Sign in first.";
            case FORBIDDEN -> "Your role does not open this.";
            case NOT_FOUND -> "There is nothing here for you.";
            case SERVICE_UNAVAILABLE ->
                "Waymark cannot reach its records for the moment. Nothing was kept and nothing is lost: send it again.";
            default -> "This was not done. If it happens again, tell whoever looks after Waymark.";
        };
    }
}
