package uk.waymark.plans.ehc;

/**
 * How it stands with a placement, for the SENCO's desk.
 *
 * @param listed how many things the plan lists
 * @param looked at how many of them somebody has looked
 * @param failing how many were not provided in full at the last look
 */
public record ListedFact(int listed, int looked, int failing) {
    public static final ListedFact NONE = new ListedFact(0, 0, 0);
}
