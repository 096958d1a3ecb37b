package uk.waymark.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CodeBookTest {
    private static final LocalDate NOW = LocalDate.of(2026, 11, 23);
    private static final String HEAD = "code,meaning,class,from,to,senior,asks\n";

    private final CodeBook codes = new CodeBook();

    @Test
    @Tag("ATT-08")
    void theCodesInForceAreThoseOfTheRegulations() {
        assertThat(codes.on(NOW))
                .extracting(Code::code)
                .containsExactlyInAnyOrder(
                        "/", "\\", "L", "K", "V", "P", "W", "B", "D", "C1", "M", "J1", "S", "X", "C2", "C", "T", "R",
                        "I", "E", "Q", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7", "G", "N", "O", "U", "Z", "#");
    }

    @Test
    @Tag("ATT-11")
    void codesAreDataWithDates() {
        var before = LocalDate.of(2024, 8, 18);
        var after = LocalDate.of(2024, 8, 19);

        assertThat(codes.find("H", before)).isPresent();
        assertThat(codes.find("H", after)).isEmpty();
        assertThat(codes.find("C2", before)).isEmpty();
        assertThat(codes.find("C2", after)).isPresent();
    }

    @Test
    void whatIsNoPossibleAttendanceLeavesTheDenominator() {
        for (var code : List.of("D", "Q", "X", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7", "Z", "#")) {
            assertThat(codes.classOf(code, NOW).isPossible()).as(code).isFalse();
        }
        for (var code : List.of("/", "\\", "L", "K", "V", "P", "W", "B")) {
            assertThat(codes.classOf(code, NOW).isAttending()).as(code).isTrue();
        }
        for (var code : List.of("C1", "M", "J1", "S", "C2", "C", "T", "R", "I", "E")) {
            assertThat(codes.classOf(code, NOW)).as(code).isEqualTo(CodeClass.AUTHORISED);
        }
        for (var code : List.of("G", "N", "O", "U")) {
            assertThat(codes.classOf(code, NOW)).as(code).isEqualTo(CodeClass.UNAUTHORISED);
        }
    }

    @Test
    void aCodeWithoutAClassIsRefused() {
        assertThatThrownBy(() -> new CodeBook(new StringReader(HEAD + "A,Something,,,,no,\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("code A");
    }

    @Test
    void aCodeThatIsThereTwiceInTheSameDaysIsRefused() {
        var twice = HEAD + "A,One,ATTENDING,,,no,\nA,Two,AUTHORISED,2024-01-01,,no,\n";

        assertThatThrownBy(() -> new CodeBook(new StringReader(twice))).isInstanceOf(IllegalStateException.class);
    }
}
