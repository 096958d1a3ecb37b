package uk.waymark.assurance.gate;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.assurance.registration.RegistrationTests;
import uk.waymark.settings.Values;

/** A provider that ought to be registered and is not may not be used at all. Catalogue rows PRV-17 and CX-48. */
@Singleton
final class RegistrationCheck implements GateCheck {
    private final RegistrationTests tests;

    RegistrationCheck(RegistrationTests tests) {
        this.tests = tests;
    }

    @Override
    public Part part() {
        return Part.REGISTRATION;
    }

    @Override
    public GateItem check(Pair pair, LocalDate day, Values settings) {
        var verdict = tests.toSchool(pair.school(), pair.provider(), day, Optional.empty());
        if (verdict.blocks()) {
            return GateItem.missing(
                    part(),
                    verdict.words(),
                    "The provider has to register; nobody can make an exception from the law.",
                    "registration");
        }
        return verdict.close()
                ? GateItem.warning(part(), verdict.words(), "", "registration")
                : GateItem.inOrder(part(), verdict.words(), "registration");
    }
}
