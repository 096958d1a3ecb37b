package uk.waymark.provider.tablets;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.accounts.Token;
import uk.waymark.database.Hashes;
import uk.waymark.provider.attendance.Problem;
import uk.waymark.provider.attendance.RegisterDocuments.RegisterBody;
import uk.waymark.provider.tablets.TabletDocuments.CodeBody;
import uk.waymark.provider.tablets.TabletDocuments.CredentialsBody;
import uk.waymark.provider.tablets.TabletDocuments.PackBody;
import uk.waymark.provider.tablets.TabletDocuments.PersonBody;
import uk.waymark.provider.tablets.TabletDocuments.TabletBody;
import uk.waymark.tablets.EnrolOutcome;
import uk.waymark.tablets.EnrolmentCode;
import uk.waymark.tablets.JoinOutcome;
import uk.waymark.tablets.TabletReport;
import uk.waymark.tablets.TabletSignIns;
import uk.waymark.tablets.TabletVisitor;

/** How a shared tablet is let in, how people come and go on it, and the registers that it takes into the field. */
@Controller("/api/v1/tablets")
final class TabletEndpoint {
    private final TabletSignIns signIns;
    private final TabletGuests guests;
    private final TabletCookie cookie;
    private final Packs packs;
    private final ObjectMapper json;

    TabletEndpoint(TabletSignIns signIns, TabletGuests guests, TabletCookie cookie, Packs packs, ObjectMapper json) {
        this.signIns = signIns;
        this.guests = guests;
        this.cookie = cookie;
        this.packs = packs;
        this.json = json;
    }

    @Operation(summary = "Let a tablet in", description = "By the code that a manager was shown; it works once.")
    @ApiResponse(
            responseCode = "200",
            description = "The tablet; its token is set as a cookie that scripts cannot read")
    @ApiResponse(responseCode = "422", description = "The code is wrong, used or has run out")
    @Post
    HttpResponse<?> enrol(@Body CodeBody body) {
        return switch (signIns.enrol(new EnrolmentCode(text(body.code())))) {
            case EnrolOutcome.Enrolled(var token, var tablet) ->
                HttpResponse.ok(TabletBody.of(tablet)).header("Set-Cookie", cookie.of(token));
            case EnrolOutcome.NotEnrolled(var refused) ->
                Problem.response(HttpStatus.UNPROCESSABLE_ENTITY, "Not let in", refused);
        };
    }

    @Operation(
            summary = "Join a tablet",
            description = "With the e-mail address and password of somebody who marks its registers.")
    @ApiResponse(responseCode = "200", description = "The person, whose id goes with every request from now on")
    @ApiResponse(responseCode = "422", description = "Not joined, and why")
    @Post("/people")
    HttpResponse<?> join(HttpRequest<?> request, @Body CredentialsBody body) {
        var tablet = TabletCookie.token(request).orElseGet(() -> new Token(""));
        return switch (signIns.join(tablet, text(body.username()), text(body.password()))) {
            case JoinOutcome.Joined(var person, var name) -> HttpResponse.ok(new PersonBody(person.value(), name));
            case JoinOutcome.NotJoined(var refused) ->
                Problem.response(HttpStatus.UNPROCESSABLE_ENTITY, "Not joined", refused);
        };
    }

    @Operation(summary = "Leave a tablet", description = "The person of the request is no longer on it.")
    @ApiResponse(responseCode = "204", description = "Left")
    @Post("/people/leave")
    HttpResponse<?> leave(HttpRequest<?> request) {
        var known = known(request);
        signIns.leave(known.tablet().id(), known.actor());
        return HttpResponse.noContent();
    }

    @Operation(
            summary = "Everything for the next days",
            description =
                    "Registers of today and the next five weekdays, who is on the tablet, pupils for concerns. The"
                            + " headers X-Waymark-Waiting, X-Waymark-Sequence and X-Waymark-Clock say how the tablet does.")
    @ApiResponse(responseCode = "200", description = "The pack")
    @ApiResponse(responseCode = "304", description = "Nothing has changed since")
    @Get("/pack")
    HttpResponse<?> pack(HttpRequest<?> request) throws IOException {
        var known = known(request);
        signIns.seen(known.tablet().id(), report(request));
        var pack = packs.of(known.tablet(), known.actor());
        var tag = tag(pack);
        var answer = tag.equals(request.getHeaders().get("If-None-Match"))
                ? HttpResponse.notModified()
                : HttpResponse.ok(pack);
        var token = TabletCookie.token(request).orElseThrow();
        return answer.header("ETag", tag).header("Set-Cookie", cookie.of(token));
    }

    private TabletVisitor.Known known(HttpRequest<?> request) {
        return (TabletVisitor.Known) guests.who(request);
    }

    /** Of everything but the times at which it was read, which are new each time. */
    private String tag(PackBody pack) throws IOException {
        var still = new PackBody(
                Instant.EPOCH,
                pack.tablet(),
                pack.people(),
                pack.registers().stream().map(TabletEndpoint::still).toList(),
                pack.pupils());
        var written = new String(Objects.requireNonNull(json.writeValueAsBytes(still)), StandardCharsets.UTF_8);
        return "\"" + HexFormat.of().formatHex(Hashes.sha256(written), 0, 16) + "\"";
    }

    private static RegisterBody still(RegisterBody register) {
        return new RegisterBody(
                register.date(), register.session(), register.closesAt(), Instant.EPOCH, register.pupils());
    }

    private static TabletReport report(HttpRequest<?> request) {
        var headers = request.getHeaders();
        return new TabletReport(
                headers.findInt("X-Waymark-Waiting").filter(it -> it >= 0).orElse(0),
                Optional.ofNullable(headers.get("X-Waymark-Sequence"))
                        .filter(it -> it.matches("\\d{1,15}"))
                        .map(Long::valueOf),
                Optional.ofNullable(headers.get("X-Waymark-Clock")).flatMap(TabletEndpoint::instant));
    }

    /** A clock that stands years off is as wrong as can be written down. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
