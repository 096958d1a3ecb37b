package uk.waymark.app.docs;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Shows the OpenAPI document that the build makes of the endpoint. */
@Controller("/api")
final class DocsController {
    private static final String DOCUMENT = "/META-INF/swagger/waymark-attendance-1.yml";
    private static final String LIBRARY = "/webjars/swagger-ui/5.32.2";

    @Get("/openapi.yml")
    @Produces("application/yaml")
    HttpResponse<String> document() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(DOCUMENT))) {
            return HttpResponse.ok(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Get("/docs")
    @Produces(MediaType.TEXT_HTML)
    String page() {
        return """
                <!doctype html>
                <html lang="en-GB">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>Attendance endpoint · Waymark</title>
                  <link rel="icon" href="/waymark.svg">
                  <link rel="stylesheet" href="%1$s/swagger-ui.css">
                  <script src="%1$s/swagger-ui-bundle.js" defer></script>
                  <script src="/api-docs.js" defer></script>
                </head>
                <body><main id="docs"></main></body>
                </html>
                """.formatted(LIBRARY);
    }
}
