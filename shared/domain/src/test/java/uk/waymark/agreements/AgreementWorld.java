package uk.waymark.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.fixtures.AtHome;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.IdColumns;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.PupilId;
import uk.waymark.ids.SchoolId;
import uk.waymark.ids.SiteId;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.ObjectiveOutcome;
import uk.waymark.objectives.Objectives;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.signing.SignerRole;
import uk.waymark.signing.SigningDesk;
import uk.waymark.signing.SigningState;

/** A placement that is to begin in a fortnight, and everybody who agrees about it. */
abstract class AgreementWorld extends DomainTest {
    static final LocalDate TODAY = MovableClock.MONDAY;
    static final LocalDate START = TODAY.plusWeeks(2);
    static final String MUM = "Siân O'Neill-Brown";

    @Inject
    Agreements agreements;

    @Inject
    AgreementFinishing finishing;

    @Inject
    AgreementCopies copies;

    @Inject
    SigningDesk desk;

    @Inject
    Objectives objectives;

    @Inject
    Placements placements;

    @Inject
    SettingDecisions settings;

    @Inject
    AtHome home;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    SchoolId school;
    ProviderId provider;
    SiteId site;
    PupilId pupil;
    FamilyContactId mum;
    String email;
    Actor lead;
    Actor manager;
    PlacementId placement;

    @BeforeEach
    void aPlacementToAgreeOn() {
        clock.set(TODAY, 9, 5);
        school = world.school();
        provider = world.provider();
        site = world.site(provider);
        pupil = world.pupil(school);
        lead = world.at(school, Role.AP_LEAD);
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        world.at(provider, Role.KEY_CONTACT);
        email = "mum." + Id.next() + "@test.waymark.example";
        mum = home.parent(school, pupil, MUM, 1, email);
        world.cleared(school, provider);
        placement = placed();
    }

    /** Written as the owner: opening premises of one's own is another capability's matter. */
    void nowOnTheSchoolsOwnPremises() {
        try (var connection = TestDatabase.get().owner().connect();
                var update = connection.prepareStatement("UPDATE placement SET kind = 'ON_SITE' WHERE id = ?")) {
            update.setBytes(1, IdColumns.bytes(placement.value()));
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private PlacementId placed() {
        var outcome = placements.place(
                lead,
                new NewPlacement(
                                pupil,
                                site,
                                PlacementKind.SCHOOL_ARRANGED,
                                START,
                                START.plusWeeks(10),
                                World.everyWeekday(),
                                "Animal care")
                        .because("It suits"));
        assertThat(outcome).isInstanceOf(PlacementOutcome.Placed.class);
        return ((PlacementOutcome.Placed) outcome).id();
    }

    void decide(String name, String value) {
        assertThat(settings.decide(
                        World.actorOf(school, Role.HEAD),
                        new Scope.OfSchool(school),
                        name,
                        value,
                        TODAY,
                        "For this test"))
                .isEmpty();
    }

    void objective(String words, Source source) {
        assertThat(objectives.add(
                        lead,
                        placement,
                        new NewObjective(
                                words,
                                Strand.ATTENDANCE,
                                source,
                                "Sessions of ten",
                                "Three of ten",
                                Optional.of(BigDecimal.valueOf(3)),
                                Optional.of(BigDecimal.valueOf(9)),
                                "Nine of ten for four weeks",
                                START.plusWeeks(9))))
                .isInstanceOf(ObjectiveOutcome.Agreed.class);
    }

    AgreementDraft draft() {
        return agreements.atSchool(lead, placement).orElseThrow();
    }

    /** What a test writes into a field, of the kind of the field. */
    static String sample(AgreementField field) {
        return switch (field.kind()) {
            case TEXT -> "Words of " + field.name().toLowerCase(Locale.UK).replace('_', ' ');
            case DATE -> "2026-12-01";
            case MONEY -> "85.50";
            case WEEKS -> "6";
            case REPORTING -> "HALF_TERM";
            case COST_UNIT -> "DAY";
            case MISSED_SESSIONS -> "PAID";
        };
    }

    void fill() {
        objective("Comes every morning", Source.OWN);
        for (var field : AgreementField.values()) {
            if (field.isWritten()) {
                write(lead, field, sample(field));
            }
        }
    }

    void write(Actor actor, AgreementField field, String value) {
        assertThat(agreements.save(
                        actor, placement, field, value, draft().value(field).revision()))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    /** Finishes what is filled in. */
    void finish() {
        assertThat(finishing.finish(lead, placement)).isEmpty();
    }

    SigningState signing() {
        return draft().signing().orElseThrow();
    }

    UUID line(SignerRole role) {
        return signing().lines().stream()
                .filter(it -> it.signer().role() == role)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Everybody whose signature it needs. */
    void signAll() {
        assertThat(desk.sign(lead, line(SignerRole.SCHOOL), lead.name(), true)).isEmpty();
        assertThat(desk.sign(manager, line(SignerRole.PROVIDER), manager.name(), true))
                .isEmpty();
        assertThat(desk.signBeside(lead, line(SignerRole.PARENT), MUM, true)).isEmpty();
    }

    static String code(Optional<Refused> refused) {
        return refused.map(Refused::code).orElse("");
    }

    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Set<CopyParty> parties(Collection<Copy> copies) {
        return copies.stream().map(Copy::party).collect(Collectors.toSet());
    }
}
