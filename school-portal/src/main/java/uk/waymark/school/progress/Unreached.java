package uk.waymark.school.progress;

import java.util.List;
import java.util.stream.Collectors;
import uk.waymark.families.FamilyContact;

/** Who at home could not be written to, in words. */
final class Unreached {
    private Unreached() {}

    static String words(List<FamilyContact> contacts) {
        return contacts.isEmpty()
                ? ""
                : " Nothing could be sent to "
                        + contacts.stream().map(FamilyContact::name).collect(Collectors.joining(" and "))
                        + "; ring instead.";
    }
}
