package uk.waymark.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenErrorsTest {
    @Test
    void aScreenOfSomebodyWhoIsSignedOutDidNothingWrong() {
        assertThat(ScreenErrors.signedOut(new SignedOutException())).isTrue();
        assertThat(ScreenErrors.signedOut(new RuntimeException("in a task", new SignedOutException())))
                .isTrue();
    }

    @Test
    void anythingElseIsWrittenDown() {
        assertThat(ScreenErrors.signedOut(new IllegalStateException("Nobody is signed in here")))
                .isFalse();
        assertThat(ScreenErrors.signedOut(new RuntimeException(new NullPointerException())))
                .isFalse();
    }
}
