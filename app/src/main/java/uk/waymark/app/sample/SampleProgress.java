package uk.waymark.app.sample;

import static uk.waymark.app.sample.SampleCast.well;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.app.Trouble;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.ObjectiveId;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.ReportId;
import uk.waymark.objectives.Measurement;
import uk.waymark.objectives.Objective;
import uk.waymark.objectives.Objectives;
import uk.waymark.progress.notes.NewConsent;
import uk.waymark.progress.notes.NewNote;
import uk.waymark.progress.notes.NoteKind;
import uk.waymark.progress.notes.NoteOutcome;
import uk.waymark.progress.notes.Notes;
import uk.waymark.progress.notes.PhotoConsent;
import uk.waymark.progress.notes.PhotoConsents;
import uk.waymark.progress.reports.KeepOutcome;
import uk.waymark.progress.reports.OpenOutcome;
import uk.waymark.progress.reports.Position;
import uk.waymark.progress.reports.ReadingReports;
import uk.waymark.progress.reports.ReleaseOutcome;
import uk.waymark.progress.reports.ReportKind;
import uk.waymark.progress.reports.ReportText;
import uk.waymark.progress.reports.Section;
import uk.waymark.progress.reports.Voice;
import uk.waymark.progress.reports.WritingReports;

/** What the provider writes about a pupil: notes of each kind, and a report at each stage: released, waiting, sent back. */
@Singleton
class SampleProgress {
    private final Notes notes;
    private final PhotoConsents consents;
    private final WritingReports writing;
    private final ReadingReports reading;
    private final Objectives objectives;

    SampleProgress(
            Notes notes,
            PhotoConsents consents,
            WritingReports writing,
            ReadingReports reading,
            Objectives objectives) {
        this.notes = notes;
        this.consents = consents;
        this.writing = writing;
        this.reading = reading;
        this.objectives = objectives;
    }

    void make(SampleCast cast) {
        photographs(cast, cast.placement(SampleCast.ASH));
        noted(cast);
        released(cast, submitted(cast, cast.placement(SampleCast.ASH)));
        submitted(cast, cast.placement(SampleCast.JAY));
        returned(cast, submitted(cast, cast.placement(SampleCast.MERLE)));
    }

    private void photographs(SampleCast cast, PlacementId ash) {
        for (var parent : consents.parents(cast.lead(), ash)) {
            well(consents.record(cast.lead(), ash, given(cast, Optional.of(parent.id()))));
        }
        well(consents.record(cast.lead(), ash, given(cast, Optional.empty())));
    }

    private static NewConsent given(SampleCast cast, Optional<FamilyContactId> by) {
        return new NewConsent(Id.next(), by, PhotoConsent.Word.GIVEN, cast.schoolDayBefore(15), "On the school's form");
    }

    /** The farm's tutor writes about the star of the sample; every other provider has written a line, but for one. */
    private void noted(SampleCast cast) {
        var ash = cast.placement(SampleCast.ASH);
        var praise = note(
                cast.tutor(), ash, NoteKind.PRAISE, "Showed a younger pupil how to hold a lamb, without being asked.");
        if (notes.release(cast.lead(), praise) instanceof NoteOutcome.Not(var refused)) {
            throw new Trouble("Sample note: " + refused.message());
        }
        note(cast.tutor(), ash, NoteKind.WORK, "Measured the new pen and worked out the fence: 46 metres.");
        note(
                cast.tutor(),
                ash,
                NoteKind.BEHAVIOUR,
                "Left the table when the tractor started; came back after a walk and finished.");
        for (var file : cast.running()) {
            if (!file.id().equals(ash) && !file.id().equals(cast.placement(SampleCast.JAY))) {
                note(
                        cast.managerOf(file),
                        file.id(),
                        NoteKind.WORK,
                        "Worked well this week and finished what was begun.");
            }
        }
    }

    private UUID note(Actor by, PlacementId placement, NoteKind kind, String words) {
        var id = Id.next();
        if (notes.write(by, placement, new NewNote(id, kind, words, Optional.empty()))
                instanceof NoteOutcome.Not(var refused)) {
            throw new Trouble("Sample note: " + refused.message());
        }
        return id;
    }

    private ReportId submitted(SampleCast cast, PlacementId placement) {
        var tutor = cast.tutor();
        if (!(writing.open(tutor, placement, ReportKind.PROGRESS) instanceof OpenOutcome.Opened(var id))) {
            throw new Trouble("The sample report was not opened");
        }
        if (!(writing.save(tutor, id, 0, text(tutor, placement)) instanceof KeepOutcome.Kept kept)) {
            throw new Trouble("The sample report was not kept");
        }
        well(writing.submit(tutor, id, kept.revision()));
        return id;
    }

    private ReportText text(Actor tutor, PlacementId placement) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        Section.of(ReportKind.PROGRESS).forEach(it -> sections.put(it, words(it)));
        Map<ObjectiveId, Position> positions = new LinkedHashMap<>();
        objectives.of(tutor, placement).stream()
                .filter(Objective::isOpen)
                .forEach(it -> positions.put(
                        it.id(),
                        new Position(
                                Optional.of(Measurement.Direction.AHEAD),
                                Optional.of(BigDecimal.valueOf(8)),
                                "Better than at the start, and steady")));
        return new ReportText(
                sections,
                positions,
                Set.of(),
                Optional.of(new Voice(Voice.By.PUPIL, "I like the goats. I want to learn to weld.")),
                "");
    }

    private static String words(Section section) {
        return switch (section) {
            case ACADEMIC -> "Reads instructions alone now, and works out areas with a tape and paper.";
            case QUALIFICATIONS -> "Unit 1 of the award in animal care is done; unit 2 begins after the break.";
            case ATTENDANCE -> "On time on most days; Mondays are still hard.";
            case BEHAVIOUR -> "Asks for a break more often, and comes back from it.";
            case ENGAGEMENT -> "First at the gate in the morning, and asks what is to be done.";
            case WELLBEING -> "Laughs more; has two friends in the group.";
            case NEXT_STEPS -> "Two afternoons at school are tried from January, with the tutor coming along.";
            default -> "";
        };
    }

    private UUID version(SampleCast cast, ReportId id) {
        return reading.read(cast.lead(), id)
                .flatMap(it -> it.report().sent())
                .orElseThrow()
                .version();
    }

    private void released(SampleCast cast, ReportId id) {
        var version = version(cast, id);
        well(reading.approve(cast.lead(), version));
        if (reading.release(cast.lead(), version) instanceof ReleaseOutcome.Not(var refused)) {
            throw new Trouble("Sample report: " + refused.message());
        }
    }

    private void returned(SampleCast cast, ReportId id) {
        well(reading.sendBack(
                cast.lead(),
                version(cast, id),
                "Please say in figures how attendance went, and what is done about Mondays."));
    }
}
