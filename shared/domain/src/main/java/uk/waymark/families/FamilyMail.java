package uk.waymark.families;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import uk.waymark.notices.Outbox;

/** The e-mails to those at home: in their language, with a link, and without anybody's name. */
@Singleton
class FamilyMail {
    private final Outbox outbox;
    private final String address;

    FamilyMail(Outbox outbox, @Value("${waymark.address}") String address) {
        this.outbox = outbox;
        this.address = address;
    }

    void news(String to, String language, FamilyNews news) {
        var words = FamilyWords.in(language);
        outbox.mailOutside(
                to,
                words.say("mail.subject"),
                words.say("mail.news." + news.name()) + "\n\n" + words.say("mail.open", address + "/family") + "\n\n"
                        + words.say("mail.noname") + "\n");
    }

    /** The way in: a link that works once, and a code to type instead. */
    void wayIn(String to, String language, String link, String code, long minutes) {
        var words = FamilyWords.in(language);
        outbox.mailOutside(
                to,
                words.say("mail.code.subject"),
                words.say("mail.code.link", address + "/family/sign-in/" + link) + "\n\n"
                        + words.say("mail.code.code", code) + "\n\n" + words.say("mail.code.once", minutes) + "\n\n"
                        + words.say("mail.code.notyou") + "\n");
    }

    /** That the school has opened the pages to them. */
    void welcome(String to, String language) {
        var words = FamilyWords.in(language);
        outbox.mailOutside(
                to,
                words.say("mail.welcome.subject"),
                words.say("mail.welcome.words") + "\n\n" + words.say("mail.open", address + "/family") + "\n\n"
                        + words.say("mail.noname") + "\n");
    }
}
