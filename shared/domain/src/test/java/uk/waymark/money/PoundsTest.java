package uk.waymark.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoundsTest {
    @ParameterizedTest
    @ValueSource(strings = {"5000000", "£5,000,000", "5,000,000", " £ 5,000,000.00 ", "5000000.00"})
    void figuresAreRead(String text) {
        assertThat(Pounds.read(text)).contains(Pounds.of(5_000_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"five million", "5m", "5 million", "", "£", "-5", "5,00,000", "5.1", "1e6", "٥", "999999999999"})
    void whatIsNoSumInFiguresIsNotGuessedAt(String text) {
        assertThat(Pounds.read(text)).isEmpty();
    }

    @Test
    void aSumIsWrittenAsPeopleWriteIt() {
        assertThat(Pounds.of(5_000_000).words()).isEqualTo("£5,000,000");
        assertThat(new Pounds(1_234_05).words()).isEqualTo("£1,234.05");
    }
}
