package uk.waymark.documents;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.documents.Owner.Provider;
import uk.waymark.documents.Owner.Pupil;
import uk.waymark.documents.Owner.School;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/** Who may file what for whom, and under which words. */
@Singleton
class Filing {
    private static final int LONGEST = 150;
    private static final int LAST_YEAR = 2100;

    /** Control characters, and those that turn the direction of writing around, so that "exe.pdf" reads as "fdp.exe". */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final DocumentRows rows;

    Filing(DocumentRows rows) {
        this.rows = rows;
    }

    /** With a name that is a name and no path, and a title without spaces around it. */
    static NewDocument tidy(NewDocument document) {
        var name = UNSEEN.matcher(document.fileName()).replaceAll("");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        var dot = Math.max(name.lastIndexOf('.'), 0);
        if (name.length() > LONGEST && name.length() - dot < LONGEST) {
            name = name.substring(0, LONGEST - name.length() + dot) + name.substring(dot);
        }
        return new NewDocument(
                document.owner(),
                document.kind(),
                UNSEEN.matcher(document.title()).replaceAll("").strip(),
                name,
                document.expiresOn(),
                document.audience(),
                document.partner());
    }

    Optional<Refused> refusal(Actor actor, NewDocument document) {
        if (!mayKeep(actor, document.owner())) {
            return refused("NOT_FOUND", "You cannot file documents here. Ask whoever keeps this file to do it.");
        }
        if (document.title().isBlank() || document.title().length() > LONGEST) {
            return refused("TITLE", "Give the document a title of at most " + LONGEST + " characters.");
        }
        if (document.fileName().isBlank() || document.fileName().length() > LONGEST) {
            return refused("FILE_NAME", "Give the file a shorter name, and upload it again.");
        }
        if (document.expiresOn()
                .filter(day -> day.getYear() > LAST_YEAR || day.getYear() < 1900)
                .isPresent()) {
            return refused("EXPIRY", "Check the year of the day on which the document expires.");
        }
        return reaches(document)
                ? Optional.empty()
                : refused("AUDIENCE", "Choose somebody with whom you work on Waymark as the reader of this document.");
    }

    private static boolean mayKeep(Actor actor, Owner owner) {
        return switch (owner) {
            case Provider(var provider) ->
                actor.providers(Right.KEEP_PROVIDER_RECORD).contains(provider);
            case Pupil ignored -> false;
            case School(var school) ->
                actor.schools(Right.AUDIT_PROVIDERS).contains(school)
                        || actor.schools(Right.ACCEPT_LETTERS).contains(school);
        };
    }

    /** Whether the audience fits the owner, and the one reader has to do with the owner. */
    private boolean reaches(NewDocument document) {
        var one = document.partner();
        return switch (document.audience()) {
            case OWNER -> one.isEmpty();
            case COMMISSIONERS -> one.isEmpty() && document.owner() instanceof Provider;
            case PROVIDERS -> one.isEmpty() && document.owner() instanceof School;
            case ONE_SCHOOL ->
                document.owner() instanceof Provider(var provider)
                        && one.filter(school -> rows.linked(new SchoolId(school), provider) > 0)
                                .isPresent();
            case ONE_PROVIDER ->
                document.owner() instanceof School(var school)
                        && one.filter(provider -> rows.linked(school, new ProviderId(provider)) > 0)
                                .isPresent();
        };
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }
}
