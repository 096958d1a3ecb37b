package uk.waymark.contact;

import java.time.LocalDate;
import uk.waymark.ids.PlacementId;
import uk.waymark.obligations.ObligationKind;

/** What a week may ask for about a placed pupil. */
enum Weekly {
    WELLBEING(
            "contact.wellbeing",
            "Speak to the pupil",
            "Weekly contact with a placed pupil",
            "Every week while placed, by the school's setting (PAS-01, DL-10; contact.weekly_wellbeing)",
            "Writing down that somebody spoke to the pupil"),
    PROVIDER(
            "contact.weekly",
            "Speak to the provider and the pupil",
            "Weekly contact with a provider and the pupil there",
            "Every week while placed, by the school's setting (PAS-02, DL-11; contact.weekly_provider)",
            "Writing down that somebody spoke to both"),
    EXTRA(
            "contact.extra",
            "Further welfare check",
            "Further welfare check of a pupil who is not on a site every day",
            "Every week, by the school's setting (PAS-17; contact.extra_checks)",
            "Writing down the checks");

    private final String kind;
    private final String words;
    private final ObligationKind obligation;

    Weekly(String kind, String words, String title, String why, String metBy) {
        this.kind = kind;
        this.words = words;
        this.obligation = new ObligationKind(kind, title, why, metBy, "The head is told");
    }

    String words() {
        return words;
    }

    ObligationKind obligation() {
        return obligation;
    }

    String key(PlacementId placement, LocalDate monday) {
        return prefix(placement) + monday;
    }

    String prefix(PlacementId placement) {
        return kind + ":" + placement.value() + ":";
    }
}
