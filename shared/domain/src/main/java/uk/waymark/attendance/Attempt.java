package uk.waymark.attendance;

import java.time.Instant;

/** One attempt to reach somebody about a session, and what came of it. Catalogue row ATT-15. */
public record Attempt(Whom whom, String name, Channel channel, Result result, String said, Instant at, String by) {

    /** Who was rung: the policies differ on whether the daily call goes to the provider or the family, so it is kept. ATT-23. */
    public enum Whom {
        PROVIDER("The provider"),
        HOME("Home"),
        OTHER("Somebody else");

        private final String words;

        Whom(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** By which way. */
    public enum Channel {
        TELEPHONE("Telephone"),
        TEXT("Text message"),
        EMAIL("E-mail"),
        VISIT("Visit");

        private final String words;

        Channel(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What came of it. */
    public enum Result {
        REACHED("Spoke to them"),
        MESSAGE("Left a message"),
        NO_ANSWER("No answer");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether the family, or somebody in its place, was spoken to. */
    public boolean reachedHome() {
        return whom != Whom.PROVIDER && result == Result.REACHED;
    }
}
