package uk.waymark.families.news;

import java.time.LocalDate;
import uk.waymark.ids.NewsId;

/** News as a family reads it. */
public record FamilyNewsItem(NewsId id, String school, String title, String words, boolean hasFile, LocalDate on) {}
