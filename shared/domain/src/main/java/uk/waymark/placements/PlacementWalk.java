package uk.waymark.placements;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.waymark.ids.PlacementId;

/** Goes through the placements of all schools in pieces, for the rounds that raise what is due. Two queries a piece. */
@Singleton
public class PlacementWalk {
    private static final int PIECE = 200;

    /** Before every id. */
    private static final PlacementId FIRST = new PlacementId(new UUID(0, 0));

    private final FileRows rows;
    private final PlacementFacts facts;

    PlacementWalk(FileRows rows, PlacementFacts facts) {
        this.rows = rows;
        this.facts = facts;
    }

    /** Those whose last day has not passed. */
    public void open(LocalDate today, Consumer<PlacementFile> work) {
        through(last -> rows.openAfter(today, last, PIECE), work);
    }

    /** Those whose last day lies between the two days, which are both included. */
    public void ending(LocalDate from, LocalDate to, Consumer<PlacementFile> work) {
        through(last -> rows.endingAfter(from, to, last, PIECE), work);
    }

    /** Those of pupils in the last compulsory year that run on the day. */
    public void inLastYear(LocalDate today, Consumer<PlacementFile> work) {
        through(last -> rows.inLastYearAfter(today, last, PIECE), work);
    }

    private void through(Function<PlacementId, List<PlacementId>> pieces, Consumer<PlacementFile> work) {
        for (var piece = pieces.apply(FIRST); !piece.isEmpty(); piece = pieces.apply(piece.getLast())) {
            facts.all(piece).forEach(work);
        }
    }
}
