package uk.waymark.families.news;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import uk.waymark.calendar.Session;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyNews;
import uk.waymark.ids.NewsId;
import uk.waymark.ids.SchoolId;

/** Writes to families that there is news, on its first day and once: a link in their own language, and no word of the news. */
@Singleton
class NewsPost {
    private final NewsRows rows;
    private final Families families;
    private final Clock clock;

    NewsPost(NewsRows rows, Families families, Clock clock) {
        this.rows = rows;
        this.families = families;
        this.clock = clock;
    }

    List<NewsRows.Row> waiting() {
        return rows.toTell(Session.today(clock));
    }

    /** Two nodes that tell at once: the second finds that it is done. */
    @Transactional
    void tell(NewsId news, SchoolId school) {
        var pupils = rows.placed(school, Session.today(clock));
        if (rows.told(news, pupils.size(), clock.instant()) > 0) {
            families.tellOnce(pupils, FamilyNews.SCHOOL_NEWS);
        }
    }
}
