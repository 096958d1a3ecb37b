package uk.waymark.app.doors;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.access.Role;
import uk.waymark.agreements.Agreements;
import uk.waymark.app.RunningWaymark;
import uk.waymark.arrangements.Arrangements;
import uk.waymark.arrangements.Proposals;
import uk.waymark.arrangements.flexi.FlexiRequests;
import uk.waymark.arrangements.incidents.Incidents;
import uk.waymark.arrangements.incidents.ProviderIncidents;
import uk.waymark.authorities.Authorities;
import uk.waymark.authorities.NewTold;
import uk.waymark.authorities.TellBy;
import uk.waymark.authorities.Topic;
import uk.waymark.authorities.Whom;
import uk.waymark.contact.Belonging;
import uk.waymark.contact.BelongingKind;
import uk.waymark.contact.ContactLog;
import uk.waymark.contact.DayArrangement;
import uk.waymark.contact.DayArrangements;
import uk.waymark.contact.How;
import uk.waymark.contact.NewBelonging;
import uk.waymark.contact.NewEntry;
import uk.waymark.contact.SafetyStatements;
import uk.waymark.contact.SupportTasks;
import uk.waymark.directions.Directions;
import uk.waymark.directions.ManagedMoves;
import uk.waymark.directions.NewMove;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.FamilyHome;
import uk.waymark.families.FamilyView;
import uk.waymark.families.FamilyViews;
import uk.waymark.families.Standing;
import uk.waymark.families.news.NewNews;
import uk.waymark.families.news.NewsAtHome;
import uk.waymark.families.news.SchoolNews;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.ids.Id;
import uk.waymark.ids.MeetingId;
import uk.waymark.ids.NewsId;
import uk.waymark.information.KeyContactNaming;
import uk.waymark.information.NeedsPages;
import uk.waymark.information.NewNeeds;
import uk.waymark.information.Packs;
import uk.waymark.information.ReceivedPacks;
import uk.waymark.meetings.AskOutcome;
import uk.waymark.meetings.Meetings;
import uk.waymark.meetings.ReviewRequest;
import uk.waymark.meetings.ReviewRequests;
import uk.waymark.organisations.NewSite;
import uk.waymark.placements.Placements;
import uk.waymark.referrals.ReferralOutcome;
import uk.waymark.referrals.Referrals;
import uk.waymark.referrals.onsite.Area;
import uk.waymark.referrals.onsite.NewArea;
import uk.waymark.referrals.onsite.Premises;

/** A placement from the referral to the return, with the family beside it. */
final class JourneyDoors extends Doors {
    JourneyDoors(RunningWaymark waymark) {
        super(waymark);
    }

    @Override
    List<Door> all() {
        return List.of(
                new Door(
                        "Meetings.of",
                        WITH_PUPILS,
                        (actor, it) -> !waymark.bean(Meetings.class)
                                .of(actor, it.pupil())
                                .isEmpty()),
                new Door(
                        "Meetings.ofPlacement",
                        WITH_PUPILS,
                        (actor, it) -> !waymark.bean(Meetings.class)
                                .ofPlacement(actor, it.placement())
                                .isEmpty()),
                new Door(
                        "Meetings.atProvider",
                        PROVIDER,
                        (actor, it) -> !waymark.bean(Meetings.class)
                                .atProvider(actor, it.placement())
                                .isEmpty()),
                new Door(
                        "Meetings.plan",
                        PLANNING,
                        (actor, it) ->
                                reached(waymark.bean(Meetings.class).plan(actor, MeetingId.next(), meeting(it, "")))),
                new Door(
                        "ReviewRequests.askFor",
                        PLANNING,
                        (actor, it) -> !(waymark.bean(ReviewRequests.class)
                                                .askFor(
                                                        actor,
                                                        Id.next(),
                                                        it.placement(),
                                                        ReviewRequest.By.PARENT,
                                                        "",
                                                        NOW.date(),
                                                        "")
                                        instanceof AskOutcome.Not(var refused))
                                || reached(Optional.of(refused))),
                new Door(
                        "Directions.begin",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> waymark.bean(Directions.class)
                                .begin(actor, it.placement())
                                .isPresent()),
                new Door(
                        "ManagedMoves.save",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> reached(waymark.bean(ManagedMoves.class)
                                .save(
                                        actor,
                                        it.pupil(),
                                        Id.next(),
                                        0,
                                        new NewMove("", "", NOW.date(), NOW.date(), NOW.date(), "", NOW.date(), "", ""),
                                        Optional.empty(),
                                        ""))),
                new Door(
                        "Authorities.letter",
                        PLANNING,
                        (actor, it) -> waymark.bean(Authorities.class)
                                .letter(actor, it.placement(), Topic.PLACEMENT)
                                .isPresent()),
                new Door(
                        "Authorities.note",
                        PLANNING,
                        (actor, it) -> reached(waymark.bean(Authorities.class)
                                .note(
                                        actor,
                                        it.placement(),
                                        new NewTold(
                                                Id.next(),
                                                Topic.PLACEMENT,
                                                Whom.AGENCY,
                                                "",
                                                TellBy.POST,
                                                NOW.date(),
                                                "")))),
                new Door(
                        "Authorities.addDesk",
                        MAKING_CONTACT,
                        (actor, it) -> reached(waymark.bean(Authorities.class)
                                .addDesk(actor, it.placement(), false, "", "", Optional.empty(), Optional.empty()))),
                // Whoever may, opens one, or is told that one is open.
                new Door(
                        "Referrals.refer",
                        REFERRING,
                        (actor, it) -> !(waymark.bean(Referrals.class).refer(actor, it.pupil(), false)
                                        instanceof ReferralOutcome.Not(var refused)
                                && refused.code().equals("NOT_FOUND"))),
                new Door(
                        "Referrals.of",
                        REFERRING,
                        (actor, it) -> !waymark.bean(Referrals.class)
                                .of(actor, it.pupil())
                                .isEmpty()),
                new Door(
                        "Premises.open",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> waymark.bean(Premises.class)
                                .open(
                                        actor,
                                        it.school(),
                                        new NewArea(
                                                new NewSite("", "", "", "", ""),
                                                Area.Location.WITHIN_SITE,
                                                "",
                                                "",
                                                Optional.empty()))
                                .filter(refused -> !refused.code().equals("NOT_FOUND"))
                                .isPresent()),
                new Door(
                        "Packs.of",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO),
                        (actor, it) -> waymark.bean(Packs.class)
                                .of(actor, it.placement())
                                .isPresent()),
                new Door(
                        "NeedsPages.write",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO),
                        (actor, it) -> code(
                                waymark.bean(NeedsPages.class)
                                        .write(
                                                actor,
                                                it.placement(),
                                                0,
                                                new NewNeeds("", "", "", "", "", "", "", "", "", "", "")),
                                "NEEDED")),
                new Door(
                        "ReceivedPacks.ask",
                        PROVIDER,
                        (actor, it) -> code(
                                waymark.bean(ReceivedPacks.class).ask(actor, Id.next(), it.placement(), ""), "WORDS")),
                new Door(
                        "KeyContactNaming.candidates",
                        EnumSet.of(Role.PROVIDER_MANAGER),
                        (actor, it) -> !waymark.bean(KeyContactNaming.class)
                                .candidates(actor, it.placement())
                                .isEmpty()),
                new Door(
                        "ContactLog.write",
                        WITH_ATTENDANCE,
                        (actor, it) -> code(
                                waymark.bean(ContactLog.class)
                                        .write(
                                                actor,
                                                NewEntry.of(
                                                        it.placement(),
                                                        NOW.date(),
                                                        uk.waymark.contact.Whom.PUPIL,
                                                        How.TELEPHONE,
                                                        "")),
                                "WORDS")),
                new Door(
                        "Belonging.plan",
                        WITH_PUPILS,
                        (actor, it) -> code(
                                waymark.bean(Belonging.class)
                                        .plan(
                                                actor,
                                                Id.next(),
                                                it.placement(),
                                                new NewBelonging(BelongingKind.NEWS, "", Optional.empty(), "")),
                                "WORDS")),
                new Door(
                        "DayArrangements.arrange",
                        WITH_PUPILS,
                        (actor, it) -> code(
                                waymark.bean(DayArrangements.class)
                                        .arrange(
                                                actor,
                                                Id.next(),
                                                it.placement(),
                                                new DayArrangement(
                                                        DayArrangement.How.TAXI,
                                                        "",
                                                        "",
                                                        "",
                                                        NOW.date(),
                                                        Optional.empty(),
                                                        Optional.empty())),
                                "WHO")),
                new Door(
                        "SafetyStatements.state",
                        DSLS,
                        (actor, it) -> code(
                                waymark.bean(SafetyStatements.class)
                                        .state(actor, Id.next(), it.placement(), true, "", NOW.date()),
                                "WORDS")),
                new Door(
                        "SupportTasks.give",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> code(
                                waymark.bean(SupportTasks.class)
                                        .give(
                                                actor,
                                                Id.next(),
                                                it.placement(),
                                                "",
                                                new SupportTasks.To.AnyOf(Role.SENCO),
                                                NOW.date()),
                                "WORDS")),
                new Door(
                        "Placements.of",
                        WITH_PUPILS,
                        (actor, it) -> !waymark.bean(Placements.class)
                                .of(actor, it.pupil())
                                .isEmpty()),
                new Door(
                        "Agreements.atSchool",
                        WITH_PUPILS,
                        (actor, it) -> waymark.bean(Agreements.class)
                                .atSchool(actor, it.placement())
                                .isPresent()),
                new Door(
                        "Agreements.atProvider",
                        PROVIDER,
                        (actor, it) -> waymark.bean(Agreements.class)
                                .atProvider(actor, it.placement())
                                .isPresent()),
                new Door(
                        "FamilyContacts.of",
                        WITH_PUPILS,
                        (actor, it) -> !waymark.bean(FamilyContacts.class)
                                .of(actor, it.pupil())
                                .isEmpty()),
                new Door(
                        "FamilyContacts.add",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.OFFICE),
                        (actor, it) -> waymark.bean(FamilyContacts.class)
                                .add(actor, it.pupil(), FamilyContactId.next(), AT_HOME, Standing.RESPONSIBLE)
                                .isEmpty()),
                new Door(
                        "FamilyViews.writeDown",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL, Role.SENCO),
                        (actor, it) -> waymark.bean(FamilyViews.class)
                                .writeDown(
                                        actor,
                                        Id.next(),
                                        it.pupil(),
                                        FamilyView.Voice.PUPIL,
                                        Optional.empty(),
                                        FamilyView.How.SPOKEN,
                                        "It is good here",
                                        false)
                                .isEmpty()),
                // Somebody at work sees no child as family, whatever the role.
                new Door(
                        "FamilyHome.of",
                        EnumSet.noneOf(Role.class),
                        (actor, it) -> waymark.bean(FamilyHome.class)
                                .of(actor, it.pupil())
                                .isPresent()),
                new Door(
                        "SchoolNews.publish",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.ATTENDANCE_OFFICER, Role.OFFICE),
                        (actor, it) -> reached(waymark.bean(SchoolNews.class)
                                .publish(
                                        actor,
                                        NewsId.next(),
                                        new NewNews(
                                                it.school(),
                                                "Nothing in it",
                                                "",
                                                Optional.empty(),
                                                NOW.date(),
                                                NOW.date(),
                                                false)))),
                new Door(
                        "NewsAtHome.of",
                        EnumSet.noneOf(Role.class),
                        (actor, it) -> !waymark.bean(NewsAtHome.class).of(actor).isEmpty()),
                new Door(
                        "Arrangements.of",
                        WITH_ATTENDANCE,
                        (actor, it) -> !waymark.bean(Arrangements.class)
                                .of(actor, it.pupil())
                                .isEmpty()),
                new Door(
                        "Arrangements.overview",
                        WITH_ATTENDANCE,
                        (actor, it) -> waymark.bean(Arrangements.class).overview(actor).toDecide().stream()
                                .anyMatch(row -> row.pupil().id().equals(it.pupil()))),
                new Door(
                        "Proposals.propose",
                        EnumSet.of(
                                Role.HEAD,
                                Role.AP_LEAD,
                                Role.DSL,
                                Role.DEPUTY_DSL,
                                Role.SENCO,
                                Role.ATTENDANCE_OFFICER,
                                Role.TEACHER),
                        (actor, it) -> waymark.bean(Proposals.class)
                                .propose(actor, it.pupil(), proposal(NOW.date().minusDays(1)))
                                .map(Refused::code)
                                .filter("DATES"::equals)
                                .isPresent()),
                new Door(
                        "Proposals.decide",
                        EnumSet.of(Role.HEAD),
                        (actor, it) -> waymark.bean(Proposals.class)
                                .decide(actor, it.pupil(), it.pupil().value(), true, "")
                                .map(Refused::code)
                                .filter("REASON"::equals)
                                .isPresent()),
                new Door(
                        "FlexiRequests.of",
                        WITH_ATTENDANCE,
                        (actor, it) -> waymark.bean(FlexiRequests.class)
                                .of(actor, it.pupil())
                                .isPresent()),
                new Door(
                        "ProviderIncidents.record",
                        PROVIDER,
                        (actor, it) -> waymark.bean(ProviderIncidents.class)
                                .record(actor, it.placement(), incident())
                                .map(Refused::code)
                                .filter("WORDS"::equals)
                                .isPresent()),
                new Door(
                        "Incidents.record",
                        WITH_ATTENDANCE,
                        (actor, it) -> waymark.bean(Incidents.class)
                                .record(actor, it.placement(), incident())
                                .map(Refused::code)
                                .filter("WORDS"::equals)
                                .isPresent()));
    }
}
