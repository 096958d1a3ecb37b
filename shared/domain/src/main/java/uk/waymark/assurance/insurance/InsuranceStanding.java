package uk.waymark.assurance.insurance;

import java.util.List;

/**
 * Whether a provider's insurance lets a school begin a placement on a day.
 *
 * @param lacks what stands in the way; empty when it is in order
 */
public record InsuranceStanding(List<Lack> lacks) {
    public InsuranceStanding {
        lacks = List.copyOf(lacks);
    }

    /** One thing that is missing, in words, and who can mend it. */
    public record Lack(InsuranceKind kind, Verdict.State state, String what, String whoMends) {}

    public boolean inOrder() {
        return lacks.isEmpty();
    }
}
