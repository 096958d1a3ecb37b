package uk.waymark.provider.attendance;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;

/** A problem document after RFC 9457. */
@Serdeable
public record Problem(String title, int status, String detail) {
    static final String TYPE = "application/problem+json";

    static MutableHttpResponse<Problem> response(HttpStatus status, String title, String detail) {
        return HttpResponse.<Problem>status(status)
                .body(new Problem(title, status.getCode(), detail))
                .contentType(TYPE);
    }
}
