package uk.waymark.placements;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that a placement needs before it begins, part by part. */
public record StartList(List<StartItem> items) {
    public StartList {
        items = List.copyOf(items);
    }

    public boolean isReady() {
        return missing().isEmpty();
    }

    public List<StartItem> missing() {
        return items.stream()
                .filter(it -> it.state() == StartItem.State.MISSING)
                .toList();
    }

    /** What is missing, in one line for the page and the notice. */
    public String words() {
        return missing().stream()
                .map(it -> it.part().words())
                .collect(Collectors.joining(", ", "Still missing: ", "."));
    }
}
