package uk.waymark.families;

import java.time.LocalDate;

/**
 * Somebody at home, as the school's own screen shows them.
 *
 * @param version what a change has to have seen
 * @param note empty for those who do not keep the contacts
 * @param since from when the standing holds
 * @param letIn whether they can sign in to the family's pages, as long as they hold responsibility
 */
public record HomeContact(
        FamilyContact contact,
        int version,
        String note,
        Standing standing,
        LocalDate since,
        String why,
        boolean letIn) {}
