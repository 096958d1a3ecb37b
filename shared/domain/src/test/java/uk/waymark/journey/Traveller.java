package uk.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.agreements.AgreementField;
import uk.waymark.agreements.AgreementFinishing;
import uk.waymark.agreements.Agreements;
import uk.waymark.agreements.SaveOutcome;
import uk.waymark.fixtures.MovableClock;
import uk.waymark.ids.Id;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.ids.PlacementId;
import uk.waymark.information.Ground;
import uk.waymark.information.InformationClass;
import uk.waymark.information.NewItem;
import uk.waymark.information.Packs;
import uk.waymark.information.Readers;
import uk.waymark.objectives.Measurement;
import uk.waymark.objectives.NewObjective;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.Objectives;
import uk.waymark.objectives.Source;
import uk.waymark.objectives.Strand;
import uk.waymark.placements.StartPart;
import uk.waymark.progress.reports.KeepOutcome;
import uk.waymark.progress.reports.OpenOutcome;
import uk.waymark.progress.reports.Position;
import uk.waymark.progress.reports.ReadingReports;
import uk.waymark.progress.reports.ReportKind;
import uk.waymark.progress.reports.ReportText;
import uk.waymark.progress.reports.Section;
import uk.waymark.progress.reports.Voice;
import uk.waymark.progress.reports.WritingReports;
import uk.waymark.risk.Hazard;
import uk.waymark.risk.NewRisk;
import uk.waymark.risk.RiskAssessments;
import uk.waymark.signing.SignerRole;
import uk.waymark.signing.SigningDesk;
import uk.waymark.transition.Aim;
import uk.waymark.transition.NewReturnPlan;
import uk.waymark.transition.ReturnPlans;

/** Does what each part of a placement's start list asks for, and writes a report, as the people on both sides do. */
@Singleton
public class Traveller {
    private final Objectives objectives;
    private final RiskAssessments risks;
    private final Packs packs;
    private final ReturnPlans returns;
    private final Agreements agreements;
    private final AgreementFinishing finishing;
    private final SigningDesk signing;
    private final WritingReports writing;
    private final ReadingReports reading;

    Traveller(
            Objectives objectives,
            RiskAssessments risks,
            Packs packs,
            ReturnPlans returns,
            Agreements agreements,
            AgreementFinishing finishing,
            SigningDesk signing,
            WritingReports writing,
            ReadingReports reading) {
        this.objectives = objectives;
        this.risks = risks;
        this.packs = packs;
        this.returns = returns;
        this.agreements = agreements;
        this.finishing = finishing;
        this.signing = signing;
        this.writing = writing;
        this.reading = reading;
    }

    /** The people of one journey. */
    public record People(Actor head, Actor lead, Actor dsl, Actor manager, Actor tutor) {}

    private static void well(Optional<Refused> refused) {
        assertThat(refused).isEmpty();
    }

    /** Puts one part in order; whatever is in order already is left. */
    public void mend(StartPart part, PlacementId placement, People people) {
        switch (part) {
            case OBJECTIVES -> objective(people.lead(), placement, Strand.RETURN);
            case RISK -> risk(people, placement);
            case INFORMATION -> information(people.head(), placement);
            case RETURN -> returning(people, placement);
            case AGREEMENT -> agreement(people, placement);
            default -> throw new IllegalStateException("Should have been in order by the referral: " + part);
        }
    }

    public void objective(Actor lead, PlacementId placement, Strand strand) {
        objectives.add(
                lead,
                placement,
                new NewObjective(
                        "Comes every morning",
                        strand,
                        Source.OWN,
                        "Sessions of ten",
                        "Three of ten",
                        Optional.of(BigDecimal.valueOf(3)),
                        Optional.of(BigDecimal.valueOf(9)),
                        "Nine of ten for four weeks",
                        MovableClock.MONDAY.plusWeeks(8)));
    }

    private void risk(People people, PlacementId placement) {
        well(risks.write(
                people.lead(),
                placement,
                0,
                new NewRisk(
                        "Runs when shouted at; calm with animals.",
                        List.of(new Hazard(
                                "Runs off the site",
                                "The pupil",
                                Hazard.Likelihood.POSSIBLE,
                                Hazard.Severity.SERIOUS,
                                "Gate kept shut, one adult near",
                                "The tutor")),
                        "Loud voices",
                        "A walk to the horses",
                        "Everybody who has the pupil",
                        MovableClock.MONDAY.plusWeeks(5),
                        "Before the start")));
        var number = risks.of(people.lead(), placement).orElseThrow();
        if (number.inForce().isEmpty()) {
            well(risks.approve(people.head(), placement, 1));
        }
    }

    private void information(Actor head, PlacementId placement) {
        for (var kind : InformationClass.values()) {
            var item = NewItem.of(kind, "What helps: short steps, and a break before noon.", Ground.EDUCATION)
                    .weighed("The provider cannot keep the pupil safe without it.");
            packs.share(head, Id.next(), placement, kind.isConfidential() ? item.only(Readers.DSL_ONLY) : item);
        }
    }

    private void returning(People people, PlacementId placement) {
        var seen = returns.of(people.lead(), placement).map(it -> it.number()).orElse(0);
        if (seen == 0) {
            well(returns.write(
                    people.lead(),
                    placement,
                    0,
                    new NewReturnPlan(
                            Aim.USUAL_SCHOOL,
                            "",
                            MovableClock.MONDAY.plusWeeks(9),
                            "Five weeks at nine sessions of ten",
                            "A quiet room, with the head of year",
                            "Two half days of handing on",
                            "Two afternoons a week at first",
                            "A visit on both sides",
                            "",
                            "The family and the provider",
                            "Read together"),
                    ""));
        }
        well(returns.agree(people.manager(), placement, 1, ""));
    }

    /** Every field that is still asked for is written by the side whose field it is, then all sign. */
    private void agreement(People people, PlacementId placement) {
        var draft = agreements.atSchool(people.lead(), placement).orElseThrow();
        for (var missing : draft.missing()) {
            write(people, placement, missing.field());
        }
        well(finishing.finish(people.lead(), placement));
        var lines = agreements
                .atSchool(people.lead(), placement)
                .orElseThrow()
                .signing()
                .orElseThrow()
                .lines();
        for (var line : lines) {
            if (line.signer().role() == SignerRole.PROVIDER) {
                well(signing.sign(people.manager(), line.id(), people.manager().name(), true));
            } else if (line.signer().role() == SignerRole.SCHOOL) {
                well(signing.sign(people.lead(), line.id(), people.lead().name(), true));
            } else {
                well(signing.signBeside(people.lead(), line.id(), line.signer().name(), true));
            }
        }
    }

    private void write(People people, PlacementId placement, AgreementField field) {
        var value = switch (field.kind()) {
            case TEXT -> "As agreed on the visit";
            case DATE -> MovableClock.MONDAY.plusDays(3).toString();
            case MONEY -> "85.50";
            case WEEKS -> "6";
            case REPORTING -> "HALF_TERM";
            case COST_UNIT -> "DAY";
            case MISSED_SESSIONS -> "NOT_PAID";
        };
        var outcome = agreements.save(people.lead(), placement, field, value, 0);
        if (!(outcome instanceof SaveOutcome.Saved)) {
            outcome = agreements.save(people.manager(), placement, field, value, 0);
        }
        assertThat(outcome).as(field.name()).isInstanceOf(SaveOutcome.Saved.class);
    }

    /** The provider writes and sends; the AP lead approves. */
    public void reported(People people, PlacementId placement, ReportKind kind) {
        var opened = writing.open(people.tutor(), placement, kind);
        assertThat(opened).isInstanceOf(OpenOutcome.Opened.class);
        var id = ((OpenOutcome.Opened) opened).id();
        Map<Section, String> sections = new EnumMap<>(Section.class);
        Section.of(kind).forEach(section -> sections.put(section, "Settled, and proud of it."));
        Map<ObjectiveId, Position> positions = new LinkedHashMap<>();
        objectives.of(people.tutor(), placement).stream()
                .filter(Objective::isOpen)
                .forEach(it -> positions.put(
                        it.id(),
                        new Position(
                                Optional.of(Measurement.Direction.AHEAD),
                                Optional.of(BigDecimal.valueOf(7)),
                                "Seven of ten")));
        var voice = Optional.of(new Voice(Voice.By.ADULT, "I like it here."));
        var kept = writing.save(people.tutor(), id, 0, new ReportText(sections, positions, Set.of(), voice, ""));
        assertThat(kept).isInstanceOf(KeepOutcome.Kept.class);
        well(writing.submit(people.tutor(), id, ((KeepOutcome.Kept) kept).revision()));
        var version = reading.read(people.lead(), id)
                .orElseThrow()
                .report()
                .sent()
                .orElseThrow()
                .version();
        well(reading.approve(people.lead(), version));
    }

    /** The parts, in the order in which people do them: what an agreement states has to be there before. */
    public static List<StartPart> inOrder() {
        return Arrays.asList(
                StartPart.OBJECTIVES, StartPart.RISK, StartPart.INFORMATION, StartPart.RETURN, StartPart.AGREEMENT);
    }
}
