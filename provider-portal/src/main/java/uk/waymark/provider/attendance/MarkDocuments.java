package uk.waymark.provider.attendance;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;
import uk.waymark.attendance.AbsenceReason;
import uk.waymark.attendance.Fact;
import uk.waymark.attendance.NewMark;
import uk.waymark.attendance.Receipt;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.MarkId;
import uk.waymark.ids.PlacementId;

/** Marks and receipts as the endpoint reads and writes them. Fields are texts here, so that one bad mark refuses only itself. */
final class MarkDocuments {
    private MarkDocuments() {}

    /**
     * What is posted.
     *
     * @param sentAt the tablet's clock at the moment of sending: by it a clock that is wrong is noticed and put right
     */
    @Serdeable
    record MarksBody(
            @Nullable List<MarkBody> marks, @Nullable String sentAt) {}

    /** One mark. */
    @Serdeable
    record MarkBody(
            @Nullable String id,
            @Nullable String placementId,
            @Nullable String date,
            @Nullable String session,
            @Nullable String fact,
            @Nullable Integer minutesLate,
            @Nullable String reason,
            @Nullable String note,
            @Nullable String capturedAt,
            @Nullable String deviceId,
            @Nullable Long sequence) {}

    /** What is answered. */
    @Serdeable
    record ReceiptsBody(List<ReceiptBody> receipts) {}

    /** The answer to one mark. */
    @Serdeable
    record ReceiptBody(
            @Nullable String id,
            Receipt.Outcome outcome,
            @Nullable Refusal refusal,
            Instant receivedAt) {
        ReceiptBody(@Nullable String id, Receipt.Outcome outcome, Refused refused, Instant receivedAt) {
            this(id, outcome, new Refusal(refused.code(), refused.message()), receivedAt);
        }
    }

    /** Why a mark was not kept. */
    @Serdeable
    record Refusal(String code, String message) {}

    /** A mark that could be read, or the field that could not. */
    sealed interface Read {
        record Good(NewMark mark) implements Read {}

        record Bad(Refused refused) implements Read {}
    }

    /** @param behind how far the tablet's clock is behind the server's; zero where it is right */
    static Read read(MarkBody body, Duration behind) {
        try {
            var said = field("capturedAt", body.capturedAt(), Instant::parse);
            return new Read.Good(new NewMark(
                    new MarkId(field("id", body.id(), UUID::fromString)),
                    new PlacementId(field("placementId", body.placementId(), UUID::fromString)),
                    new Session(
                            field("date", body.date(), LocalDate::parse),
                            field("session", body.session(), Half::valueOf)),
                    field("fact", body.fact(), Fact::valueOf),
                    body.minutesLate(),
                    body.reason() == null ? null : field("reason", body.reason(), AbsenceReason::valueOf),
                    body.note(),
                    said.plus(behind),
                    body.deviceId(),
                    body.sequence(),
                    behind.isZero() ? null : said));
        } catch (NotReadable field) {
            return new Read.Bad(new Refused("INVALID", field.field + ": this cannot be read. See the OpenAPI page."));
        }
    }

    static ReceiptBody receipt(Receipt receipt) {
        return new ReceiptBody(
                receipt.id().value().toString(),
                receipt.outcome(),
                receipt.refusal()
                        .map(it -> new Refusal(it.code(), it.message()))
                        .orElse(null),
                receipt.receivedAt());
    }

    private static <T> T field(String name, @Nullable String text, Function<String, T> parse) throws NotReadable {
        if (text == null) {
            throw new NotReadable(name);
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new NotReadable(name);
        }
    }

    private static final class NotReadable extends Exception {
        private static final long serialVersionUID = 1;
        private final String field;

        NotReadable(String field) {
            this.field = field;
        }
    }
}
