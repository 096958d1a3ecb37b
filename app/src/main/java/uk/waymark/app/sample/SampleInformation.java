package uk.waymark.app.sample;

import static uk.waymark.app.sample.SampleCast.well;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;
import uk.waymark.access.Actor;
import uk.waymark.access.Role;
import uk.waymark.app.Trouble;
import uk.waymark.contact.Belonging;
import uk.waymark.contact.BelongingKind;
import uk.waymark.contact.DayArrangement;
import uk.waymark.contact.DayArrangements;
import uk.waymark.contact.NewBelonging;
import uk.waymark.contact.SafetyStatements;
import uk.waymark.contact.SupportTasks;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.information.Ground;
import uk.waymark.information.InformationClass;
import uk.waymark.information.ItemOutcome;
import uk.waymark.information.NeedsPages;
import uk.waymark.information.NewItem;
import uk.waymark.information.NewNeeds;
import uk.waymark.information.Packs;
import uk.waymark.information.Readers;
import uk.waymark.information.ReceivedPacks;
import uk.waymark.money.Pounds;

/** What the farm is told about a pupil: one thing read, one not yet, a question still open; and how the pupil gets there and eats. */
@Singleton
class SampleInformation {
    private final NeedsPages needs;
    private final Packs packs;
    private final ReceivedPacks received;
    private final DayArrangements days;
    private final Belonging belonging;
    private final SafetyStatements safety;
    private final SupportTasks tasks;

    SampleInformation(
            NeedsPages needs,
            Packs packs,
            ReceivedPacks received,
            DayArrangements days,
            Belonging belonging,
            SafetyStatements safety,
            SupportTasks tasks) {
        this.needs = needs;
        this.packs = packs;
        this.received = received;
        this.days = days;
        this.belonging = belonging;
        this.safety = safety;
        this.tasks = tasks;
    }

    void make(SampleCast cast) {
        var ash = cast.placement(SampleCast.ASH);
        needsPage(cast, ash);
        shared(cast, ash);
        well(received.ask(cast.tutor(), Id.next(), ash, "May Ash ride the pony? Is there anything about the back?"));
        theDay(cast, ash);
        beside(cast, ash);
        meals(cast, cast.placement(SampleCast.MERLE));
    }

    private void needsPage(SampleCast cast, PlacementId ash) {
        well(needs.write(
                cast.as(SampleAccount.SENCO),
                ash,
                0,
                new NewNeeds(
                        "Ash",
                        "they",
                        "Short steps, something to do with the hands, a word of praise that nobody else hears",
                        "Being called out in front of others",
                        "A walk to the goats; five minutes without questions",
                        "Allergic to peanuts. Carries a pen (adrenaline) in the red bag.",
                        "Pen into the thigh at once, then 999, then the school. Tess and Mina Sample were shown how.",
                        "Says \"whatever\" when it is too much",
                        "Reads well, writes little; a picture helps",
                        "Alma Sample, 01632 960111",
                        "The mother first, by the school")));
        needs.atProvider(cast.tutor(), ash).ifPresent(page -> well(needs.acknowledge(cast.tutor(), ash, page.id())));
    }

    private void shared(SampleCast cast, PlacementId ash) {
        share(
                cast.lead(),
                ash,
                NewItem.of(
                        InformationClass.PROFILE,
                        "Likes animals, tools and being early. Lives with each parent in turn.",
                        Ground.EDUCATION));
        received.of(cast.tutor(), ash).forEach(item -> well(received.acknowledge(cast.tutor(), item.id())));
        share(
                cast.as(SampleAccount.SENCO),
                ash,
                NewItem.of(
                        InformationClass.SEND,
                        "Dyslexia, assessed in March: coloured paper, and time to read twice.",
                        Ground.EDUCATION));
        share(
                cast.lead(),
                ash,
                NewItem.of(
                                InformationClass.RISK,
                                "Has walked off twice in two years, both times after shouting. See the risk assessment.",
                                Ground.SAFETY)
                        .weighed("The farm lies on a road; without it the gate might stand open.")
                        .only(Readers.DSL_ONLY));
    }

    private void share(Actor by, PlacementId placement, NewItem item) {
        if (packs.share(by, Id.next(), placement, item) instanceof ItemOutcome.Not(var refused)) {
            throw new Trouble("Sample information: " + refused.message());
        }
    }

    private void theDay(SampleCast cast, PlacementId ash) {
        well(days.arrange(
                cast.lead(),
                Id.next(),
                ash,
                new DayArrangement(
                        DayArrangement.How.TAXI,
                        "Invented Cars",
                        "01632 960555",
                        "At the father's door in even weeks, at the mother's in odd ones",
                        cast.file(SampleCast.ASH).startsOn(),
                        Optional.empty(),
                        Optional.empty())));
        well(safety.state(
                cast.as(SampleAccount.DSL),
                Id.next(),
                ash,
                true,
                "Visited in October, spoke with Priya Sample and with the pupil.",
                cast.schoolDayBefore(15)));
    }

    private void beside(SampleCast cast, PlacementId ash) {
        well(tasks.give(
                cast.lead(),
                Id.next(),
                ash,
                "Ask for extra time in the mock examinations in January",
                new SupportTasks.To.AnyOf(Role.SENCO),
                cast.schoolDayAfter(6)));
        well(belonging.plan(
                cast.lead(),
                Id.next(),
                ash,
                new NewBelonging(
                        BelongingKind.EVENT,
                        "The winter concert, with the old form",
                        Optional.of(cast.schoolDayAfter(12)),
                        "")));
        well(belonging.plan(
                cast.lead(),
                Id.next(),
                ash,
                new NewBelonging(
                        BelongingKind.NEWS, "The form's letter goes to the farm", Optional.empty(), "Each Friday")));
    }

    /** The pupil's meals at the farm are paid for month by month. */
    private void meals(SampleCast cast, PlacementId merle) {
        var month = YearMonth.from(cast.today().minusMonths(1));
        if (!month.atEndOfMonth().isBefore(cast.file(SampleCast.MERLE).startsOn())) {
            well(days.pay(
                    cast.lead(),
                    Id.next(),
                    merle,
                    month,
                    Pounds.of(54),
                    cast.today(),
                    "BACS, invented reference 0042"));
        }
    }
}
