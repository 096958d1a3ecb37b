package uk.waymark.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.families.ContactDetails;
import uk.waymark.families.FamilyContacts;
import uk.waymark.families.Standing;
import uk.waymark.fixtures.World;
import uk.waymark.ids.FamilyContactId;
import uk.waymark.information.KeyContactNaming;
import uk.waymark.objectives.Source;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.Workers;
import uk.waymark.settings.Scope;

/** Every field that any of the policies asks for is on the form, is kept, and stands on the paper that is signed. */
class AgreementFieldsTest extends AgreementWorld {
    @Inject
    Workers workers;

    @Inject
    FamilyContacts contacts;

    @Inject
    KeyContactNaming naming;

    private void worker(Duty duty, String name, String address) {
        assertThat(workers.add(
                        World.actorOf(school, Role.HEAD), pupil, duty, name, Optional.empty(), Optional.of(address)))
                .isEmpty();
    }

    /** What the fields say that are read from elsewhere. */
    private Map<AgreementField, String> standing() {
        return Map.ofEntries(
                Map.entry(AgreementField.PUPIL, "Born Fri 4 May 2012"),
                Map.entry(AgreementField.PARENT, MUM + ", mother"),
                Map.entry(AgreementField.PARENT_EMAIL, MUM + ": " + email),
                Map.entry(AgreementField.PARENT_TELEPHONES, "mobile 07700 900001"),
                Map.entry(AgreementField.ADDRESS, "1 Test Road"),
                Map.entry(AgreementField.FIRST_CONTACT, MUM + ", mother, 07700 900001"),
                Map.entry(AgreementField.SECOND_CONTACT, "Uncle Two, mother, 07700 900002"),
                Map.entry(AgreementField.START, "Mon 7 Dec 2026"),
                Map.entry(AgreementField.ARRIVAL, "09:00"),
                Map.entry(AgreementField.LEAVING, "15:00"),
                Map.entry(AgreementField.DAYS, "Mon AM 09:00–12:00"),
                Map.entry(AgreementField.SOCIAL_WORKER, "Sora Work, sora@council.test.example"),
                Map.entry(AgreementField.LAC_ADVISER, "Lin Care, lin@council.test.example"),
                Map.entry(AgreementField.YOUTH_JUSTICE, "Yan Key, yan@yot.test.example"),
                Map.entry(AgreementField.GP, "Dr Gupta, gp@nhs.test.example"),
                Map.entry(AgreementField.OBJECTIVES, "Comes every morning"),
                Map.entry(AgreementField.END, "Mon 15 Feb 2027"));
    }

    @Test
    @Tag("SLA-01")
    @Tag("SLA-02")
    @Tag("SLA-03")
    @Tag("SLA-04")
    @Tag("SLA-05")
    @Tag("SLA-06")
    @Tag("SLA-07")
    @Tag("SLA-08")
    @Tag("SLA-09")
    @Tag("SLA-10")
    @Tag("SLA-11")
    @Tag("SLA-12")
    @Tag("SLA-13")
    @Tag("SLA-14")
    @Tag("SLA-15")
    @Tag("SLA-16")
    @Tag("SLA-17")
    @Tag("SLA-18")
    @Tag("SLA-19")
    @Tag("SLA-20")
    @Tag("SLA-21")
    @Tag("SLA-22")
    @Tag("SLA-23")
    @Tag("SLA-24")
    @Tag("SLA-25")
    @Tag("SLA-26")
    @Tag("SLA-27")
    @Tag("SLA-28")
    @Tag("SLA-29")
    @Tag("SLA-30")
    @Tag("SLA-31")
    @Tag("SLA-32")
    @Tag("SLA-33")
    @Tag("SLA-34")
    @Tag("SLA-35")
    @Tag("SLA-36")
    @Tag("SLA-37")
    @Tag("SLA-38")
    @Tag("SLA-39")
    @Tag("SLA-40")
    @Tag("SLA-41")
    @Tag("SLA-42")
    @Tag("SLA-43")
    @Tag("INF-11")
    @Tag("INF-12")
    @Tag("ROL-25")
    @Tag("CX-42")
    void everyFieldIsOnTheFormIsKeptAndStandsOnThePaper() {
        home.parent(school, pupil, "Uncle Two", 2, "");
        worker(Duty.SOCIAL_WORKER, "Sora Work", "sora@council.test.example");
        worker(Duty.LAC_ADVISER, "Lin Care", "lin@council.test.example");
        worker(Duty.YOUTH_JUSTICE, "Yan Key", "yan@yot.test.example");
        worker(Duty.GP, "Dr Gupta", "gp@nhs.test.example");
        fill();
        var form = draft();
        finish();
        signAll();
        var paper =
                text(copies.paper(lead, placement, draft().versions().getFirst().document())
                        .orElseThrow()
                        .bytes());

        for (var number : IntStream.rangeClosed(1, 43).boxed().toList()) {
            var row = "SLA-%02d".formatted(number);
            var fields = Arrays.stream(AgreementField.values())
                    .filter(it -> it.row().equals(row))
                    .toList();
            assertThat(fields).as(row).isNotEmpty();
            fields.forEach(field -> isThere(row, field, form, paper));
        }
        for (var field : List.of(AgreementField.EXCHANGE, AgreementField.CHALLENGE, AgreementField.KEY_CONTACT)) {
            isThere(field.row(), field, form, paper);
        }
    }

    private void isThere(String row, AgreementField field, AgreementDraft form, String paper) {
        var says = field.isWritten()
                ? field.kind().words(sample(field))
                : standing().get(field);
        assertThat(says).as(row).isNotNull();
        assertThat(form.value(field).words()).as(row + " on the form").contains(says);
        assertThat(paper).as(row + " on the paper").contains(field.label()).contains(says);
    }

    @Test
    @Tag("SLA-05")
    void aHiddenAddressStaysWithTheSchool() {
        var keeper = World.actorOf(school, Role.HEAD);
        var id = FamilyContactId.next();
        contacts.add(
                keeper,
                pupil,
                id,
                new ContactDetails("Aunt Hid", "aunt", 3, "07700 900003", "", "", "", "9 Secret Lane", true, "en", ""),
                Standing.RESPONSIBLE);

        assertThat(draft().value(AgreementField.ADDRESS).value())
                .contains("Aunt Hid: kept by the school")
                .doesNotContain("Secret");
    }

    @Test
    @Tag("SLA-18")
    @Tag("SLA-22")
    @Tag("CX-30")
    void objectivesComeFromTheirOwnPageAndAtLeastOneIsNeededWhateverElseIsNot() {
        decide("agreement.required", "SLA-01");
        assertThat(draft().objectiveRows()).isEqualTo(3);
        assertThat(code(finishing.finish(lead, placement))).isEqualTo("MISSING");

        objective("Comes every morning", Source.EHC_PLAN);
        assertThat(draft().value(AgreementField.PLAN_TARGETS).value()).contains("EHC plan: Comes every morning");
        for (var more = 2; more <= 5; more++) {
            objective("Objective " + more, Source.OWN);
        }
        assertThat(draft().value(AgreementField.OBJECTIVES).value()).contains("Comes every morning", "Objective 5");
        finish();
    }

    @Test
    @Tag("CX-42")
    void eachPolicyNeedsItsOwnFields() {
        assertThat(required("INDEPENDENT_SPECIAL"))
                .contains("SLA-25", "SLA-26", "SLA-40", "SLA-41", "SLA-42")
                .doesNotContain("SLA-08", "SLA-37");
        assertThat(required("MULTI_ACADEMY_TRUST"))
                .contains("SLA-07", "SLA-17", "SLA-23", "SLA-24", "SLA-29", "SLA-30")
                .doesNotContain("SLA-37", "SLA-41");
        assertThat(required("MAINSTREAM"))
                .contains("SLA-19", "SLA-25", "SLA-26", "SLA-39")
                .doesNotContain("SLA-08", "SLA-40");
        assertThat(required("TRUST_PRIMARY"))
                .contains("SLA-18", "SLA-30", "SLA-31", "SLA-35", "SLA-36", "SLA-37", "SLA-38")
                .doesNotContain("SLA-25", "SLA-40");
        assertThat(required("INDEPENDENT_SEN_GROUP")).contains("SLA-18").doesNotContain("SLA-25", "SLA-37");
    }

    private List<String> required(String preset) {
        decide("policy.preset", preset);
        return draft().missing().stream().map(it -> it.field().row()).collect(Collectors.toList());
    }

    @Test
    void aListOfFieldsThatNobodyKnowsIsRefused() {
        assertThat(settings.decide(
                        World.actorOf(school, Role.HEAD),
                        new Scope.OfSchool(school),
                        "agreement.required",
                        "SLA-99",
                        TODAY,
                        "No such"))
                .isPresent();
    }

    @Test
    @Tag("ROL-23")
    @Tag("ROL-25")
    void whoIsNamedForThePupilStandsThereInsteadOfEverybodyWhoHoldsTheRole() {
        var keeper = world.at(provider, Role.KEY_CONTACT);
        assertThat(draft().value(AgreementField.KEY_CONTACT).value()).contains(keeper.name());

        assertThat(naming.name(manager, placement, keeper.person(), "01632 960055"))
                .isEmpty();
        assertThat(draft().value(AgreementField.KEY_CONTACT).value()).isEqualTo(keeper.name() + ", 01632 960055");
    }
}
