package uk.waymark.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import uk.waymark.database.Hashes;

/** A secret that stands for somebody: 32 random bytes. The database keeps only its hash. */
public record Token(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one that nobody can guess. */
    public static Token make() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the database keeps of it. */
    public byte[] hash() {
        return Hashes.sha256(value);
    }

    @Override
    public String toString() {
        return "Token[not shown]";
    }
}
