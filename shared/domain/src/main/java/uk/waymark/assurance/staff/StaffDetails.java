package uk.waymark.assurance.staff;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.ids.PersonId;

/**
 * What a provider says about one member of its staff.
 *
 * @param account the person's own account, where there is one: whoever marks with it is held until the school has the assurance
 * @param withPupils whether they work with schools' pupils
 * @param manages whether they are in the provider's management, so that a section 128 direction matters
 */
public record StaffDetails(
        String name,
        Bond bond,
        String roleWords,
        Optional<PersonId> account,
        boolean withPupils,
        boolean manages,
        boolean teaches,
        SafeguardingDuty duty,
        LocalDate startedOn,
        Optional<LocalDate> leftOn) {
    private static final int LONGEST = 200;

    public StaffDetails {
        name = name.strip();
        roleWords = roleWords.strip();
    }

    Optional<Refused> refuse() {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.of(new Refused("NAME", "Write the person's name."));
        }
        if (roleWords.isEmpty() || roleWords.length() > LONGEST) {
            return Optional.of(new Refused("ROLE", "Write what the person does, such as tutor or driver."));
        }
        if (leftOn.filter(left -> left.isBefore(startedOn)).isPresent()) {
            return Optional.of(new Refused("DAYS", "The last day is before the first. Put one of the two right."));
        }
        return Optional.empty();
    }

    /** Whether the person is at the provider on the day. Somebody who starts later is on the record already. */
    public boolean hasLeft(LocalDate today) {
        return leftOn.filter(left -> left.isBefore(today)).isPresent();
    }

    StaffDetails leaving(LocalDate lastDay) {
        return new StaffDetails(
                name, bond, roleWords, account, withPupils, manages, teaches, duty, startedOn, Optional.of(lastDay));
    }
}
