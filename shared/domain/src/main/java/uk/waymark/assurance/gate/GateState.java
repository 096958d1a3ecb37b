package uk.waymark.assurance.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The gate between one school and one provider on one day. */
public record GateState(LocalDate day, List<GateItem> items) {
    public GateState {
        items = List.copyOf(items);
    }

    public boolean isOpen() {
        return items.stream().allMatch(GateItem::letsThrough);
    }

    public List<GateItem> missing() {
        return items.stream().filter(item -> !item.letsThrough()).toList();
    }

    /** What is missing and who can mend it, in sentences. */
    public String words() {
        return missing().stream()
                .map(item -> item.part().words() + ": " + item.words()
                        + (item.mender().isEmpty() ? "" : " " + item.mender()))
                .collect(Collectors.joining(" "));
    }
}
