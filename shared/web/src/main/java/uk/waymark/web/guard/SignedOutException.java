package uk.waymark.web.guard;

/** The screen is still open, and the person who opened it is signed out: {@link OpenScreens} sends it to the sign-in page. */
public class SignedOutException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    SignedOutException() {
        super("Nobody is signed in here");
    }
}
