package uk.waymark.agreements;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Actor;
import uk.waymark.access.Actors;
import uk.waymark.access.Role;
import uk.waymark.accounts.Token;
import uk.waymark.calendar.DayWords;
import uk.waymark.calendar.Session;
import uk.waymark.documents.Channel;
import uk.waymark.documents.DocumentStore;
import uk.waymark.families.Families;
import uk.waymark.families.FamilyContact;
import uk.waymark.families.FamilyNews;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.Id;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;
import uk.waymark.notices.Kind;
import uk.waymark.notices.Outbox;
import uk.waymark.placements.PlacementFile;
import uk.waymark.placements.PlacementPeople;
import uk.waymark.pupils.Professionals;
import uk.waymark.pupils.Worker;
import uk.waymark.settings.Settings;
import uk.waymark.signing.SigningSettings;

/**
 * Sends something about a placement to everybody whom it concerns, each in the way that reaches them, and writes down who was sent what.
 * Nobody is written to whose address nobody has checked: for them it is to be printed and handed over. Catalogue rows SLA-48, NOT-12,
 * NOT-17.
 */
@Singleton
class Distribution {
    private final CopyRows rows;
    private final Families families;
    private final Professionals professionals;
    private final FactRows facts;
    private final Actors actors;
    private final PlacementPeople people;
    private final DocumentStore documents;
    private final Settings settings;
    private final Outbox outbox;
    private final Clock clock;
    private final String address;

    Distribution(
            CopyRows rows,
            Families families,
            Professionals professionals,
            FactRows facts,
            Actors actors,
            PlacementPeople people,
            DocumentStore documents,
            Settings settings,
            Outbox outbox,
            Clock clock,
            @Value("${waymark.address}") String address) {
        this.rows = rows;
        this.families = families;
        this.professionals = professionals;
        this.facts = facts;
        this.actors = actors;
        this.people = people;
        this.documents = documents;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
        this.address = address;
    }

    /**
     * What goes out.
     *
     * @param full for school and provider
     * @param copy for everybody else: without the particulars of those at home
     * @param kind of the notice for those who are signed in
     * @param family of the message to those at home
     */
    record Parcel(
            PlacementFile placement,
            Optional<Integer> version,
            Optional<String> news,
            Optional<DocumentId> full,
            Optional<DocumentId> copy,
            Kind kind,
            FamilyNews family,
            List<AgreementDraft.Other> others,
            Actor by) {}

    /** Somebody who gets it, and in which way it went; empty where it has to be handed over. */
    private record Receiver(CopyParty party, String name, Optional<String> email, Optional<Channel> channel) {}

    void send(Parcel parcel, Set<CopyParty> parties) {
        if (parties.contains(CopyParty.PARENT)) {
            parents(parcel);
        }
        if (parties.contains(CopyParty.PUPIL)) {
            write(
                    parcel,
                    new Receiver(
                            CopyParty.PUPIL, parcel.placement().name().toUse(), Optional.empty(), Optional.empty()));
        }
        if (parties.contains(CopyParty.SCHOOL)) {
            people.tellSchool(
                    parcel.placement(),
                    Set.of(Role.AP_LEAD),
                    parcel.kind(),
                    parcel.placement().id(),
                    false);
            write(
                    parcel,
                    signedIn(
                            CopyParty.SCHOOL,
                            parcel.placement().schoolName(),
                            anybodyAt(parcel.placement().school())));
        }
        if (parties.contains(CopyParty.PROVIDER)) {
            people.tellProvider(
                    parcel.placement(),
                    Set.of(Role.PROVIDER_MANAGER, Role.KEY_CONTACT),
                    parcel.kind(),
                    parcel.placement().id(),
                    false);
            write(
                    parcel,
                    signedIn(
                            CopyParty.PROVIDER,
                            parcel.placement().providerName(),
                            anybodyAt(parcel.placement().provider())));
        }
        outside(parcel).stream().filter(it -> parties.contains(it.party())).forEach(it -> write(parcel, it));
    }

    private void parents(Parcel parcel) {
        var pupil = parcel.placement().pupil();
        var unreached = families.tell(pupil, parcel.family());
        for (var parent : families.responsible(pupil)) {
            var reached = unreached.stream().map(FamilyContact::id).noneMatch(parent.id()::equals);
            write(
                    parcel,
                    new Receiver(
                            CopyParty.PARENT,
                            parent.name(),
                            Optional.empty(),
                            reached ? Optional.of(Channel.ON_WAYMARK) : Optional.empty()));
        }
    }

    private static Receiver signedIn(CopyParty party, String name, boolean anybody) {
        return new Receiver(
                party, name, Optional.empty(), anybody ? Optional.of(Channel.ON_WAYMARK) : Optional.empty());
    }

    private boolean anybodyAt(SchoolId school) {
        return !actors.holding(Role.AP_LEAD, school).isEmpty();
    }

    private boolean anybodyAt(ProviderId provider) {
        return !actors.holding(Role.PROVIDER_MANAGER, provider).isEmpty()
                || !actors.holding(Role.KEY_CONTACT, provider).isEmpty();
    }

    /** Those whose work the pupil is, those who signed as professionals, and the authority where a plan or care makes it concern it. */
    private List<Receiver> outside(Parcel parcel) {
        var placement = parcel.placement();
        List<Receiver> all = new ArrayList<>();
        for (var worker : professionals.of(placement.pupil())) {
            CopyParty.of(worker.duty()).ifPresent(party -> all.add(receiver(party, worker.name(), checked(worker))));
        }
        parcel.others().forEach(it -> all.add(receiver(CopyParty.OTHER, it.name(), it.email())));
        var known = all.stream().anyMatch(it -> it.party() == CopyParty.AUTHORITY);
        if (!known && (placement.hasPlan() || placement.isLookedAfter())) {
            facts.authority(placement.school())
                    .ifPresent(it -> all.add(receiver(CopyParty.AUTHORITY, it, Optional.empty())));
        }
        return all;
    }

    private static Optional<String> checked(Worker worker) {
        return worker.canBeWrittenTo() ? worker.email() : Optional.empty();
    }

    private static Receiver receiver(CopyParty party, String name, Optional<String> email) {
        return new Receiver(party, name, email, email.map(it -> Channel.MAIL));
    }

    private void write(Parcel parcel, Receiver to) {
        var inside = to.party() == CopyParty.SCHOOL || to.party() == CopyParty.PROVIDER;
        var document = inside ? parcel.full() : parcel.copy();
        // only where there is a day on which it runs out it opens anything
        var token = Token.make();
        var expires = clock.instant()
                .plus(Duration.ofDays(settings.of(parcel.placement().school()).get(SigningSettings.LINK_DAYS)));
        rows.add(
                Id.next(),
                parcel.placement().id(),
                orNull(parcel.version()),
                orNull(parcel.news()),
                to.party().name(),
                to.name(),
                orNull(to.email()),
                orNull(to.channel().map(Channel::name)),
                orNull(document),
                token.hash(),
                orNull(to.email().map(it -> expires)),
                clock.instant(),
                parcel.by().person());
        to.email().ifPresent(email -> mail(parcel.placement(), email, token, expires));
        to.channel()
                .ifPresent(channel -> document.ifPresent(it -> documents.noteSent(
                        it, to.party().words(), channel, Optional.of(parcel.by().person()))));
    }

    private void mail(PlacementFile placement, String email, Token token, Instant expires) {
        outbox.mailOutside(email, placement.schoolName() + " has something for you to read", """
                %s has sent you something about a pupil with whom you work.

                Open this link to read it, until %s. Please do not pass it on:
                %s/copy/%s

                For the child's sake nothing more is said in an e-mail. If you did not expect this, ring the school: %s.
                """.formatted(
                        placement.schoolName(),
                        DayWords.of(Session.dateOf(expires)),
                        address,
                        token.value(),
                        placement.schoolTelephone()));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
