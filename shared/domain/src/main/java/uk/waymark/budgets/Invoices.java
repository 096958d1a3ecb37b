package uk.waymark.budgets;

import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.access.Actor;
import uk.waymark.access.Door;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.access.Role;
import uk.waymark.documents.Content;
import uk.waymark.documents.DocumentStore;
import uk.waymark.ids.PlacementId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.placements.PlacementFacts;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** The school's part of invoices: put on record, checked against the register, accepted, queried or refused. Catalogue row BUD-07. */
@Door
public class Invoices {
    private static final Refused NOT_FOUND =
            new Refused("NOT_FOUND", "This is not there, or you do not keep the AP budget of its school.");

    private final InvoiceRows rows;
    private final InvoiceBook book;
    private final InvoicePaper papers;
    private final PlacementFacts placements;
    private final PlacementPeople people;
    private final DocumentStore documents;
    private final Trail trail;

    Invoices(
            InvoiceRows rows,
            InvoiceBook book,
            InvoicePaper papers,
            PlacementFacts placements,
            PlacementPeople people,
            DocumentStore documents,
            Trail trail) {
        this.rows = rows;
        this.book = book;
        this.papers = papers;
        this.placements = placements;
        this.people = people;
        this.documents = documents;
        this.trail = trail;
    }

    /** An invoice with its check. */
    public record Checked(Invoice invoice, InvoiceCheck check) {}

    /** An invoice that waits, with the placement that it is for. */
    public record Waiting(Invoice invoice, PlacementFile placement) {}

    /** Puts an invoice on record that came to the school. Refused for a number that the provider has used already. */
    public Optional<Refused> file(Actor actor, PlacementId placement, NewInvoice invoice, Optional<InvoiceFile> paper) {
        return mine(actor, Right.KEEP_BUDGET, placement)
                .map(it -> papers.then(
                        actor, it, paper, document -> book.file(actor, it, invoice, document, "The school")))
                .orElseGet(() -> Optional.of(NOT_FOUND));
    }

    /** The latest first, each checked. */
    public List<Checked> of(Actor actor, PlacementId placement) {
        return mine(actor, Right.SEE_BUDGET, placement)
                .map(it -> book.of(it.id()).stream()
                        .map(invoice -> new Checked(invoice, book.check(invoice)))
                        .toList())
                .orElse(List.of());
    }

    /** Those of a school that nobody has accepted or refused yet. Two queries. */
    public List<Waiting> waiting(Actor actor, SchoolId school) {
        if (!actor.schools(Right.KEEP_BUDGET).contains(school)) {
            return List.of();
        }
        var found = InvoiceBook.invoices(rows.waiting(school));
        var files = InvoiceBook.byId(
                placements.all(found.stream().map(Invoice::placement).distinct().toList()));
        return found.stream()
                .map(it -> new Waiting(it, Objects.requireNonNull(files.get(it.placement()))))
                .toList();
    }

    public Optional<Refused> accept(Actor actor, UUID invoice, String words) {
        return say(actor, invoice, Invoice.StepKind.ACCEPTED, words);
    }

    /** Refuses it, with the reason. */
    public Optional<Refused> refuse(Actor actor, UUID invoice, String reason) {
        return say(actor, invoice, Invoice.StepKind.REFUSED, reason);
    }

    /** Asks the provider about it; it stays open until it is accepted or refused. */
    @Transactional
    public Optional<Refused> query(Actor actor, UUID invoice, String question) {
        var refused = say(actor, invoice, Invoice.StepKind.QUERIED, question);
        if (refused.isEmpty()) {
            book.find(invoice)
                    .flatMap(it -> placements.of(it.placement()))
                    .ifPresent(file -> people.tellProvider(
                            file,
                            List.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT),
                            Kind.INVOICE_QUERIED,
                            file.id(),
                            false));
        }
        return refused;
    }

    private Optional<Refused> say(Actor actor, UUID invoice, Invoice.StepKind kind, String words) {
        return book.find(invoice)
                .filter(it -> mine(actor, Right.KEEP_BUDGET, it.placement()).isPresent())
                .map(it -> book.say(actor, it, kind, words))
                .orElseGet(() -> Optional.of(NOT_FOUND));
    }

    /** The paper, for those who keep the school's AP budget. */
    @Transactional
    public Optional<Content> paper(Actor actor, UUID invoice) {
        return book.find(invoice)
                .filter(it -> mine(actor, Right.KEEP_BUDGET, it.placement()).isPresent())
                .flatMap(Invoice::document)
                .flatMap(id -> {
                    trail.record(actor, Action.DOCUMENT_OPENED, id);
                    return documents.content(id);
                });
    }

    private Optional<PlacementFile> mine(Actor actor, Right right, PlacementId placement) {
        return placements.of(placement).filter(it -> actor.schools(right).contains(it.school()));
    }
}
