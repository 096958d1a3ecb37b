package uk.waymark.signing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.waymark.access.Refused;
import uk.waymark.accounts.Token;
import uk.waymark.signing.LinkOutcome.Not;
import uk.waymark.signing.SigningState.How;

/**
 * Signing by a link that works once, for somebody who has no account. Nothing about the child is shown before the name is written for
 * which the link was made, and nothing at all after it was used: a link that is passed on opens nothing. Catalogue row SLA-47.
 */
@Singleton
public class SigningLinks {
    private static final int TRIES = 10;

    private final SigningRows rows;
    private final LinkRows links;
    private final SigningReadings readings;
    private final Signatures signatures;
    private final Clock clock;

    SigningLinks(SigningRows rows, LinkRows links, SigningReadings readings, Signatures signatures, Clock clock) {
        this.rows = rows;
        this.links = links;
        this.readings = readings;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** Whether the link works, before anybody has said who they are. */
    public LinkOutcome open(Token token) {
        return at(
                token,
                (link, line) -> rows.find(line.signingId())
                        .<LinkOutcome>map(it -> new LinkOutcome.Asks(
                                it.school(), SigningKind.valueOf(it.kind()), SignerRole.valueOf(line.role())))
                        .orElseThrow());
    }

    /** What is to be signed, for somebody who writes the name for which the link was made. */
    @Transactional
    public LinkOutcome read(Token token, String typedName) {
        return at(
                token,
                (link, line) -> isThem(link, line, typedName)
                        ? new LinkOutcome.Reads(
                                readings.find(line.signingId()).orElseThrow(), SigningReadings.line(line))
                        : not(
                                "NAME",
                                "That is not the name for which the school sent this link. Write it as the school writes it."));
    }

    private boolean isThem(LinkRows.Link link, SigningRows.Line line, String typedName) {
        var same = SignedNames.same(typedName, line.name());
        if (!same) {
            links.tried(link.id());
        }
        return same;
    }

    /** Signs, and uses the link up. */
    @Transactional
    public LinkOutcome sign(Token token, String typedName, boolean ticked) {
        return at(token, (link, line) -> {
            var text = rows.find(line.signingId()).orElseThrow();
            var refused = signatures.give(
                    text, line, line.name(), Signatures.Given.now(typedName, ticked, How.BY_LINK, Optional.empty()));
            if (refused.isPresent()) {
                return new Not(refused.get());
            }
            links.use(link.id(), clock.instant());
            return new LinkOutcome.Signed();
        });
    }

    private LinkOutcome at(Token token, BiFunction<LinkRows.Link, SigningRows.Line, LinkOutcome> work) {
        var link = links.find(token.hash());
        if (link.isEmpty()) {
            return not(
                    "LINK_NOT_VALID",
                    "This link is not one of ours. Open the newest e-mail from the school, or ring the school.");
        }
        var line = rows.line(link.get().lineId()).orElseThrow();
        return refuse(link.get(), line).<LinkOutcome>map(Not::new).orElseGet(() -> work.apply(link.get(), line));
    }

    private Optional<Refused> refuse(LinkRows.Link link, SigningRows.Line line) {
        if (link.usedAt() != null) {
            return refused(
                    "LINK_USED", "This link has been used, and the signature is kept. It opens nothing any more.");
        }
        if (line.signedAt() != null) {
            return refused("SIGNED_ALREADY", "This has been signed in another way already. Nothing more is needed.");
        }
        if (link.endedAt() != null) {
            return refused("LINK_ENDED", "The school has sent a newer link. Open the newest e-mail.");
        }
        if (!link.expiresAt().isAfter(clock.instant())) {
            return refused("LINK_EXPIRED", "This link has run out. Ask the school to send a new one.");
        }
        if (link.tries() >= TRIES) {
            return refused("LINK_LOCKED", "Too many wrong names were written here. Ask the school to send a new link.");
        }
        var text = rows.find(line.signingId()).orElseThrow();
        return Signatures.closed(text.closedBecause()).or(() -> signatures.answers(text.pupilId(), line));
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }

    private static LinkOutcome not(String code, String message) {
        return new Not(new Refused(code, message));
    }
}
