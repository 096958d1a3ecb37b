package uk.waymark.information;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.access.Role;
import uk.waymark.documents.DocumentStore;
import uk.waymark.documents.StoredDocument;
import uk.waymark.ids.PlacementId;

/** Puts together what was shared about a placement; a door has to have narrowed who asks. Five queries, whatever the number. */
@Singleton
class Items {
    private final ItemRows rows;
    private final DocumentStore documents;

    Items(ItemRows rows, DocumentStore documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /** The newest first, with what has been replaced or withdrawn. */
    List<Item> of(PlacementId placement) {
        var lines = rows.of(placement);
        if (lines.isEmpty()) {
            return List.of();
        }
        var links = rows.documents(placement);
        var files = documents.all(links.stream().map(ItemRows.File::documentId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(StoredDocument::id, it -> it));
        var ofItem = links.stream()
                .filter(it -> files.containsKey(it.documentId()))
                .collect(Collectors.groupingBy(
                        ItemRows.File::itemId,
                        Collectors.mapping(
                                it -> Objects.requireNonNull(files.get(it.documentId())), Collectors.toList())));
        var reads = rows.reads(placement).stream()
                .collect(Collectors.groupingBy(
                        ItemRows.Read::subjectId,
                        Collectors.mapping(
                                it -> new Item.Read(it.personId(), it.name(), it.readAt()), Collectors.toList())));
        var told = rows.told(placement).stream()
                .collect(Collectors.groupingBy(
                        ItemRows.Told::itemId,
                        Collectors.mapping(
                                it -> new Item.Told(Item.Whom.valueOf(it.whom()), it.words(), it.toldAt(), it.by()),
                                Collectors.toList())));
        return lines.stream()
                .map(line -> item(
                        line,
                        ofItem.getOrDefault(line.id(), List.of()),
                        reads.getOrDefault(line.id(), List.of()),
                        told.getOrDefault(line.id(), List.of())))
                .toList();
    }

    List<Wish> wishes(PlacementId placement) {
        return rows.asked(placement).stream()
                .map(it -> new Wish(it.id(), it.words(), it.askedAt(), it.by(), it.answered()))
                .toList();
    }

    private static Item item(
            ItemRows.Line line, List<StoredDocument> files, List<Item.Read> reads, List<Item.Told> told) {
        return new Item(
                line.id(),
                InformationClass.valueOf(line.kind()),
                line.words(),
                false,
                files,
                Ground.valueOf(line.ground()),
                Readers.valueOf(line.readers()),
                line.weighed(),
                line.sharedAt(),
                line.by(),
                line.sharedBy(),
                Role.valueOf(line.sharedAs()),
                Optional.ofNullable(line.requestId()),
                line.replaced(),
                withdrawal(line),
                reads,
                told);
    }

    private static Optional<Item.Withdrawal> withdrawal(ItemRows.Line line) {
        var reason = line.reason();
        var at = line.withdrawnAt();
        return reason == null || at == null
                ? Optional.empty()
                : Optional.of(new Item.Withdrawal(
                        reason, at, Optional.ofNullable(line.withdrawer()).orElse("")));
    }
}
