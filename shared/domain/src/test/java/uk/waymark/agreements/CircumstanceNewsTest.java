package uk.waymark.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.fixtures.AtHome;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Notices;

class CircumstanceNewsTest extends AgreementWorld {
    @Inject
    CircumstanceNews news;

    @Inject
    Notices notices;

    @Test
    @Tag("SLA-46")
    @Tag("INF-13")
    @Tag("NOT-18")
    void thoseWhoAreNamedAreToldInWritingAndItIsOnRecord() {
        assertThat(news.tell(
                        lead,
                        placement,
                        "Moves to a foster family on Monday",
                        Set.of(CopyParty.PARENT, CopyParty.PROVIDER)))
                .isEmpty();

        assertThat(copies.of(lead, placement))
                .hasSize(2)
                .allMatch(it -> it.news().orElseThrow().contains("foster"))
                .allMatch(it -> it.went().isPresent());
        assertThat(copies.ofProvider(manager, placement)).hasSize(1);
        assertThat(notices.latest(manager)).anyMatch(it -> it.kind() == Kind.CIRCUMSTANCES_TOLD);
        assertThat(AtHome.mails(email)).hasSize(1).noneMatch(it -> it.contains("foster"));
    }

    @Test
    @Tag("INF-13")
    void theProviderTellsTheSchool() {
        assertThat(news.tellSchool(world.at(provider, Role.TUTOR), placement, "Has a new carer"))
                .isEmpty();

        assertThat(copies.of(lead, placement)).extracting(Copy::party).containsExactly(CopyParty.SCHOOL);
        assertThat(notices.latest(lead)).anyMatch(it -> it.kind() == Kind.CIRCUMSTANCES_TOLD);
        assertThat(copies.ofProvider(manager, placement)).isEmpty();
    }

    @Test
    void nothingIsToldWithoutWordsToNobodyOrByOthers() {
        assertThat(code(news.tell(lead, placement, " ", Set.of(CopyParty.PROVIDER))))
                .isEqualTo("WORDS");
        assertThat(code(news.tell(lead, placement, "x", List.of()))).isEqualTo("NOBODY");
        var other = world.at(world.school(), Role.AP_LEAD);
        assertThat(code(news.tell(other, placement, "x", Set.of(CopyParty.PROVIDER))))
                .isEqualTo("NOT_FOUND");
        assertThat(code(news.tell(manager, placement, "x", Set.of(CopyParty.PARENT))))
                .isEqualTo("NOT_FOUND");
        assertThat(code(news.tellSchool(world.at(world.provider(), Role.TUTOR), placement, "x")))
                .isEqualTo("NOT_FOUND");
    }
}
