package uk.waymark.app.sample;

import static uk.waymark.app.sample.SampleCast.well;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.attendance.AbsenceReason;
import uk.waymark.calendar.Half;
import uk.waymark.families.ContactDetails;
import uk.waymark.families.FamilyAbsences;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.FamilyViews;
import uk.waymark.families.HomeContact;
import uk.waymark.families.LettingIn;
import uk.waymark.families.Standing;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PupilId;

/**
 * Who is at home with the first school's pupils. Two parents of the same child live apart and are both let in: one reads Welsh and has
 * an address that nobody outside the school learns. A third parent is invited and has not come yet.
 */
@Singleton
class SampleHomes {
    /** What a parent types on the family's pages. */
    static final String ELIN = "elin@home.example";

    static final String MARC = "marc@home.example";
    static final String ORLA = "orla@home.example";
    private static final String JUNE = "june@home.example";

    private final FamilyContacts contacts;
    private final LettingIn lettingIn;
    private final FamilyViews views;
    private final FamilyAbsences absences;
    private final Actors actors;

    SampleHomes(
            FamilyContacts contacts, LettingIn lettingIn, FamilyViews views, FamilyAbsences absences, Actors actors) {
        this.contacts = contacts;
        this.lettingIn = lettingIn;
        this.views = views;
        this.absences = absences;
        this.actors = actors;
    }

    /** Before anything is signed or served, so that there is somebody to sign and to be served. */
    void make(SampleCast cast) {
        var office = cast.as(SampleAccount.OFFICE);
        var ash = cast.pupil(SampleCast.ASH);
        letIn(office, ash, parent("Elin Sampleton", "Mother", 1, ELIN, "cy", "2 Hidden Row, Inventham", true));
        letIn(office, ash, parent("Marc Sampleton", "Father", 2, MARC, "en", "14 Nowhere Lane, Inventham", false));
        letIn(
                office,
                cast.pupil(SampleCast.MERLE),
                parent("Orla Sampleton", "Grandmother", 1, ORLA, "en", "8 Nowhere Lane, Inventham", false));
        checked(
                office,
                cast.pupil(SampleCast.JUNIPER),
                parent("June Sampleton", "Mother", 1, JUNE, "en", "3 Nowhere Lane, Inventham", false));
        var number = 10;
        for (var entry : cast.pupils().entrySet()) {
            if (contacts.of(office, entry.getValue()).isEmpty()) {
                well(contacts.add(
                        office,
                        entry.getValue(),
                        FamilyContactId.next(),
                        atHome("Pat " + entry.getKey().split(" ")[1], number),
                        Standing.RESPONSIBLE));
            }
            number++;
        }
    }

    private static ContactDetails parent(
            String name, String relation, int priority, String email, String language, String address, boolean hidden) {
        return new ContactDetails(
                name,
                relation,
                priority,
                "07700 90040" + priority,
                "01632 96040" + priority,
                "",
                email,
                address,
                hidden,
                language,
                hidden ? "Lives apart from the father, who must not learn the address." : "");
    }

    private static ContactDetails atHome(String name, int number) {
        return new ContactDetails(
                name,
                "Parent",
                1,
                "07700 9001" + number,
                "",
                "",
                "",
                number + " Nowhere Lane, Inventham",
                false,
                "en",
                "");
    }

    private FamilyContactId checked(Actor office, PupilId pupil, ContactDetails details) {
        var id = FamilyContactId.next();
        well(contacts.add(office, pupil, id, details, Standing.RESPONSIBLE));
        well(contacts.checkEmail(office, id));
        return id;
    }

    private void letIn(Actor office, PupilId pupil, ContactDetails details) {
        well(lettingIn.letIn(office, checked(office, pupil, details)));
    }

    /** What the families themselves said: a view, and a morning at the dentist's. */
    void speak(SampleCast cast) {
        var pupil = cast.pupil(SampleCast.ASH);
        well(views.give(
                parent(cast, "Elin Sampleton"),
                Id.next(),
                pupil,
                "Ash comes home tired and talks about the goats. That has not happened for a long time.",
                false));
        var next = cast.schoolDayAfter(1);
        // In the holidays the next school day may be further away than families may tell of.
        if (next.isBefore(cast.today().plusDays(14))) {
            well(absences.report(
                    parent(cast, "Marc Sampleton"),
                    Id.next(),
                    pupil,
                    next,
                    Set.of(Half.AM),
                    AbsenceReason.APPOINTMENT,
                    "At the dentist's; back for lunch."));
        }
        well(views.writeDown(
                cast.lead(),
                Id.next(),
                pupil,
                uk.waymark.families.FamilyView.Voice.PUPIL,
                Optional.empty(),
                uk.waymark.families.FamilyView.How.SPOKEN,
                "I like the mornings best. I do not want to go back before Christmas.",
                false));
    }

    /** A parent of the star of the sample, signed in to the family's pages. */
    Actor parent(SampleCast cast, String name) {
        return contacts.of(cast.as(SampleAccount.OFFICE), cast.pupil(SampleCast.ASH)).stream()
                .map(HomeContact::contact)
                .filter(it -> it.name().equals(name))
                .flatMap(it -> it.person().stream())
                .findFirst()
                .flatMap(actors::family)
                .orElseThrow();
    }
}
