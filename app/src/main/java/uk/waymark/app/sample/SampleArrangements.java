package uk.waymark.app.sample;

import static uk.waymark.app.sample.SampleCast.well;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import uk.waymark.arrangements.ArrangementGround;
import uk.waymark.arrangements.ArrangementKind;
import uk.waymark.arrangements.EntitlementRoute;
import uk.waymark.arrangements.NewProposal;
import uk.waymark.arrangements.Proposals;
import uk.waymark.arrangements.flexi.FlexiRequests;
import uk.waymark.arrangements.flexi.NewFlexiRequest;
import uk.waymark.arrangements.incidents.Incidents;
import uk.waymark.arrangements.incidents.NewIncident;
import uk.waymark.arrangements.incidents.ProviderIncidents;
import uk.waymark.authorities.Authorities;
import uk.waymark.authorities.NewTold;
import uk.waymark.authorities.TellBy;
import uk.waymark.authorities.Topic;
import uk.waymark.authorities.Whom;
import uk.waymark.calendar.Half;
import uk.waymark.calendar.Session;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;
import uk.waymark.timetable.WeekSession;

/** What departs from the ordinary week: proposals, a request for flexi-schooling, incidents, and what the authority was told. */
@Singleton
class SampleArrangements {
    private static final String CASE_OFFICER = "Casey Sample, case officer";

    private final Proposals proposals;
    private final SettingDecisions settings;
    private final FlexiRequests flexi;
    private final ProviderIncidents told;
    private final Incidents incidents;
    private final Authorities authorities;

    SampleArrangements(
            Proposals proposals,
            SettingDecisions settings,
            FlexiRequests flexi,
            ProviderIncidents told,
            Incidents incidents,
            Authorities authorities) {
        this.proposals = proposals;
        this.settings = settings;
        this.flexi = flexi;
        this.told = told;
        this.incidents = incidents;
        this.authorities = authorities;
    }

    void make(SampleCast cast) {
        proposed(cast);
        flexi(cast);
        incident(
                cast,
                cast.placement(SampleCast.HEATH),
                true,
                "Threw a bucket at the wall after a quarrel; nobody was hit.");
        incident(cast, cast.placement(SampleCast.JAY), false, "Swore at the tutor and left the barn for ten minutes.");
        decided(cast);
        authority(cast);
    }

    private void proposed(SampleCast cast) {
        well(proposals.propose(
                cast.lead(),
                cast.pupil("Wren Sampleton"),
                new NewProposal(
                        Id.next(),
                        ArrangementKind.PART_TIME,
                        cast.schoolDayAfter(3),
                        cast.schoolDayAfter(15),
                        ArrangementGround.EXCEPTIONAL,
                        "Comes back after six weeks away; mornings first, then the whole day.",
                        false,
                        EntitlementRoute.PARTLY_ELSEWHERE,
                        "A tutor rings each afternoon at two.",
                        Set.of(
                                new WeekSession(DayOfWeek.TUESDAY, Half.PM),
                                new WeekSession(DayOfWeek.THURSDAY, Half.PM)))));
        well(proposals.propose(
                cast.lead(),
                cast.pupil("Moss Sampleton"),
                new NewProposal(
                        Id.next(),
                        ArrangementKind.MINOR,
                        cast.calendar().isSchoolDay(cast.today()) ? cast.today() : cast.schoolDayAfter(1),
                        cast.schoolDayAfter(15),
                        ArrangementGround.EXCEPTIONAL,
                        "The crowd at the gate is too much.",
                        true,
                        EntitlementRoute.AT_SCHOOL,
                        "Comes ten minutes later through the side door and leaves ten minutes earlier.",
                        Set.of())));
    }

    private void flexi(SampleCast cast) {
        well(settings.decide(
                cast.head(),
                new Scope.OfSchool(cast.school()),
                "flexi.enabled",
                "yes",
                cast.today(),
                "Two families have asked; each request is looked at by itself"));
        well(flexi.record(
                cast.head(),
                cast.pupil("Ivy Sampleton"),
                new NewFlexiRequest(
                        Id.next(),
                        cast.schoolDayBefore(3),
                        "Pat Sampleton",
                        "One day a week at home after a long illness",
                        "Fridays",
                        "Reading, cooking and a walk; a diary for the form tutor",
                        Optional.empty(),
                        Optional.empty())));
    }

    private void incident(SampleCast cast, PlacementId placement, boolean serious, String what) {
        well(told.record(
                cast.tutor(),
                placement,
                new NewIncident(
                        Id.next(),
                        serious,
                        cast.schoolDayBefore(1)
                                .atTime(LocalTime.of(10, 40))
                                .atZone(Session.ENGLAND)
                                .toInstant(),
                        "In the barn",
                        what,
                        "Tess Sample and two pupils",
                        "Others were taken outside; a talk afterwards, and a drink of water.",
                        "",
                        "",
                        false)));
    }

    /** About the lesser one; the other waits for the school. */
    private void decided(SampleCast cast) {
        incidents.waiting(cast.lead()).stream()
                .filter(it -> !it.told().serious())
                .forEach(it -> well(incidents.decide(
                        cast.lead(),
                        it.id(),
                        "A talk with the pupil and home; no sanction.",
                        "By telephone with Tess Sample, the same afternoon",
                        "Please go on as before, and tell us if it happens again.")));
    }

    /** Of every placement the authority was told; one it arranged itself. */
    private void authority(SampleCast cast) {
        well(authorities.addDesk(
                cast.lead(),
                cast.placement(SampleCast.BRACKEN),
                false,
                "Imaginary County Council",
                CASE_OFFICER,
                Optional.of("01632 960850"),
                Optional.empty()));
        var number = 0;
        for (var file : cast.running()) {
            if (number++ % 10 != 3) {
                well(authorities.note(
                        cast.lead(),
                        file.id(),
                        new NewTold(
                                Id.next(),
                                Topic.PLACEMENT,
                                Whom.AUTHORITY,
                                CASE_OFFICER,
                                TellBy.SECURE,
                                cast.today(),
                                "With the list of the term")));
            }
        }
    }
}
