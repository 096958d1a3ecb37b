package uk.waymark.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.calendar.Calendars;
import uk.waymark.calendar.TermPart;
import uk.waymark.fixtures.Referring;
import uk.waymark.fixtures.World;
import uk.waymark.forms.Answer;
import uk.waymark.ids.ReferralId;
import uk.waymark.ids.SiteId;
import uk.waymark.placements.NewPlacement;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;
import uk.waymark.placements.PlacementKind;
import uk.waymark.placements.PlacementOutcome;
import uk.waymark.placements.Placements;
import uk.waymark.placements.StartItem;
import uk.waymark.placements.StartLists;
import uk.waymark.placements.StartPart;
import uk.waymark.referrals.voices.Party;
import uk.waymark.referrals.voices.Word;

class ReferralRuleTest extends ReferralWorld {
    @Inject
    Placements placements;

    @Inject
    PlacementFiles files;

    @Inject
    StartLists lists;

    @Inject
    Calendars calendars;

    @Inject
    ReferralFacts facts;

    @BeforeEach
    void aReferralIsAskedFor() {
        decide("referral.required", "yes");
    }

    private NewPlacement wanted(LocalDate from, LocalDate to, SiteId at) {
        return new NewPlacement(pupil, at, PlacementKind.SCHOOL_ARRANGED, from, to, World.everyWeekday(), "Animal care")
                .because("It suits");
    }

    private NewPlacement wanted() {
        return wanted(START, END, site);
    }

    private String code(NewPlacement wanted) {
        return placements.place(lead, wanted) instanceof PlacementOutcome.NotPlaced(var refused) ? refused.code() : "";
    }

    private ReferralId agreed() {
        var id = ready();
        assertThat(decisions.agree(head, id, yes())).isEmpty();
        return id;
    }

    private PlacementFile placed(NewPlacement wanted) {
        var outcome = placements.place(lead, wanted);
        assertThat(outcome).isInstanceOf(PlacementOutcome.Placed.class);
        return files.atSchool(lead, ((PlacementOutcome.Placed) outcome).id()).orElseThrow();
    }

    private StartItem item(PlacementFile file, StartPart part) {
        return lists.of(file).items().stream()
                .filter(it -> it.part() == part)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("REF-11")
    void aPlacementNeedsAReferralThatTheHeadHasAgreedTo() {
        assertThat(code(wanted())).isEqualTo("REFERRAL");
        var id = ready();
        assertThat(code(wanted().from(id))).isEqualTo("NOT_AGREED");
        assertThat(code(wanted().from(ReferralId.next()))).isEqualTo("REFERRAL");
        assertThat(decisions.agree(head, id, yes())).isEmpty();

        var file = placed(wanted().from(id));

        assertThat(file.referral()).contains(id);
        assertThat(facts.ofPlacement(file.id()).orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void aReferralLeadsToOnePlacement() {
        var id = agreed();
        placed(wanted(START, START.plusWeeks(2), site).from(id));

        assertThat(code(wanted(START.plusWeeks(3), END, site).from(id))).isEqualTo("USED");
    }

    @Test
    void itIsForThisPupilAndThisPlaceAndForNoLongerThanDecided() {
        var id = agreed();
        assertThat(code(wanted(START, END, world.site(provider)).from(id))).isEqualTo("OTHER_PLACE");
        assertThat(code(wanted(START, END.plusDays(1), site).from(id))).isEqualTo("LENGTH");
        assertThat(code(new NewPlacement(pupil, site, PlacementKind.ONLINE, START, END, World.everyWeekday(), "Online")
                        .because("x")
                        .from(id)))
                .isEqualTo("OTHER_KIND");
        pupil = world.pupil(school);
        assertThat(code(wanted().from(id))).isEqualTo("REFERRAL");
    }

    @Test
    void anotherSchoolCannotUseIt() {
        var id = agreed();
        var elsewhere = world.school();
        pupil = world.pupil(elsewhere);
        world.cleared(elsewhere, provider);
        lead = world.at(elsewhere, Role.AP_LEAD);

        assertThat(code(wanted().from(id))).isEqualTo("REFERRAL");
    }

    @Test
    void aStartInTheHolidaysNamesTheNextSchoolDay() {
        var id = agreed();
        calendars.addPart(head, school, new TermPart("Autumn", TODAY.minusWeeks(4), TODAY.plusWeeks(3)));
        calendars.addPart(head, school, new TermPart("Spring", LocalDate.of(2027, 1, 5), LocalDate.of(2027, 2, 12)));

        assertThat(placements.place(
                        lead, wanted(LocalDate.of(2026, 12, 22), END, site).from(id)))
                .isInstanceOfSatisfying(PlacementOutcome.NotPlaced.class, it -> {
                    assertThat(it.refused().code()).isEqualTo("NO_SCHOOL_DAY");
                    assertThat(it.refused().message()).contains("Tue 22 Dec 2026", "Tue 5 Jan 2027");
                });
        assertThat(code(wanted(END, START, site).from(id))).isEqualTo("DATES");
    }

    @Test
    void twoPlacementsInTheSameSessionAreRefused() {
        var id = agreed();
        decide("referral.required", "no");
        placed(wanted(START, START.plusWeeks(1), site));

        assertThat(code(wanted().from(id))).isEqualTo("CLASH");
    }

    @Test
    void whatWasRunningAlreadyIsTakenOverAndWhatWasNotIsNot() {
        assertThat(code(wanted(TODAY, END, site).takenOver("Since spring"))).isEqualTo("NOT_RUNNING");
        assertThat(code(wanted(TODAY.minusDays(3), END, site).takenOver("Since last week")))
                .isEmpty();
    }

    @Test
    void withoutTheSettingAReferralThatIsNamedIsLookedAtAllTheSame() {
        decide("referral.required", "no");
        assertThat(code(wanted().from(ready()))).isEqualTo("NOT_AGREED");
        assertThat(code(wanted())).isEmpty();
    }

    @Test
    @Tag("REF-11")
    @Tag("REF-15")
    @Tag("NOT-10")
    @Tag("CX-13")
    void theStartListShowsTheDecisionAndWaitsForTheAuthority() {
        var id = submitted();
        for (var party : new Party[] {Party.PUPIL, Party.SENCO, Party.DSL, Party.PARENT}) {
            referring.say(lead, id, party, Word.CONSENTED);
        }
        referring.compared(lead, id, provider);
        assertThat(decisions.agree(head, id, yes())).isEmpty();
        var file = placed(wanted().from(id));
        assertThat(item(file, StartPart.DECISION).words()).contains("Agreed by " + head.name());
        assertThat(item(file, StartPart.PARENT).state()).isEqualTo(StartItem.State.IN_ORDER);
        assertThat(item(file, StartPart.AUTHORITY).state()).isEqualTo(StartItem.State.MISSING);
        assertThat(item(file, StartPart.ASSESSMENT).state()).isEqualTo(StartItem.State.NOT_NEEDED);

        referring.say(lead, id, Party.AUTHORITY, Word.INFORMED);
        assertThat(item(file, StartPart.AUTHORITY).state()).isEqualTo(StartItem.State.IN_ORDER);
        decide("consent.authority", "REQUIRED_OFFSITE");
        assertThat(item(file, StartPart.AUTHORITY).state()).isEqualTo(StartItem.State.MISSING);
        referring.say(lead, id, Party.PLACING_AUTHORITY, Word.CONSENTED);
        assertThat(item(file, StartPart.AUTHORITY).state()).isEqualTo(StartItem.State.IN_ORDER);
    }

    @Test
    @Tag("REF-12")
    void aParentWhoChangesTheirMindHoldsThePlacement() {
        decide("start.hold", "yes");
        var id = agreed();
        var file = placed(wanted().from(id));
        referring.say(lead, id, Party.PARENT, Word.REFUSED);

        assertThat(item(file, StartPart.PARENT).state()).isEqualTo(StartItem.State.MISSING);
        assertThat(files.atSchool(lead, file.id()).orElseThrow().heldBecause())
                .hasValueSatisfying(why -> assertThat(why).contains("The parents' agreement"));
    }

    @Test
    @Tag("CX-29")
    void theSchoolsOwnAssessmentStandsOnTheList() {
        var id = referring.opened(lead, pupil);
        referrals.desk(lead, id).orElseThrow().save("assessed", Answer.of("2026-11-16"), 0);
        referring.submitted(lead, id, Referring.answers());
        referring.everybodyAgreed(lead, id);
        referring.compared(lead, id, provider);
        assertThat(decisions.agree(head, id, yes())).isEmpty();
        decide("assessment.school_required", "yes");

        var item = item(placed(wanted().from(id)), StartPart.ASSESSMENT);

        assertThat(item.words()).contains("Mon 16 Nov 2026");
    }
}
