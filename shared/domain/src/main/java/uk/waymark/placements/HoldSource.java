package uk.waymark.placements;

/** Which rule holds a placement; each lifts only its own hold. */
enum HoldSource {
    /** The gate of the provider is shut. */
    GATE,
    /** Something on the placement's own start list is missing. */
    START_LIST
}
