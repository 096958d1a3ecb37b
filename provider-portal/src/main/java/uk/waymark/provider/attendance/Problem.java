package uk.waymark.provider.attendance;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;

/**
 * A problem document after RFC 9457.
 *
 * @param code short and stable, where a machine has to tell one problem from another
 */
@Serdeable
public record Problem(
        String title, int status, String detail, @Nullable String code) {
    static final String TYPE = "application/problem+json";

    static MutableHttpResponse<Problem> response(HttpStatus status, String title, String detail) {
        return response(status, new Problem(title, status.getCode(), detail, null));
    }

    /** A refusal, which keeps its code. */
    public static MutableHttpResponse<Problem> response(HttpStatus status, String title, Refused refused) {
        return response(status, new Problem(title, status.getCode(), refused.message(), refused.code()));
    }

    private static MutableHttpResponse<Problem> response(HttpStatus status, Problem problem) {
        return HttpResponse.<Problem>status(status).body(problem).contentType(TYPE);
    }
}
