package uk.waymark.provider.safeguarding;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;
import uk.waymark.ids.ConcernId;
import uk.waymark.ids.PlacementId;
import uk.waymark.provider.attendance.Problem;
import uk.waymark.safeguarding.ConcernDraft;
import uk.waymark.safeguarding.ConcernKind;
import uk.waymark.safeguarding.ConcernOutcome;
import uk.waymark.safeguarding.RaisingConcerns;
import uk.waymark.web.guard.CurrentPerson;

/** Concerns that were written where there was no network. */
@Controller("/api/v1/concerns")
final class ConcernEndpoint {
    private final RaisingConcerns raising;
    private final CurrentPerson person;
    private final Clock clock;

    ConcernEndpoint(RaisingConcerns raising, CurrentPerson person, Clock clock) {
        this.raising = raising;
        this.person = person;
        this.clock = clock;
    }

    /**
     * What is sent.
     *
     * @param sentAt what the sender's clock says while sending, by which a wrong one is noticed
     */
    @Serdeable
    record ConcernBody(
            @Nullable String id,
            @Nullable String placementId,
            @Nullable String kind,
            @Nullable String account,
            @Nullable String happenedAt,
            @Nullable String place,
            @Nullable Boolean danger,
            @Nullable String done,
            @Nullable String sentAt) {}

    /** That it is safe with the school, and since when. */
    @Serdeable
    record SentBody(UUID id, Instant sentAt) {}

    @Operation(
            summary = "Send a concern",
            description =
                    "Or that a pupil wants to talk to somebody. Sending the same id again gives the first answer.")
    @ApiResponse(responseCode = "200", description = "It is with the school's safeguarding leads")
    @ApiResponse(responseCode = "422", description = "It was not sent, and why")
    @Post
    HttpResponse<?> send(@Body ConcernBody body) {
        var id = read(body.id(), UUID::fromString);
        var kind = read(Optional.ofNullable(body.kind()).orElse("CONCERN"), ConcernKind::valueOf);
        if (id.isEmpty() || kind.isEmpty()) {
            return refused(new Refused("INVALID", "id, kind: this cannot be read. See the OpenAPI page."));
        }
        return switch (raising.send(person.actor(), draft(new ConcernId(id.get()), kind.get(), body))) {
            case ConcernOutcome.Sent(var sent, var at) -> HttpResponse.ok(new SentBody(sent.value(), at));
            case ConcernOutcome.NotSent(var why) -> refused(why);
        };
    }

    private static HttpResponse<?> refused(Refused refused) {
        return Problem.response(HttpStatus.UNPROCESSABLE_ENTITY, "Not sent", refused);
    }

    private ConcernDraft draft(ConcernId id, ConcernKind kind, ConcernBody body) {
        var placement = read(body.placementId(), UUID::fromString).map(PlacementId::new);
        var happened = read(body.happenedAt(), Instant::parse).map(at -> corrected(at, body));
        if (kind == ConcernKind.WANTS_TO_TALK) {
            return ConcernDraft.talk(id, placement, text(body.account()), happened.orElseGet(clock::instant));
        }
        return new ConcernDraft(
                id,
                placement,
                text(body.account()),
                happened,
                text(body.place()),
                Optional.ofNullable(body.danger()),
                text(body.done()));
    }

    /** A concern is never turned away because a tablet's clock is wrong. */
    private Instant corrected(Instant happened, ConcernBody body) {
        var now = clock.instant();
        var ahead = read(body.sentAt(), Instant::parse)
                .map(sent -> Duration.between(now, sent))
                .filter(wrong -> wrong.abs().compareTo(Duration.ofMinutes(2)) > 0)
                .orElse(Duration.ZERO);
        var put = happened.minus(ahead);
        return put.isAfter(now) ? now : put;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> Optional<T> read(@Nullable String text, Function<String, T> parse) {
        try {
            return Optional.ofNullable(text).map(parse);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
