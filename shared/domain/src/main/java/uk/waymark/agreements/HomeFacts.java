package uk.waymark.agreements;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyContact;
import uk.waymark.ids.PupilId;

/** The fields of an agreement about the people at home. Catalogue rows SLA-02 to SLA-07. */
@Singleton
class HomeFacts {
    private final Families families;

    HomeFacts(Families families) {
        this.families = families;
    }

    Map<AgreementField, String> of(PupilId pupil) {
        var all = families.contacts(pupil);
        var parents = all.stream().filter(FamilyContact::responsible).toList();
        Map<AgreementField, String> values = new EnumMap<>(AgreementField.class);
        values.put(AgreementField.PARENT, each(parents, it -> Optional.of(it.name() + ", " + it.relation())));
        values.put(
                AgreementField.PARENT_EMAIL,
                each(parents, it -> Optional.of(it.name() + ": " + it.email().orElse("none on record"))));
        values.put(AgreementField.PARENT_TELEPHONES, each(parents, HomeFacts::telephones));
        values.put(AgreementField.ADDRESS, each(parents, HomeFacts::address));
        values.put(AgreementField.FIRST_CONTACT, emergency(all, 0));
        values.put(AgreementField.SECOND_CONTACT, emergency(all, 1));
        return values;
    }

    private interface Words {
        Optional<String> of(FamilyContact contact);
    }

    private static String each(List<FamilyContact> contacts, Words words) {
        return contacts.stream().flatMap(it -> words.of(it).stream()).collect(Collectors.joining("\n"));
    }

    private static Optional<String> telephones(FamilyContact it) {
        var numbers = Stream.of(
                        it.mobile().map(number -> "mobile " + number),
                        it.home().map(number -> "home " + number),
                        it.work().map(number -> "work " + number))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? Optional.empty() : Optional.of(it.name() + ": " + numbers);
    }

    /** A hidden address does not leave the school, whoever asks. */
    private static Optional<String> address(FamilyContact it) {
        return it.addressHidden()
                ? Optional.of(it.name() + ": kept by the school")
                : it.address().map(where -> it.name() + ": " + where.strip().replaceAll("\\R", ", "));
    }

    private static String emergency(List<FamilyContact> all, int place) {
        return all.stream()
                .skip(place)
                .findFirst()
                .map(it -> it.name() + ", " + it.relation()
                        + Stream.of(it.mobile(), it.home(), it.work())
                                .flatMap(Optional::stream)
                                .findFirst()
                                .map(number -> ", " + number)
                                .orElse(""))
                .orElse("");
    }
}
