package uk.waymark.provider.attendance;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;
import uk.waymark.attendance.Marks;
import uk.waymark.attendance.NewMark;
import uk.waymark.attendance.Receipt;
import uk.waymark.attendance.Registers;
import uk.waymark.attendance.TabletClocks;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.provider.attendance.MarkDocuments.MarkBody;
import uk.waymark.provider.attendance.MarkDocuments.MarksBody;
import uk.waymark.provider.attendance.MarkDocuments.ReceiptBody;
import uk.waymark.provider.attendance.MarkDocuments.ReceiptsBody;
import uk.waymark.web.guard.CurrentPerson;

/** The attendance endpoint: registers out, marks in, a receipt for every mark. Design section 6. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Waymark attendance",
                        version = "1",
                        description =
                                "Registers out, marks in, a receipt for every mark. Sign in with a token, or with the cookie of"
                                        + " the web sign-in."))
@Controller("/api/v1")
final class AttendanceEndpoint {
    private final Marks marks;
    private final Registers registers;
    private final CurrentPerson person;
    private final Clock clock;
    private final TabletClocks clocks;

    AttendanceEndpoint(Marks marks, Registers registers, CurrentPerson person, Clock clock, TabletClocks clocks) {
        this.marks = marks;
        this.registers = registers;
        this.person = person;
        this.clock = clock;
        this.clocks = clocks;
    }

    @Operation(
            summary = "Read a register",
            description = "Everybody expected at your sites in one session, and what has been said.")
    @ApiResponse(responseCode = "200", description = "The register")
    @ApiResponse(responseCode = "400", description = "No such date or session")
    @Get("/registers/{date}/{session}")
    HttpResponse<?> register(@PathVariable String date, @PathVariable String session) {
        try {
            var wanted = new Session(LocalDate.parse(date), Half.valueOf(session));
            return HttpResponse.ok(RegisterDocuments.of(registers.of(person.actor(), wanted), clock.instant()));
        } catch (DateTimeException noDate) {
            return Problem.response(HttpStatus.BAD_REQUEST, "No such date", "Write the date as 2026-11-23.");
        } catch (IllegalArgumentException noSession) {
            return Problem.response(HttpStatus.BAD_REQUEST, "No such session", "The session is AM or PM.");
        }
    }

    @Operation(
            summary = "Send marks",
            description =
                    "At most 500. \"sentAt\" is the sender's clock at this moment: a clock that is wrong is put right by it, and"
                            + " both times are kept. One receipt for each, in their order; a bad mark never spoils its neighbours. Sending the same"
                            + " marks again is harmless.")
    @ApiResponse(responseCode = "200", description = "The receipts")
    @ApiResponse(responseCode = "400", description = "The body is no such document")
    @ApiResponse(responseCode = "413", description = "The body is too large, or has more than 500 marks")
    @Post("/marks")
    HttpResponse<?> marks(@Nullable @Body MarksBody body) {
        var bodies = body == null ? null : body.marks();
        if (body == null || bodies == null) {
            return Problem.response(HttpStatus.BAD_REQUEST, "No marks", "The document has no field \"marks\".");
        }
        if (bodies.size() > Marks.MOST) {
            return Problem.response(
                    HttpStatus.REQUEST_ENTITY_TOO_LARGE,
                    "Too many marks",
                    "Send at most " + Marks.MOST + " marks at once.");
        }
        return HttpResponse.ok(new ReceiptsBody(receipts(bodies, behind(body.sentAt()))));
    }

    /** How far the sender's clock is behind; nothing is put right for the seconds by which any two clocks differ. */
    private Duration behind(@Nullable String sentAt) {
        try {
            var behind = sentAt == null ? Duration.ZERO : Duration.between(Instant.parse(sentAt), clock.instant());
            return behind.abs().compareTo(clocks.tolerance()) > 0 ? behind : Duration.ZERO;
        } catch (DateTimeException unreadable) {
            return Duration.ZERO;
        }
    }

    private List<ReceiptBody> receipts(List<MarkBody> bodies, Duration behind) {
        List<NewMark> readable = new ArrayList<>();
        Map<Integer, Refused> unreadable = new HashMap<>();
        for (var index = 0; index < bodies.size(); index++) {
            switch (MarkDocuments.read(bodies.get(index), behind)) {
                case MarkDocuments.Read.Good(NewMark mark) -> readable.add(mark);
                case MarkDocuments.Read.Bad(Refused refused) -> unreadable.put(index, refused);
            }
        }
        var answers = marks.record(person.actor(), readable).iterator();
        List<ReceiptBody> receipts = new ArrayList<>();
        for (var index = 0; index < bodies.size(); index++) {
            var refused = unreadable.get(index);
            receipts.add(
                    refused == null
                            ? MarkDocuments.receipt(answers.next())
                            : new ReceiptBody(
                                    bodies.get(index).id(), Receipt.Outcome.REFUSED, refused, clock.instant()));
        }
        return receipts;
    }
}
