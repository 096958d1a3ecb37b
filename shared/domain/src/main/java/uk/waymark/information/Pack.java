package uk.waymark.information;

import java.util.List;
import java.util.Set;

/**
 * What a school has shared about a placement.
 *
 * @param mine the classes that the reader shares
 * @param missing what the school's settings ask for and is not shared
 */
public record Pack(List<Item> items, List<Wish> wishes, Set<InformationClass> mine, List<InformationClass> missing) {
    /** What the provider has now. */
    public List<Item> current() {
        return items.stream().filter(Item::isShared).toList();
    }

    /** What was replaced or withdrawn. */
    public List<Item> past() {
        return items.stream().filter(it -> !it.isShared()).toList();
    }
}
