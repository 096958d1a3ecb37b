package uk.waymark.budgets;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.access.Actor;
import uk.waymark.access.Refused;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.Id;
import uk.waymark.ids.PlacementId;
import uk.waymark.money.Pounds;
import uk.waymark.placements.PlacementFile;
import uk.waymark.progress.PlacementSessions;
import uk.waymark.progress.PlacementSessions.Line;
import uk.waymark.progress.PlacementSessions.Result;
import uk.waymark.progress.Sessions;
import uk.waymark.trail.Action;
import uk.waymark.trail.Trail;

/** Keeps invoices and checks them against the register; the doors have narrowed who asks. */
@Singleton
class InvoiceBook {
    private final InvoiceRows rows;
    private final CostRows costRows;
    private final CostBook costs;
    private final PlacementSessions sessions;
    private final Trail trail;
    private final Clock clock;

    InvoiceBook(
            InvoiceRows rows, CostRows costRows, CostBook costs, PlacementSessions sessions, Trail trail, Clock clock) {
        this.rows = rows;
        this.costRows = costRows;
        this.costs = costs;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Optional<Refused> file(
            Actor actor, PlacementFile file, NewInvoice it, Optional<DocumentId> document, String as) {
        var refused = it.refuse(file, Session.today(clock));
        if (refused.isPresent()) {
            return refused;
        }
        if (rows.add(
                        it.id(),
                        file.id(),
                        file.school(),
                        file.provider(),
                        it.number(),
                        it.from(),
                        it.to(),
                        it.sessions(),
                        it.amount().pence(),
                        document.orElse(null),
                        as,
                        clock.instant(),
                        actor.person())
                == 0) {
            return rows.same(it.id(), file.id(), it.number()) > 0
                    ? Optional.empty()
                    : Optional.of(new Refused(
                            "AGAIN",
                            "An invoice with this number from this provider is on record already. Check the number; a corrected"
                                    + " invoice needs a number of its own."));
        }
        trail.record(actor, Action.INVOICE_RECORDED, file.id());
        return Optional.empty();
    }

    @Transactional
    public Optional<Refused> say(Actor actor, Invoice invoice, Invoice.StepKind kind, String words) {
        if (words.length() > 2_000 || kind != Invoice.StepKind.ACCEPTED && words.isBlank()) {
            return Optional.of(new Refused("WORDS", "Say what it is about, in at most 2,000 characters."));
        }
        var decided = find(invoice.id()).flatMap(Invoice::decision);
        if (decided.isPresent() || add(actor, invoice, kind, words) == 0) {
            return Optional.of(new Refused(
                    "DECIDED",
                    decided.map(it -> it.by() + " has " + it.kind().words().toLowerCase(Locale.UK) + " this invoice on "
                                    + DayWords.of(Session.dateOf(it.at())) + ".")
                            .orElse("Somebody has decided about this invoice already.")));
        }
        trail.record(actor, Action.INVOICE_DECIDED, invoice.placement(), kind.name());
        return Optional.empty();
    }

    private int add(Actor actor, Invoice invoice, Invoice.StepKind kind, String words) {
        return rows.step(
                Id.next(),
                invoice.id(),
                kind.name(),
                kind.isLast() ? "DECIDED" : null,
                words.strip(),
                clock.instant(),
                actor.person());
    }

    Optional<Invoice> find(UUID id) {
        return invoices(rows.find(id)).stream().findFirst();
    }

    List<Invoice> of(PlacementId placement) {
        return invoices(rows.of(placement));
    }

    static List<Invoice> invoices(List<InvoiceRows.Line> lines) {
        Map<UUID, List<InvoiceRows.Line>> all = new LinkedHashMap<>();
        lines.forEach(
                row -> all.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
        return all.values().stream().map(InvoiceBook::invoice).toList();
    }

    private static Invoice invoice(List<InvoiceRows.Line> own) {
        var row = own.getFirst();
        List<Invoice.Step> steps = new ArrayList<>();
        for (var it : own) {
            if (it.kind() != null && it.words() != null && it.doneAt() != null && it.doer() != null) {
                steps.add(new Invoice.Step(Invoice.StepKind.valueOf(it.kind()), it.words(), it.doneAt(), it.doer()));
            }
        }
        return new Invoice(
                row.id(),
                row.placementId(),
                row.number(),
                row.fromOn(),
                row.toOn(),
                row.sessions(),
                new Pounds(row.pence()),
                Optional.ofNullable(row.documentId()),
                row.filedAs(),
                row.filedAt(),
                row.filer(),
                steps);
    }

    /** Beside the register of its days. */
    InvoiceCheck check(Invoice invoice) {
        var lines = sessions.lines(invoice.placement(), invoice.from(), invoice.to());
        var versions = costs.of(invoice.placement());
        var payable = lines.stream().filter(line -> isPayable(line, versions)).toList();
        return new InvoiceCheck(
                invoice.sessions(),
                invoice.amount(),
                lines.stream()
                        .map(line -> PlacementSessions.counted(line.result(), 1))
                        .reduce(Sessions.NONE, Sessions::plus),
                Cost.on(versions, invoice.to()).map(it -> it.terms().absentPaid()),
                payable.size(),
                reckoned(invoice, payable, versions),
                of(invoice.placement()).stream()
                        .filter(it -> !it.id().equals(invoice.id()) && overlaps(it, invoice))
                        .filter(it -> it.decision().isEmpty() || it.isAccepted())
                        .map(Invoice::number)
                        .toList());
    }

    private static boolean overlaps(Invoice one, Invoice other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    private static boolean isPayable(Line line, List<Cost> versions) {
        return line.result().isTaught()
                || line.result() == Result.ABSENT
                        && Cost.on(versions, line.session().date())
                                .filter(it -> it.terms().absentPaid())
                                .isPresent();
    }

    private Optional<Pounds> reckoned(Invoice invoice, List<Line> payable, List<Cost> versions) {
        if (Cost.on(versions, invoice.to()).isEmpty()) {
            return Optional.empty();
        }
        var whole = Cost.on(versions, invoice.to()).filter(it -> it.terms().basis() == Cost.Basis.WHOLE);
        if (whole.isPresent()) {
            var all = costRows.sessions(invoice.placement());
            var own = costRows.sessions(invoice.placement(), invoice.from(), invoice.to());
            return Optional.of(
                    new Pounds(all == 0 ? 0 : whole.get().terms().together().pence() * own / all));
        }
        // Each unit once, at the price of its own first day.
        var units = payable.stream()
                .filter(line -> Cost.on(versions, line.session().date()).isPresent())
                .collect(Collectors.toMap(
                        line -> unit(
                                line, Cost.on(versions, line.session().date()).orElseThrow()),
                        line -> Cost.on(versions, line.session().date())
                                .orElseThrow()
                                .terms()
                                .together()
                                .pence(),
                        (first, second) -> first,
                        LinkedHashMap::new));
        return Optional.of(
                new Pounds(units.values().stream().mapToLong(Long::longValue).sum()));
    }

    private static String unit(Line line, Cost cost) {
        LocalDate day = line.session().date();
        return switch (cost.terms().basis()) {
            case SESSION, WHOLE -> day + " " + line.session().half();
            case DAY -> day.toString();
            case WEEK -> day.get(IsoFields.WEEK_BASED_YEAR) + " week " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        };
    }

    /** Those of several placements by their ids, for lists that show whose they are. */
    static Map<PlacementId, PlacementFile> byId(List<PlacementFile> files) {
        return files.stream().collect(Collectors.toMap(PlacementFile::id, Function.identity()));
    }
}
