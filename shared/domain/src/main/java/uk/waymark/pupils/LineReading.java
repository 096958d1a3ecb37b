package uk.waymark.pupils;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.calendar.Session;

/** Reads one line of a pupil list, and says which cell cannot be understood. */
final class LineReading {
    private static final int LONGEST = 100;
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT));

    private final Clock clock;

    LineReading(Clock clock) {
        this.clock = clock;
    }

    /** Either the record, or why there is none. */
    sealed interface Read {
        record Good(PupilRecord pupil) implements Read {}

        record Bad(String why) implements Read {}
    }

    Read read(PupilFile.Line line) {
        var cells = line.cells();
        var upn = Upn.of(cells.getOrDefault(Column.UPN, ""));
        if (upn.isEmpty()) {
            return new Read.Bad(
                    "The UPN \"" + cells.get(Column.UPN) + "\" is not right: check it against the information system");
        }
        var born = date(cells.getOrDefault(Column.BORN_ON, ""));
        if (born.isEmpty()) {
            return new Read.Bad(
                    "The date of birth \"" + cells.get(Column.BORN_ON) + "\" is no date such as 23/11/2012");
        }
        if (!plausible(born.get())) {
            return new Read.Bad("The date of birth " + cells.get(Column.BORN_ON) + " cannot be a pupil's");
        }
        for (var needed : List.of(Column.LEGAL_FORENAME, Column.LEGAL_SURNAME)) {
            if (cells.getOrDefault(needed, "").isBlank()) {
                return new Read.Bad("The " + needed.words().toLowerCase(Locale.UK) + " is empty");
            }
        }
        var tooLong = cells.entrySet().stream()
                .filter(cell -> cell.getValue().length() > LONGEST)
                .findFirst();
        if (tooLong.isPresent()) {
            return new Read.Bad("The " + tooLong.get().getKey().words().toLowerCase(Locale.UK) + " is longer than "
                    + LONGEST + " characters");
        }
        return values(cells, upn.get(), born.get());
    }

    private static Read values(Map<Column, String> cells, Upn upn, LocalDate born) {
        Map<Column, @Nullable String> values = new EnumMap<>(Column.class);
        for (var cell : cells.entrySet()) {
            switch (cell.getKey()) {
                case UPN, BORN_ON -> {}
                case FREE_SCHOOL_MEALS, LOOKED_AFTER -> {
                    var answer = yesOrNo(cell.getValue());
                    if (answer.isEmpty() && !cell.getValue().isEmpty()) {
                        return new Read.Bad("\"" + cell.getValue() + "\" under "
                                + cell.getKey().words() + " is neither yes nor no");
                    }
                    values.put(cell.getKey(), answer.map(Object::toString).orElse(null));
                }
                case SEN_STATUS,
                        REGISTRATION_GROUP,
                        YEAR_GROUP,
                        SEX,
                        LEGAL_FORENAME,
                        LEGAL_SURNAME,
                        PREFERRED_FORENAME,
                        PREFERRED_SURNAME -> values.put(cell.getKey(), shortened(cell));
            }
        }
        return new Read.Good(new PupilRecord(upn, born, values));
    }

    private static @Nullable String shortened(Map.Entry<Column, String> cell) {
        var text = cell.getValue();
        if (text.isEmpty()) {
            return null;
        }
        return switch (cell.getKey()) {
            case YEAR_GROUP -> cut(text.replaceFirst("(?i)^(year|yr|y)\\s*", ""), 10);
            case SEX -> cut(text, 10);
            case SEN_STATUS, REGISTRATION_GROUP -> cut(text, 20);
            default -> text;
        };
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "yes", "true", "t", "1" -> Optional.of(true);
            case "n", "no", "false", "f", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> date(String text) {
        for (var format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text.split("[ T]")[0], format));
            } catch (DateTimeException tryTheNext) {
                continue;
            }
        }
        return Optional.empty();
    }

    private boolean plausible(LocalDate born) {
        var age = born.until(Session.today(clock)).getYears();
        return age >= 2 && age <= 25 && born.isBefore(Session.today(clock));
    }
}
