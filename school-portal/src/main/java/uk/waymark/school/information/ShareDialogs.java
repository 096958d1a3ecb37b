package uk.waymark.school.information;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.access.Refused;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.Stored;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.Id;
import uk.waymark.information.InformationClass;
import uk.waymark.information.Item;
import uk.waymark.information.ItemOutcome;
import uk.waymark.information.Pack;
import uk.waymark.information.Packs;
import uk.waymark.information.Wish;
import uk.waymark.placements.PlacementFile;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Say;

/** The small forms by which something is shared, replaced, withdrawn, or told to somebody else. */
final class ShareDialogs {
    private final Packs packs;
    private final DocumentSettings limits;
    private final CurrentPerson person;
    private final PlacementFile placement;
    private final Pack pack;
    private final Runnable done;

    ShareDialogs(
            Packs packs,
            DocumentSettings limits,
            CurrentPerson person,
            PlacementFile placement,
            Pack pack,
            Runnable done) {
        this.packs = packs;
        this.limits = limits;
        this.person = person;
        this.placement = placement;
        this.pack = pack;
        this.done = done;
    }

    void share(InformationClass kind) {
        ask("Share with the provider", new ShareForm(pack.mine(), kind, limits), Optional.empty(), Optional.empty());
    }

    void answer(Wish wish) {
        var kind = pack.mine().contains(InformationClass.ASKED_FOR)
                ? InformationClass.ASKED_FOR
                : pack.mine().iterator().next();
        ask("Answer the provider", new ShareForm(pack.mine(), kind, limits), Optional.of(wish.id()), Optional.empty());
    }

    void replace(Item it) {
        var form = new ShareForm(EnumSet.of(it.kind()), it.kind(), limits);
        form.fill(it);
        ask("New version", form, Optional.empty(), Optional.of(it));
    }

    private void ask(String title, ShareForm form, Optional<UUID> request, Optional<Item> older) {
        var id = Id.next();
        new AskDialog(title, form.fields()).ask("Share it", () -> send(id, form, request, older), () -> {
            Say.done("Shared. The provider is told.");
            done.run();
        });
    }

    private Optional<Refused> send(UUID id, ShareForm form, Optional<UUID> request, Optional<Item> older) {
        Set<DocumentId> documents = new HashSet<>();
        var file = form.file();
        if (file.isPresent()) {
            var stored = packs.attach(
                    person.actor(),
                    placement.id(),
                    form.kind(),
                    file.get().name(),
                    file.get().bytes());
            switch (stored) {
                case Stored.As(var document) -> documents.add(document);
                case Stored.Not(var refused) -> {
                    return Optional.of(refused);
                }
            }
        } else {
            older.ifPresent(it -> it.documents().forEach(held -> documents.add(held.id())));
        }
        var item = form.item().with(documents);
        var asked = request.map(item::answering).orElse(item);
        var outcome = packs.share(
                person.actor(),
                id,
                placement.id(),
                older.map(it -> asked.replacing(it.id())).orElse(asked));
        return switch (outcome) {
            case ItemOutcome.Shared ignored -> Optional.empty();
            case ItemOutcome.Not(var refused) -> Optional.of(refused);
        };
    }

    void withdraw(Item it) {
        var reason = new TextArea("Why it is no longer shared");
        reason.setMaxLength(500);
        new AskDialog("Withdraw: " + it.kind().words(), reason)
                .ask("Withdraw", () -> packs.withdraw(person.actor(), it.id(), reason.getValue()), () -> {
                    Say.done("Withdrawn. The provider does not see it any more.");
                    done.run();
                });
    }

    void tellAlso(Item it, Item.Whom whom) {
        var words = new TextArea(
                whom == Item.Whom.AUTHORITY
                        ? "Who at the authority was told, and how"
                        : "A note for the record; may stay empty");
        words.setMaxLength(500);
        words.setHelperText(
                whom == Item.Whom.PARENTS
                        ? "They read it on the family's page, word for word as it stands here."
                        : "Waymark does not send it: write down that you did.");
        new AskDialog(whom.words() + ": " + it.kind().words(), words)
                .ask(
                        whom == Item.Whom.PARENTS ? "Let them read it" : "Write it down",
                        () -> packs.tellAlso(person.actor(), it.id(), whom, words.getValue()),
                        done);
    }
}
