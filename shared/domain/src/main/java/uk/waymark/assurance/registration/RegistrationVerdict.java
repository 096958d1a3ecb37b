package uk.waymark.assurance.registration;

/**
 * What the registration test says to one party. A school learns how many pupils count, of all schools and of its own, and never whose
 * the others are or which of them has a plan or is looked after.
 *
 * @param registered whether it is registered, so that the test changes nothing
 * @param needed whether the law wants registration
 * @param close whether it is one step away
 * @param words in sentences for the reader
 */
public record RegistrationVerdict(boolean registered, boolean needed, boolean close, String words) {
    /** Whether no pupil may be sent there. */
    public boolean blocks() {
        return needed && !registered;
    }
}
