package uk.waymark.app.doors;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.accounts.Organisation;
import uk.waymark.accounts.People;
import uk.waymark.app.RunningWaymark;
import uk.waymark.documents.Owner;
import uk.waymark.forms.Kind;
import uk.waymark.forms.NewOwnQuestion;
import uk.waymark.forms.OwnQuestions;
import uk.waymark.obligations.Due;
import uk.waymark.organisations.Contacts;
import uk.waymark.organisations.Directory;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.PupilImport;
import uk.waymark.pupils.Pupils;
import uk.waymark.pupils.Workers;
import uk.waymark.safeguarding.Concerns;
import uk.waymark.settings.Scope;
import uk.waymark.settings.SettingDecisions;

/** People, organisations, pupils, settings, forms, documents, concerns, and what is due. */
final class PeopleDoors extends Doors {
    PeopleDoors(RunningWaymark waymark) {
        super(waymark);
    }

    @Override
    List<Door> all() {
        return List.of(
                new Door(
                        "Pupils.lookUp",
                        WITH_PUPILS,
                        (actor, it) -> waymark.bean(Pupils.class)
                                .lookUp(actor, it.pupil())
                                .isPresent()),
                new Door(
                        "Concerns.open",
                        EnumSet.of(Role.DSL, Role.DEPUTY_DSL, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL),
                        (actor, it) -> waymark.bean(Concerns.class)
                                .open(actor, it.concern())
                                .isPresent()),
                new Door(
                        "Concerns.acknowledge",
                        DSLS,
                        (actor, it) -> waymark.bean(Concerns.class)
                                .acknowledge(actor, it.concern())
                                .isEmpty()),
                new Door(
                        "Concerns.decide",
                        DSLS,
                        (actor, it) -> waymark.bean(Concerns.class)
                                .decide(actor, it.concern(), "No", "No")
                                .isEmpty()),
                new Door(
                        "Contacts.add",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.OFFICE),
                        (actor, it) -> waymark.bean(Contacts.class)
                                .add(actor, it.school(), "Duty", "Name", Optional.of("1"), Optional.empty())
                                .isEmpty()),
                new Door(
                        "PupilImport.plan",
                        EnumSet.of(Role.HEAD, Role.OFFICE),
                        (actor, it) -> waymark.bean(PupilImport.class)
                                        .plan(
                                                actor,
                                                it.school(),
                                                "UPN,Forename,Surname,DOB\n".getBytes(StandardCharsets.UTF_8),
                                                done -> {})
                                instanceof PupilImport.Outcome.Read),
                new Door(
                        "People.of school",
                        EnumSet.of(Role.HEAD, Role.OFFICE, Role.TRUST_EXECUTIVE, Role.ADMINISTRATOR),
                        (actor, it) -> !waymark.bean(People.class)
                                .of(actor, new Organisation.AtSchool(it.school()))
                                .isEmpty()),
                new Door(
                        "People.of provider",
                        EnumSet.of(Role.PROVIDER_MANAGER, Role.ADMINISTRATOR),
                        (actor, it) -> !waymark.bean(People.class)
                                .of(actor, new Organisation.AtProvider(it.provider()))
                                .isEmpty()),
                new Door(
                        "Workers.add",
                        MAKING_CONTACT,
                        (actor, it) -> waymark.bean(Workers.class)
                                .add(actor, it.pupil(), Duty.HOME, "Home", Optional.of("1"), Optional.empty())
                                .isEmpty()),
                new Door(
                        "Workers.of",
                        WITH_ATTENDANCE,
                        (actor, it) -> !waymark.bean(Workers.class)
                                .of(actor, it.pupil())
                                .isEmpty()),
                new Door(
                        "SettingDecisions.of",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> !waymark.bean(SettingDecisions.class)
                                .of(actor, new Scope.OfSchool(it.school()))
                                .isEmpty()),
                new Door(
                        "OwnQuestions.add",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> waymark.bean(OwnQuestions.class)
                                .add(
                                        actor,
                                        it.school(),
                                        new NewOwnQuestion(
                                                "no form", "", "", Kind.TEXT, List.of(), true, true, NOW.date()))
                                .map(Refused::code)
                                .filter("INVALID"::equals)
                                .isPresent()),
                new Door(
                        "Directory.schools",
                        WITH_PUPILS,
                        (actor, it) -> waymark.bean(Directory.class).schools(actor, Right.SEE_PUPILS).stream()
                                .anyMatch(school -> school.id().equals(it.school()))),
                new Door(
                        "Documents.store school",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD, Role.DSL, Role.DEPUTY_DSL),
                        (actor, it) -> mayStore(actor, new Owner.School(it.school()))),
                new Door(
                        "Documents.store provider",
                        EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DSL, Role.PROVIDER_DEPUTY_DSL),
                        (actor, it) -> mayStore(actor, new Owner.Provider(it.provider()))),
                new Door(
                        "Due.board",
                        EnumSet.of(Role.AP_LEAD),
                        (actor, it) -> waymark.bean(Due.class).board(actor).all().stream()
                                .anyMatch(item -> item.about().equals(task(it)))),
                new Door(
                        "Due.overview",
                        EnumSet.of(Role.HEAD, Role.AP_LEAD),
                        (actor, it) -> waymark.bean(Due.class).overview(actor).all().stream()
                                .anyMatch(item -> item.about().equals(task(it)))),
                new Door(
                        "Due.events",
                        EnumSet.of(Role.AP_LEAD),
                        (actor, it) -> waymark.bean(Due.class).events(actor).stream()
                                .anyMatch(event -> event.summary().contains(task(it)))));
    }
}
