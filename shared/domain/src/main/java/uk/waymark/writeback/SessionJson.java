package uk.waymark.writeback;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A batch as JSON: an array of {@code {studentId, date, session, attendanceCodeId, comment}}. */
final class SessionJson {
    private SessionJson() {}

    static String of(List<WriteBackRows.Line> lines) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.writeStartArray();
            for (var line : lines) {
                json.writeStartObject();
                json.writeStringField("studentId", line.upn());
                json.writeStringField("date", line.sessionDate().toString());
                json.writeStringField("session", line.half());
                json.writeStringField("attendanceCodeId", line.misId());
                json.writeStringField("comment", Objects.requireNonNullElse(line.reason(), ""));
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }
}
