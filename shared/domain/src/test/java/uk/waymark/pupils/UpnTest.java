package uk.waymark.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {
    @Test
    void theCheckLetterOfTheDepartmentsExampleFits() {
        assertThat(Upn.of("B801200005001")).contains(new Upn("B801200005001"));
    }

    @Test
    void lowerCaseAndSpacesAreRead() {
        assertThat(Upn.of(" b801200005001 ")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A801200005001", "B801200005002", "B80120000500", "I801200005001", "", "B80120000500é"})
    void whatIsNoUpnIsNotRead(String text) {
        assertThat(Upn.of(text)).isEmpty();
    }

    @Test
    void aTemporaryNumberEndsInALetter() {
        var temporary = "ABCDEFGHJKLMNPQRTUVWXYZ"
                .chars()
                .mapToObj(letter -> Upn.of((char) letter + "80120000500A"))
                .flatMap(Optional::stream)
                .toList();

        assertThat(temporary).singleElement().matches(Upn::isTemporary);
    }
}
