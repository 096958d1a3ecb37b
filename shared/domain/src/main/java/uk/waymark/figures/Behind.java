package uk.waymark.figures;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.waymark.attendance.CodeClass;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;

/**
 * Which sessions stand behind a figure.
 *
 * @param classes those whose code counts as one of these; none of them means the sessions without a code
 * @param code only this code, where one is named
 */
public record Behind(
        Stretch stretch,
        Optional<SchoolId> school,
        Optional<ProviderId> provider,
        Optional<PupilId> pupil,
        Set<CodeClass> classes,
        Optional<String> code) {
    public static final Set<CodeClass> POSSIBLE = EnumSet.range(CodeClass.ATTENDING, CodeClass.UNAUTHORISED);
    public static final Set<CodeClass> ATTENDED = EnumSet.of(CodeClass.ATTENDING, CodeClass.APPROVED_ACTIVITY);
    public static final Set<CodeClass> MISSED = EnumSet.of(CodeClass.AUTHORISED, CodeClass.UNAUTHORISED);
    public static final Set<CodeClass> UNCODED = Set.of();

    public Behind {
        classes = Set.copyOf(classes);
    }

    /** One pupil's sessions of these classes. */
    public static Behind of(Stretch stretch, PupilId pupil, Set<CodeClass> classes) {
        return new Behind(stretch, Optional.empty(), Optional.empty(), Optional.of(pupil), classes, Optional.empty());
    }

    /** A school's. */
    public static Behind of(Stretch stretch, SchoolId school, Set<CodeClass> classes) {
        return new Behind(stretch, Optional.of(school), Optional.empty(), Optional.empty(), classes, Optional.empty());
    }

    /** Those of the actor's pupils at a provider. */
    public static Behind of(Stretch stretch, ProviderId provider, Set<CodeClass> classes) {
        return new Behind(
                stretch, Optional.empty(), Optional.of(provider), Optional.empty(), classes, Optional.empty());
    }

    /** Only this code of them. */
    public Behind with(String code) {
        return new Behind(stretch, school, provider, pupil, classes, Optional.of(code));
    }
}
