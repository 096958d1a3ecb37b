package uk.waymark.budgets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.ids.PlacementId;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementFiles;

/** The provider's part of invoices: filing them for its placements, and answering what a school asks. */
@Door
public class ProviderInvoices {
    /** An invoice may come that long after the last day. */
    private static final int AFTER = 90;

    private static final Refused NOT_FOUND = new Refused(
            "NOT_FOUND", "This is not there, or not your provider's, or the placement ended long ago. Ask the school.");

    private final InvoiceRows rows;
    private final InvoiceBook book;
    private final InvoicePaper papers;
    private final PlacementFacts placements;
    private final Clock clock;

    ProviderInvoices(InvoiceRows rows, InvoiceBook book, InvoicePaper papers, PlacementFacts placements, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.papers = papers;
        this.placements = placements;
        this.clock = clock;
    }

    /** A placement for which an invoice can be filed, by the short name. */
    public record Billable(PlacementId placement, String pupil, String school, LocalDate startsOn, LocalDate endsOn) {}

    /** An invoice with whom it is for, by the short name. */
    public record Filed(Invoice invoice, String pupil, String school) {}

    public List<Billable> billable(Actor actor) {
        var today = Session.today(clock);
        return placements
                .all(rows.billable(
                        actor.providers(Right.SIGN_AGREEMENTS),
                        actor.sites(Right.SIGN_AGREEMENTS),
                        today,
                        today.minusDays(AFTER)))
                .stream()
                .map(it -> new Billable(it.id(), it.name().brief(), it.schoolName(), it.startsOn(), it.endsOn()))
                .toList();
    }

    /** The latest first. Two queries. */
    public List<Filed> of(Actor actor) {
        var found = InvoiceBook.invoices(
                rows.ofProviders(actor.providers(Right.SIGN_AGREEMENTS), actor.sites(Right.SIGN_AGREEMENTS)));
        var files = InvoiceBook.byId(
                placements.all(found.stream().map(Invoice::placement).distinct().toList()));
        return found.stream()
                .map(it -> {
                    var file = Objects.requireNonNull(files.get(it.placement()));
                    return new Filed(it, file.name().brief(), file.schoolName());
                })
                .toList();
    }

    /** Files one. Refused for a number that was used already, and for days that are not over. */
    public Optional<Refused> file(Actor actor, PlacementId placement, NewInvoice invoice, Optional<InvoiceFile> paper) {
        return mine(actor, placement)
                .filter(it -> !it.endsOn().plusDays(AFTER).isBefore(Session.today(clock)))
                .map(it -> papers.then(
                        actor, it, paper, document -> book.file(actor, it, invoice, document, "The provider")))
                .orElseGet(() -> Optional.of(NOT_FOUND));
    }

    /** Answers a question of the school. */
    public Optional<Refused> reply(Actor actor, UUID invoice, String words) {
        return book.find(invoice)
                .filter(it -> mine(actor, it.placement()).isPresent())
                .map(it -> book.say(actor, it, Invoice.StepKind.REPLIED, words))
                .orElseGet(() -> Optional.of(NOT_FOUND));
    }

    private Optional<PlacementFile> mine(Actor actor, PlacementId placement) {
        return placements.of(placement).filter(it -> PlacementFiles.isAt(actor, Right.SIGN_AGREEMENTS, it));
    }
}
