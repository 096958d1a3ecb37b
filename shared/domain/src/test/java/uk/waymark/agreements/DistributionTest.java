package uk.waymark.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.accounts.Token;
import uk.waymark.documents.Channel;
import uk.waymark.fixtures.AtHome;
import uk.waymark.fixtures.World;
import uk.waymark.ids.Id;
import uk.waymark.pupils.Duty;
import uk.waymark.pupils.Worker;
import uk.waymark.pupils.Workers;

/** Who gets a copy when everybody has signed, and in which way. */
class DistributionTest extends AgreementWorld {
    private static final Pattern LINK = Pattern.compile("/copy/(\\S+)");

    @Inject
    Workers workers;

    @Inject
    CopyLinks links;

    private String worker(Duty duty, String name, boolean checked) {
        var keeper = World.actorOf(school, Role.HEAD);
        var address = Id.next() + "@council.test.example";
        assertThat(workers.add(keeper, pupil, duty, name, Optional.empty(), Optional.of(address)))
                .isEmpty();
        if (checked) {
            var id = workers.of(keeper, pupil).stream()
                    .filter(it -> it.name().equals(name))
                    .map(Worker::id)
                    .findFirst()
                    .orElseThrow();
            assertThat(workers.verify(keeper, pupil, id)).isEmpty();
        }
        return address;
    }

    private Copy to(CopyParty party) {
        return copies.of(lead, placement).stream()
                .filter(it -> it.party() == party)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("SLA-48")
    @Tag("NOT-12")
    @Tag("NOT-17")
    void allNinePartiesGetACopyAndItIsOnRecordWhoWasSentWhatWhenAndHow() {
        var adviser = worker(Duty.LAC_ADVISER, "Lin Care", true);
        worker(Duty.YOUTH_JUSTICE, "Yan Key", true);
        worker(Duty.HEALTH, "Nurse Hale", true);
        var officer = worker(Duty.LA_CASE_OFFICER, "Case Officer", false);
        assertThat(agreements.ask(lead, placement, "Dr Mind", "Psychologist", Optional.of("mind@test.example")))
                .isEmpty();
        fill();
        finish();
        assertThat(copies.of(lead, placement)).isEmpty();
        signAll();

        assertThat(parties(copies.of(lead, placement))).containsExactlyInAnyOrder(CopyParty.values());
        assertThat(to(CopyParty.PARENT).went().orElseThrow().channel()).isEqualTo(Channel.ON_WAYMARK);
        assertThat(to(CopyParty.PROVIDER).went().orElseThrow().at()).isEqualTo(clock.instant());
        assertThat(to(CopyParty.LA_ADVISER).went().orElseThrow().channel()).isEqualTo(Channel.MAIL);
        assertThat(to(CopyParty.AUTHORITY).went()).isEmpty();
        assertThat(AtHome.mails(officer)).isEmpty();
        assertThat(AtHome.mails(adviser)).hasSize(1).noneMatch(it -> it.contains("Wren") || it.contains("Testling"));
        assertThat(AtHome.mails(email)).noneMatch(it -> it.contains("Wren") || it.contains("Testling"));
    }

    @Test
    @Tag("NOT-17")
    void whatCannotBeSentIsHandedOverAndThatIsOnRecordOnce() {
        fill();
        finish();
        signAll();
        var pupil = to(CopyParty.PUPIL);
        assertThat(pupil.went()).isEmpty();
        assertThat(code(copies.done(manager, pupil.id(), Channel.BY_HAND))).isEqualTo("NOT_FOUND");
        assertThat(copies.done(lead, pupil.id(), Channel.BY_HAND)).isEmpty();
        assertThat(code(copies.done(lead, pupil.id(), Channel.POST))).isEqualTo("WENT");

        assertThat(to(CopyParty.PUPIL).went().orElseThrow().channel()).isEqualTo(Channel.BY_HAND);
    }

    @Test
    @Tag("NOT-12")
    void aCopyBehindALinkAsksForTheNameHoldsNoTelephoneOfThoseAtHomeAndRunsOut() {
        var adviser = worker(Duty.LAC_ADVISER, "Lin Care", true);
        fill();
        finish();
        signAll();
        var found = LINK.matcher(AtHome.mails(adviser).getFirst());
        assertThat(found.find()).isTrue();
        var token = new Token(found.group(1));

        assertThat(links.from(token)).isPresent();
        assertThat(links.open(token, "Somebody else")).isEmpty();
        var paper = links.open(token, "lin care").orElseThrow().paper().orElseThrow();
        assertThat(text(paper.bytes())).contains(MUM).doesNotContain("07700 900001", "1 Test Road");
        clock.set(TODAY.plusDays(15), 9, 5);
        assertThat(links.open(token, "Lin Care")).isEmpty();
        assertThat(links.from(token)).isEmpty();
    }

    @Test
    @Tag("ROL-25")
    void parentsAreToldWhoTheirKeyContactIsAndItIsOnRecord() {
        fill();
        write(lead, AgreementField.KEY_CONTACT, "Kay Contact, 01632 960111");
        finish();
        signAll();

        var paper = to(CopyParty.PARENT).document().orElseThrow();
        assertThat(text(copies.paper(lead, placement, paper).orElseThrow().bytes()))
                .contains("Kay Contact, 01632 960111");
        assertThat(to(CopyParty.PARENT).went()).isPresent();
        assertThat(AtHome.mails(email)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aParentWithoutAnAddressGetsAPrintOut() {
        home.parent(school, pupil, "Dad Brown", 2, "");
        fill();
        finish();
        signAll();

        var parents = copies.of(lead, placement).stream()
                .filter(it -> it.party() == CopyParty.PARENT)
                .toList();
        assertThat(parents).hasSize(2);
        assertThat(parents)
                .filteredOn(it -> it.name().equals("Dad Brown"))
                .allMatch(it -> it.went().isEmpty());
    }
}
