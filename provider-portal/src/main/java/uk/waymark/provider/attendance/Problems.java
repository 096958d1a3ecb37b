package uk.waymark.provider.attendance;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;

/** Turns what cannot be read into a problem document. */
@Controller
final class Problems {
    private static final String UNREADABLE =
            "The body is not the JSON document that is described in the OpenAPI page. Nothing was kept; send it again.";

    @Error(exception = JsonSyntaxException.class, global = true)
    HttpResponse<Problem> syntax(HttpRequest<?> request) {
        return Problem.response(HttpStatus.BAD_REQUEST, "Not readable", UNREADABLE);
    }

    @Error(exception = SerdeException.class, global = true)
    HttpResponse<Problem> shape(HttpRequest<?> request) {
        return Problem.response(HttpStatus.BAD_REQUEST, "Not readable", UNREADABLE);
    }

    @Error(exception = ConversionErrorException.class, global = true)
    HttpResponse<Problem> conversion(HttpRequest<?> request) {
        return Problem.response(HttpStatus.BAD_REQUEST, "Not readable", UNREADABLE);
    }

    @Error(exception = UnsatisfiedRouteException.class, global = true)
    HttpResponse<Problem> missing(HttpRequest<?> request) {
        return Problem.response(HttpStatus.BAD_REQUEST, "Not readable", UNREADABLE);
    }
}
