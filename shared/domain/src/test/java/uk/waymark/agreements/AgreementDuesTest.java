package uk.waymark.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Actor;
import uk.waymark.obligations.Due;
import uk.waymark.obligations.DueItem;
import uk.waymark.signing.SignerRole;

class AgreementDuesTest extends AgreementWorld {
    @Inject
    Due due;

    @Inject
    AgreementDues dues;

    private List<DueItem> of(Actor actor) {
        return due.board(actor).all().stream()
                .filter(it -> it.kind().name().startsWith("agreement."))
                .toList();
    }

    @Test
    @Tag("SLA-44")
    void theSchoolHasItSignedBeforeTheStartAndTheProviderSignsWhatIsSent() {
        assertThat(of(lead)).singleElement().satisfies(it -> {
            assertThat(it.dueOn()).isEqualTo(START);
            assertThat(it.path()).isEqualTo("placements/" + placement.value() + "/agreement");
            assertThat(it.about()).doesNotContain("Wren");
        });
        assertThat(of(manager)).isEmpty();
        fill();
        finish();
        assertThat(of(manager)).hasSize(1);
        assertThat(desk.sign(manager, line(SignerRole.PROVIDER), manager.name(), true))
                .isEmpty();
        assertThat(of(manager)).isEmpty();
        assertThat(of(lead)).hasSize(1);
        assertThat(desk.sign(lead, line(SignerRole.SCHOOL), lead.name(), true)).isEmpty();
        assertThat(desk.signBeside(lead, line(SignerRole.PARENT), MUM, true)).isEmpty();

        assertThat(of(lead)).isEmpty();
    }

    @Test
    @Tag("SLA-50")
    void theProviderSignsEachVersionAnew() {
        fill();
        finish();
        signAll();
        assertThat(finishing.change(lead, placement, "Fewer days")).isEmpty();
        finish();

        assertThat(of(manager)).hasSize(1);
    }

    @Test
    void theMorningRoundRaisesItOnce() {
        dues.raise(TODAY);
        assertThat(of(lead)).hasSize(1);
        dues.raise(TODAY);
        assertThat(of(lead)).hasSize(1);
    }

    @Test
    void whatEndedIsNoLongerDueAndNobodySignsForIt() {
        fill();
        finish();
        assertThat(placements.end(lead, placement, START, "It did not suit")).isEmpty();

        assertThat(of(lead)).isEmpty();
        assertThat(of(manager)).isEmpty();
        assertThat(code(desk.sign(lead, line(SignerRole.SCHOOL), lead.name(), true)))
                .isEqualTo("CLOSED");
    }
}
