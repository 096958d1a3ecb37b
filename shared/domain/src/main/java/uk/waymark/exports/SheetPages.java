package uk.waymark.exports;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.waymark.attendance.Code;
import uk.waymark.attendance.CodeBook;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Html;
import uk.waymark.exports.RegisterSheet.Cell;
import uk.waymark.exports.RegisterSheet.Row;

/** A register laid out for a file: line by line as data, and as a table for paper. */
final class SheetPages {
    static final List<String> HEAD = List.of(
            "Date", "Session", "Pupil", "UPN", "School", "Provider", "From", "To", "Provider said", "Code", "Meaning");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private final RegisterSheet sheet;
    private final CodeBook codes;

    SheetPages(RegisterSheet sheet, CodeBook codes) {
        this.sheet = sheet;
        this.codes = codes;
    }

    /** The sessions of the days on which anybody is on the register: an empty Saturday takes no room. */
    List<Session> sessions() {
        return sheet.wanted().days().stream()
                .flatMap(day -> List.of(new Session(day, Half.AM), new Session(day, Half.PM)).stream())
                .filter(session -> sheet.rows().stream()
                        .anyMatch(row -> row.cells().keySet().stream()
                                .anyMatch(it -> it.date().equals(session.date()))))
                .toList();
    }

    List<Row> rows() {
        return sheet.rows();
    }

    static String head(Session session) {
        return DAY.format(session.date()) + " " + session.half();
    }

    /** The code, or a question mark where the school has decided none. */
    static String mark(Row row, Session session) {
        return Optional.ofNullable(row.cells().get(session))
                .map(cell -> cell.code().orElse("?"))
                .orElse("");
    }

    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        for (var row : sheet.rows()) {
            for (var session : sessions()) {
                Optional.ofNullable(row.cells().get(session)).ifPresent(cell -> lines.add(line(row, session, cell)));
            }
        }
        return lines;
    }

    private List<String> line(Row row, Session session, Cell cell) {
        return List.of(
                session.date().toString(),
                session.half().name(),
                row.name(),
                row.upn(),
                row.school(),
                cell.provider(),
                cell.arrives().toString(),
                cell.leaves().toString(),
                cell.said(),
                cell.code().orElse(""),
                cell.code()
                        .flatMap(code -> codes.find(code, session.date()))
                        .map(Code::meaning)
                        .orElse("Not decided"));
    }

    String title() {
        var wanted = sheet.wanted();
        return wanted.from().equals(wanted.to())
                ? "Register of " + DAY_AND_YEAR.format(wanted.from())
                : "Register from " + DAY_AND_YEAR.format(wanted.from()) + " to " + DAY_AND_YEAR.format(wanted.to());
    }

    /** For paper, with the meaning of each code that stands in it. */
    String body(String by, Instant at) {
        var page = new Html();
        page.add("<h1>").text(title()).add("</h1><p>");
        page.text("Sessions at providers. Taken from Waymark by " + by + " on "
                + MOMENT.format(at.atZone(Session.ENGLAND)) + ". It names children: keep it as you keep a register.");
        page.add("</p>");
        if (sheet.rows().isEmpty()) {
            return page.add("<p>No pupil is expected at a provider on these days.</p>")
                    .toString();
        }
        page.add("<table><thead><tr><th scope=\"col\">Pupil</th><th scope=\"col\">Provider</th>");
        sessions()
                .forEach(session ->
                        page.add("<th scope=\"col\">").text(head(session)).add("</th>"));
        page.add("</tr></thead><tbody>");
        for (var row : sheet.rows()) {
            page.add("<tr><th scope=\"row\">").text(row.name()).add("</th><td>");
            page.text(String.join(", ", row.providers())).add("</td>");
            sessions()
                    .forEach(session -> page.add("<td class=\"mark\">")
                            .text(mark(row, session))
                            .add("</td>"));
            page.add("</tr>");
        }
        page.add("</tbody></table><h2>What the codes mean</h2><p>").text(legend());
        return page.add("</p>").toString();
    }

    private String legend() {
        var used = sheet.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .flatMap(cell -> cell.code().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return used.stream()
                        .flatMap(code -> codes.find(code, sheet.wanted().to()).stream())
                        .map(code -> code.code() + ": " + code.meaning() + ". ")
                        .collect(Collectors.joining())
                + "?: the school has not decided a code.";
    }
}
