package uk.waymark.notices;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** The words of the e-mails. */
@Singleton
class NoticeWords {
    private final String address;

    NoticeWords(@Value("${waymark.address}") String address) {
        this.address = address;
    }

    String subject(Kind kind, boolean urgent) {
        return switch (kind) {
            case CONCERN_SENT, CONCERN_WITHOUT_DSL ->
                urgent
                        ? "URGENT: a safeguarding concern waits for you on Waymark"
                        : "A safeguarding concern waits for you on Waymark";
            case REGISTER_OVERDUE -> "A register is overdue on Waymark";
            case INSURANCE_LAPSED, PROVIDER_HELD -> "Placements at a provider are held on Waymark";
            case DUE_DIGEST, DUE_LATE -> "Things are due on Waymark";
            default -> "Something waits for you on Waymark";
        };
    }

    String body(Kind kind, boolean urgent, String figures) {
        var danger = urgent && kind == Kind.CONCERN_SENT
                ? "The person who raised it says that there is immediate danger.\n\n"
                : "";
        return kind.words() + ".\n\n" + danger + (figures.isEmpty() ? "" : figures + "\n\n") + "Sign in to read it: "
                + address + "\n\n" + "For the child's sake nothing more is said in an e-mail.\n";
    }
}
