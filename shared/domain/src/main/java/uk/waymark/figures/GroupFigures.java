package uk.waymark.figures;

import uk.waymark.attendance.Tally;
import uk.waymark.ids.Id;

/**
 * A school or a provider, without a name of a pupil.
 *
 * @param persistent pupils who missed a tenth or more of their own possible sessions, those who missed half or more included
 * @param severe pupils who missed half or more
 */
public record GroupFigures<T extends Id>(
        T id, String name, long pupils, long persistent, long severe, Tally tally, Trend trend) {}
