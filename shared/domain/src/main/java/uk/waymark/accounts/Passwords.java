package uk.waymark.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Refused;

/** Passwords as Argon2id hashes: 19 MiB, two passes, one lane, which is what OWASP's password storage sheet asks for at least. */
@Singleton
class Passwords {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final Argon2Function ARGON = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** Compared against when there is no account, so that the answer takes as long as with one. */
    private final String nobodys = hash("nobody has this password");

    String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON).getResult();
    }

    boolean matches(String password, @Nullable String hash) {
        var compared = Password.check(password, hash == null ? nobodys : hash).with(ARGON);
        return compared && hash != null;
    }

    /** Length is what counts; nobody is made to add a digit or to change it every term. */
    Optional<Refused> refuse(String password) {
        if (password.length() < SHORTEST) {
            return Optional.of(new Refused(
                    "PASSWORD_SHORT",
                    "Use at least " + SHORTEST
                            + " characters. Three or four words that do not belong together are good."));
        }
        return password.length() > LONGEST
                ? Optional.of(new Refused("PASSWORD_LONG", "Use at most " + LONGEST + " characters."))
                : Optional.empty();
    }
}
