package uk.waymark.signing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.AtHome;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.World;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SigningId;

/** A text that a parent, the pupil, the school and the provider sign. */
abstract class SigningWorld extends DomainTest {
    static final String MUM = "Siân O'Neill-Brown";

    @Inject
    Signings signings;

    @Inject
    SigningDesk desk;

    @Inject
    LinkSending sending;

    @Inject
    SigningLinks links;

    @Inject
    AtHome home;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    SchoolId school;
    ProviderId provider;
    PupilId pupil;
    PlacementId placement;
    FamilyContactId mum;
    String email;
    Actor lead;
    Actor manager;
    UUID subject;
    SigningId id;

    @BeforeEach
    void aTextToSign() {
        clock.set(MovableClock.MONDAY, 9, 5);
        school = world.school();
        provider = world.provider();
        pupil = world.pupil(school);
        placement = world.placement(pupil, school, world.site(provider));
        email = "mum." + Id.next() + "@test.waymark.example";
        mum = home.parent(school, pupil, MUM, 1, email);
        lead = world.at(school, Role.AP_LEAD);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        subject = Id.next();
        id = open(1);
    }

    SigningId open(int version) {
        return signings.open(
                new NewSigning(
                        SigningKind.VISIT,
                        subject,
                        version,
                        school,
                        pupil,
                        Optional.of(placement),
                        "A visit",
                        "# What\n\nTo the farm",
                        List.of("I agree."),
                        Optional.empty(),
                        List.of(
                                signer(SignerRole.PARENT, MUM, Optional.of(mum)),
                                signer(SignerRole.PUPIL, "Wren", Optional.empty()),
                                signer(SignerRole.SCHOOL, "The school", Optional.empty()),
                                signer(SignerRole.PROVIDER, "The farm", Optional.empty()))),
                lead.person());
    }

    private static Signer signer(SignerRole role, String name, Optional<FamilyContactId> contact) {
        return new Signer(role, name, "", contact, Optional.empty(), Optional.empty(), true);
    }

    SigningState state() {
        return signings.of(SigningKind.VISIT, subject).orElseThrow();
    }

    UUID line(SignerRole role) {
        return at(role).id();
    }

    SigningState.Line at(SignerRole role) {
        return state().lines().stream()
                .filter(it -> it.signer().role() == role)
                .findFirst()
                .orElseThrow();
    }

    static String code(Optional<Refused> refused) {
        return refused.map(Refused::code).orElse("");
    }
}
