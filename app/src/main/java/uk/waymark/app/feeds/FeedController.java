package uk.waymark.app.feeds;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import java.util.Optional;
import uk.waymark.accounts.Token;
import uk.waymark.feeds.FeedReader;

/** A person's calendar feed. A calendar program cannot sign in: the address itself is the secret. */
@Controller("/calendar")
final class FeedController {
    private static final String ENDING = ".ics";
    private static final String CALENDAR = "text/calendar;charset=utf-8";

    private final FeedReader feeds;

    FeedController(FeedReader feeds) {
        this.feeds = feeds;
    }

    @Get("/{file}")
    HttpResponse<String> feed(@PathVariable String file) {
        return Optional.of(file)
                .filter(name -> name.endsWith(ENDING))
                .map(name -> new Token(name.substring(0, name.length() - ENDING.length())))
                .flatMap(feeds::read)
                .map(text -> HttpResponse.ok(text).contentType(new MediaType(CALENDAR)))
                .orElseGet(HttpResponse::notFound);
    }
}
