package uk.waymark.app.sample;

import static uk.waymark.app.sample.SampleCast.well;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.agreements.AgreementDraft;
import uk.waymark.agreements.AgreementField;
import uk.waymark.agreements.AgreementFinishing;
import uk.waymark.agreements.Agreements;
import uk.waymark.agreements.SaveOutcome;
import uk.waymark.app.Trouble;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFile;
import uk.waymark.signing.FamilySigning;
import uk.waymark.signing.SigningDesk;
import uk.waymark.signing.SigningState;

/** An agreement in force of which a second version is being written, one that waits for a single signature, and a draft. */
@Singleton
class SampleAgreements {
    private static final Map<AgreementField, String> WORDS = words();
    private static final Set<String> KNOWN =
            Set.of(SampleCast.ASH, SampleCast.MERLE, SampleCast.HEATH, SampleCast.SORREL);

    private final Agreements agreements;
    private final AgreementFinishing finishing;
    private final SigningDesk desk;
    private final FamilySigning family;

    SampleAgreements(Agreements agreements, AgreementFinishing finishing, SigningDesk desk, FamilySigning family) {
        this.agreements = agreements;
        this.finishing = finishing;
        this.desk = desk;
        this.family = family;
    }

    /**
     * The pupil's parent signs on the family's pages; the grandmother of the other has not yet.
     *
     * @param mother who signs, as she is on the family's pages
     */
    void make(SampleCast cast, Actor mother) {
        var ash = cast.placement(SampleCast.ASH);
        written(cast, ash);
        signed(cast, cast.file(SampleCast.ASH), false);
        family.waiting(mother).forEach(it -> well(family.sign(mother, it.line().id(), mother.name(), true)));
        well(finishing.change(cast.lead(), ash, "An afternoon more from January, for the course in animal care"));

        var merle = cast.placement(SampleCast.MERLE);
        written(cast, merle);
        signed(cast, cast.file(SampleCast.MERLE), false);

        write(cast, cast.placement(SampleCast.HEATH), AgreementField.COURSE);
        write(cast, cast.placement(SampleCast.HEATH), AgreementField.REVIEW_WEEKS);
        others(cast);
    }

    /** Every third of the others was signed around one table; the rest is to be signed within two weeks. */
    private void others(SampleCast cast) {
        var number = 0;
        for (var file : cast.running()) {
            if (!KNOWN.contains(file.name().legalForename() + " " + file.name().legalSurname()) && number++ % 3 == 0) {
                agreements.atSchool(cast.lead(), file.id()).orElseThrow().missing().stream()
                        .map(AgreementDraft.Missing::field)
                        .distinct()
                        .forEach(field -> write(cast, file.id(), field));
                well(finishing.finish(cast.lead(), file.id()));
                signed(cast, file, true);
            }
        }
    }

    private void written(SampleCast cast, PlacementId placement) {
        WORDS.keySet().forEach(field -> write(cast, placement, field));
        well(finishing.finish(cast.lead(), placement));
    }

    /** By school, provider and pupil; the family signs at the same table, or for itself. */
    private void signed(SampleCast cast, PlacementFile file, boolean withParent) {
        agreements
                .atSchool(cast.lead(), file.id())
                .flatMap(draft -> draft.signing())
                .map(SigningState::lines)
                .orElseThrow()
                .forEach(line -> sign(cast, file, line, withParent));
    }

    private void sign(SampleCast cast, PlacementFile file, SigningState.Line line, boolean withParent) {
        var manager = cast.managerOf(file);
        switch (line.signer().role()) {
            case SCHOOL -> well(desk.sign(cast.lead(), line.id(), cast.lead().name(), true));
            case PROVIDER -> well(desk.sign(manager, line.id(), manager.name(), true));
            case PUPIL -> beside(cast, line);
            case PARENT, OTHER -> {
                if (withParent) {
                    beside(cast, line);
                }
            }
        }
    }

    private void beside(SampleCast cast, SigningState.Line line) {
        well(desk.signBeside(cast.lead(), line.id(), line.signer().name(), true));
    }

    private void write(SampleCast cast, PlacementId placement, AgreementField field) {
        var value = WORDS.getOrDefault(field, "");
        var outcome = agreements.save(cast.lead(), placement, field, value, 0);
        if (!(outcome instanceof SaveOutcome.Saved)) {
            outcome = agreements.save(cast.manager(), placement, field, value, 0);
        }
        if (!(outcome instanceof SaveOutcome.Saved)) {
            throw new Trouble("Sample agreement, " + field + ": " + outcome);
        }
    }

    private static Map<AgreementField, String> words() {
        Map<AgreementField, String> all = new EnumMap<>(AgreementField.class);
        all.put(AgreementField.COURSE, "Animal care and growing; English and mathematics grow out of it");
        all.put(AgreementField.NEEDS, "Short instructions; a break before noon; one adult to go to");
        all.put(AgreementField.LANGUAGE, "None");
        all.put(AgreementField.HEALTH, "See the needs page, which is kept up to date");
        all.put(
                AgreementField.CONCERNS,
                "Written on Waymark before the pupil goes home; told at once by telephone where a child is at risk");
        all.put(
                AgreementField.ABSENCE,
                "The farm marks within a quarter of an hour and rings the school; the school rings home");
        all.put(AgreementField.PROVIDER_DSL, "Priya Sample, 01632 960310");
        all.put(AgreementField.SCHOOL_DSL, "Dele Sample, 01632 960111");
        all.put(AgreementField.KEY_CONTACT, "Tess Sample, 01632 960310");
        all.put(AgreementField.RECRUITMENT, "As in the assurance letter of this term");
        all.put(AgreementField.QUALIFICATIONS, "Invented award in animal care, entry level 3");
        all.put(AgreementField.INDUCTION, "A visit with home, two mornings, then the whole pattern");
        all.put(AgreementField.PASTORAL, "Tess Sample each morning, Priya Sample when it is more");
        all.put(AgreementField.BEHAVIOUR, "Calm words, a walk, a talk; only the school suspends");
        all.put(AgreementField.TRANSPORT, "By taxi, which the school orders and pays");
        all.put(AgreementField.LUNCH, "A hot meal in the farm's kitchen");
        all.put(AgreementField.REPORT_EVERY, "HALF_TERM");
        all.put(AgreementField.REPORT_HOW, "On Waymark, against each objective, with the pupil's own words");
        all.put(AgreementField.INFORMED, "A telephone call each week");
        all.put(AgreementField.REVIEW_WEEKS, "13");
        all.put(AgreementField.REVIEW_HOW, "A meeting with family, farm and school");
        all.put(AgreementField.COST_UNIT, "DAY");
        all.put(AgreementField.COST_AMOUNT, "95");
        all.put(AgreementField.COST_NOTE, "Teaching, materials and the meal; the taxi is extra");
        all.put(AgreementField.DATA, "Only what is needed here; kept until the pupil is 25, by the school");
        all.put(AgreementField.COMPLAINTS, "To Mina Sample; answered within ten working days");
        all.put(AgreementField.ESCALATION, "To the head of the school, then to the governors");
        all.put(AgreementField.EXCHANGE, "Everything by Waymark; nothing about a pupil by e-mail");
        all.put(AgreementField.CHALLENGE, "First between Mina Sample and Alma Sample, then with the head");
        return all;
    }
}
