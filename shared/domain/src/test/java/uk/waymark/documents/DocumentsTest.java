package uk.waymark.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.waymark.access.Actor;
import uk.waymark.access.Grant;
import uk.waymark.access.Role;
import uk.waymark.access.ScopeKind;
import uk.waymark.commissioning.Commissions;
import uk.waymark.commissioning.Standing;
import uk.waymark.fixtures.DomainTest;
import uk.waymark.fixtures.TestDatabase;
import uk.waymark.fixtures.World;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.IdColumns;
import uk.waymark.ids.PersonId;
import uk.waymark.ids.ProviderId;
import uk.waymark.ids.SchoolId;

/** Files of a provider and of a school, and who reads them. */
class DocumentsTest extends DomainTest {
    @Inject
    Documents documents;

    @Inject
    DocumentStore store;

    @Inject
    Commissions commissions;

    @Inject
    World world;

    private ProviderId provider = ProviderId.next();
    private SchoolId school = SchoolId.next();
    private SchoolId stranger = SchoolId.next();
    private Actor manager = World.ADMINISTRATOR;
    private Actor lead = World.ADMINISTRATOR;

    @BeforeEach
    void aProviderAndTwoSchools() {
        provider = world.provider();
        school = world.school();
        stranger = world.school();
        manager = world.at(provider, Role.PROVIDER_MANAGER);
        lead = world.at(school, Role.AP_LEAD);
        commissions.open(school, provider, Optional.empty());
    }

    private NewDocument certificate(Audience audience, Optional<UUID> partner) {
        return new NewDocument(
                new Owner.Provider(provider),
                DocumentClass.INSURANCE_CERTIFICATE,
                "Public liability",
                "certificate.pdf",
                Optional.of(LocalDate.of(2026, 11, 1)),
                audience,
                partner);
    }

    private NewDocument certificate() {
        return certificate(Audience.COMMISSIONERS, Optional.empty());
    }

    private static DocumentId id(Stored stored) {
        return switch (stored) {
            case Stored.As(DocumentId id) -> id;
            case Stored.Not(var refused) -> throw new AssertionError(refused.toString());
        };
    }

    private static String code(Stored stored) {
        return stored instanceof Stored.Not(var refused) ? refused.code() : "STORED";
    }

    @Test
    void aFileIsReadBackAsItWasFiledAndItsExpiryMayBePast() {
        var bytes = Files.pdf("Public liability");
        var id = id(documents.store(manager, certificate(), new ByteArrayInputStream(bytes)));

        var content = documents.open(lead, id).orElseThrow();
        assertThat(content.bytes()).isEqualTo(bytes);
        assertThat(content.mediaType()).isEqualTo("application/pdf");
        var document = content.document();
        assertThat(document.title()).isEqualTo("Public liability");
        assertThat(document.isExpired(LocalDate.of(2026, 11, 1))).isFalse();
        assertThat(document.isExpired(LocalDate.of(2026, 11, 2))).isTrue();
        assertThat(document.uploader()).isEqualTo(manager.name());
        assertThat(documents.of(lead, document.owner(), document.kind())).containsExactly(document);
    }

    @Test
    void aFileOf24MegabytesIsKeptAndOneOf26IsNot() {
        var bytes = Files.pdfOfMegabytes(24);
        var id = id(documents.store(manager, certificate(), bytes));
        assertThat(documents.open(manager, id).orElseThrow().bytes()).isEqualTo(bytes);

        var larger = documents.store(manager, certificate(), new ByteArrayInputStream(Files.pdfOfMegabytes(26)));
        assertThat(code(larger)).isEqualTo("TOO_LARGE");
        assertThat(documents.of(manager, new Owner.Provider(provider), DocumentClass.INSURANCE_CERTIFICATE))
                .hasSize(1);
    }

    @Test
    void whatIsRefusedLeavesNothing() {
        assertThat(code(documents.store(manager, certificate(), Files.program())))
                .isEqualTo("NOT_WHAT_IT_SAYS");
        assertThat(code(documents.store(manager, certificate(), Files.joined(Files.pdf("x"), Files.testVirus()))))
                .isEqualTo("VIRUS");
        assertThat(documents.of(manager, new Owner.Provider(provider), DocumentClass.INSURANCE_CERTIFICATE))
                .isEmpty();
    }

    @Test
    void theSchoolsThatUseTheProviderReadWhatIsForThemAndStrangersFindNothing() {
        var forAll = id(documents.store(manager, certificate(), Files.pdf("For all")));
        var own = id(documents.store(manager, certificate(Audience.OWNER, Optional.empty()), Files.pdf("Own")));
        var one = id(documents.store(
                manager, certificate(Audience.ONE_SCHOOL, Optional.of(school.value())), Files.pdf("One")));
        commissions.open(stranger, provider, Optional.empty());
        var other = world.at(stranger, Role.AP_LEAD);

        assertThat(reads(manager, forAll, own, one)).containsExactly(true, true, true);
        assertThat(reads(lead, forAll, own, one)).containsExactly(true, false, true);
        assertThat(reads(other, forAll, own, one)).containsExactly(true, false, false);
        commissions.change(stranger, provider, Standing.ENDED, "No longer used", Optional.empty());
        assertThat(reads(other, forAll, own, one)).containsExactly(false, false, false);

        for (var nobody : List.of(
                world.at(world.provider(), Role.PROVIDER_MANAGER),
                world.at(provider, Role.TUTOR),
                world.at(school, Role.SENCO),
                onlyAtASite(),
                World.ADMINISTRATOR)) {
            assertThat(reads(nobody, forAll, own, one)).containsExactly(false, false, false);
            assertThat(documents.versions(nobody, forAll)).isEmpty();
            assertThat(documents.page(nobody, forAll, 1)).isEmpty();
            assertThat(documents.sent(nobody, forAll)).isEmpty();
            assertThat(documents.of(nobody, new Owner.Provider(provider), DocumentClass.INSURANCE_CERTIFICATE))
                    .isEmpty();
            assertThat(code(documents.store(nobody, certificate(), Files.pdf("Not mine"))))
                    .isEqualTo("NOT_FOUND");
            assertThat(documents.replace(nobody, forAll, certificate(), Files.pdf("Not mine")))
                    .isEqualTo(documents.replace(nobody, DocumentId.next(), certificate(), Files.pdf("Not mine")));
        }
    }

    private Actor onlyAtASite() {
        var site = world.site(provider);
        return new Actor(
                PersonId.next(),
                "Site manager",
                List.of(new Grant(
                        Role.PROVIDER_MANAGER, ScopeKind.SITE, site.value(), Set.of(), Set.of(), Set.of(site))));
    }

    private List<Boolean> reads(Actor actor, DocumentId... ids) {
        return Stream.of(ids)
                .map(id -> {
                    var found = documents.find(actor, id).isPresent();
                    assertThat(documents.open(actor, id).isPresent()).isEqualTo(found);
                    return found;
                })
                .toList();
    }

    @Test
    void aSchoolsFileIsItsOwnUntilOneProviderMayReadIt() {
        var owner = new Owner.School(school);
        var evidence = new NewDocument(
                owner,
                DocumentClass.AUDIT_EVIDENCE,
                "Fire door",
                "door.jpg",
                Optional.empty(),
                Audience.OWNER,
                Optional.empty());
        var own = id(documents.store(lead, evidence, Files.picture("jpg")));
        var letter = new NewDocument(
                owner,
                DocumentClass.AGREEMENT,
                "Agreement",
                "agreement.pdf",
                Optional.empty(),
                Audience.ONE_PROVIDER,
                Optional.of(provider.value()));
        var shared = id(documents.store(lead, letter, Files.pdf("Agreement")));

        assertThat(reads(lead, own, shared)).containsExactly(true, true);
        assertThat(reads(manager, own, shared)).containsExactly(false, true);
        assertThat(reads(world.at(stranger, Role.HEAD), own, shared)).containsExactly(false, false);
        assertThat(code(documents.store(world.at(school, Role.SENIOR_LEADER), evidence, Files.picture("jpg"))))
                .isEqualTo("NOT_FOUND");
        assertThat(code(documents.replace(manager, shared, letter, Files.pdf("Changed"))))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aReaderWithWhomNobodyWorksIsRefused() {
        var toStranger = certificate(Audience.ONE_SCHOOL, Optional.of(stranger.value()));
        assertThat(code(documents.store(manager, toStranger, Files.pdf("x")))).isEqualTo("AUDIENCE");
        assertThat(code(documents.store(manager, certificate(Audience.ONE_SCHOOL, Optional.empty()), Files.pdf("x"))))
                .isEqualTo("AUDIENCE");
    }

    @Test
    void theNewestVersionIsCurrentAndTheOlderOnesStayReadable() {
        var first = id(documents.store(manager, certificate(), Files.pdf("2025")));
        var second = id(documents.replace(manager, first, certificate(), Files.pdf("2026")));

        assertThat(documents.versions(lead, first))
                .isEqualTo(documents.versions(lead, second))
                .extracting(StoredDocument::version, StoredDocument::current)
                .containsExactly(tuple(2, true), tuple(1, false));
        assertThat(documents.of(lead, new Owner.Provider(provider), DocumentClass.INSURANCE_CERTIFICATE))
                .extracting(StoredDocument::id)
                .containsExactly(second);
        assertThat(documents.open(lead, first)).isPresent();
        assertThat(code(documents.replace(manager, first, certificate(), Files.pdf("2027"))))
                .isEqualTo("NEWER_VERSION");
    }

    @Test
    void theSameUploadAgainDoesNotDouble() {
        var bytes = Files.pdf("Once");
        var first = id(documents.store(manager, certificate(), bytes));
        assertThat(id(documents.store(manager, certificate(), bytes))).isEqualTo(first);
        var newer = Files.pdf("Twice");
        var second = id(documents.replace(manager, first, certificate(), newer));
        assertThat(id(documents.replace(manager, first, certificate(), newer))).isEqualTo(second);
        assertThat(documents.versions(manager, first)).hasSize(2);
        assertThat(code(documents.store(manager, certificate(), bytes))).isEqualTo("FILED_BEFORE");
        assertThat(id(documents.replace(manager, second, certificate(), bytes))).isNotEqualTo(first);
    }

    @Test
    void ofTwoWhoReplaceAtOnceTheSecondIsTold() throws Exception {
        var first = id(documents.store(manager, certificate(), Files.pdf("First")));
        var colleague = world.at(provider, Role.PROVIDER_DSL);
        var start = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = Stream.of(manager, colleague)
                    .map(actor -> people.submit(() -> {
                        start.await();
                        return code(documents.replace(actor, first, certificate(), Files.pdf(actor.name())));
                    }))
                    .toList();
            start.countDown();
            assertThat(List.of(both.get(0).get(), both.get(1).get()))
                    .containsExactlyInAnyOrder("STORED", "NEWER_VERSION");
        }
        assertThat(documents.versions(manager, first)).hasSize(2);
    }

    @Test
    void whoFiledAndWhoOpenedStandsInTheTrail() throws Exception {
        var id = id(documents.store(manager, certificate(), Files.pdf("Trail")));
        documents.open(lead, id);
        documents.page(lead, id, 1);
        store.noteSent(id, "Governors of the school", Channel.MAIL, Optional.of(lead.person()));

        assertThat(trail(id))
                .containsEntry("DOCUMENT_STORED", 1)
                .containsEntry("DOCUMENT_OPENED", 2)
                .containsEntry("DOCUMENT_SENT", 1);
        var sent = documents.sent(manager, id).getFirst();
        assertThat(sent.recipient()).isEqualTo("Governors of the school");
        assertThat(sent.channel()).isEqualTo(Channel.MAIL);
        assertThat(sent.by()).contains(lead.name());
    }

    private static HashMap<String, Integer> trail(DocumentId id) throws Exception {
        try (var connection = TestDatabase.get().owner().connect();
                var query = connection.prepareStatement(
                        "SELECT action, COUNT(*) FROM trail_entry WHERE subject_id = ? GROUP BY action")) {
            query.setBytes(1, IdColumns.bytes(id.value()));
            var counts = new HashMap<String, Integer>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getInt(2));
                }
            }
            return counts;
        }
    }

    @Test
    void aPageIsShownAsAPictureOfABoundedSize() throws IOException {
        var id = id(documents.store(manager, certificate(), Files.pdf("Page")));
        var page = documents.page(lead, id, 1).orElseThrow();
        assertThat(page.mediaType()).isEqualTo("image/png");
        var image = ImageIO.read(new ByteArrayInputStream(page.bytes()));
        assertThat(image.getWidth()).isBetween(800, 1000);
        assertThat(documents.page(lead, id, 0)).isEmpty();
        assertThat(documents.page(lead, id, 2)).isEmpty();
    }

    @Test
    @Timeout(30)
    void aPageThatWouldFillTheMemoryOrNeverEndIsShownWithoutItOrNotAtAll() {
        var huge = id(documents.store(manager, certificate(), Files.pdfWithHugePicture()));
        assertThat(documents.page(lead, huge, 1)).isPresent();
        var endless = id(documents.store(manager, certificate(), Files.pdfThatDrawsForEver()));
        assertThat(documents.page(lead, endless, 1)).isEmpty();
        assertThat(documents.open(lead, endless)).isPresent();
    }

    @Test
    void whatWaymarkMadeIsKeptForOtherDoors() {
        var made = certificate(Audience.ONE_SCHOOL, Optional.of(school.value()));
        var bytes = Files.pdf("Letter");
        var id = store.keep(made, bytes, manager.person());
        assertThat(store.keep(made, bytes, manager.person())).isEqualTo(id);
        assertThat(store.all(List.of(id, DocumentId.next())))
                .extracting(StoredDocument::pages)
                .containsExactly(1);
        assertThat(store.content(id).orElseThrow().bytes()).isEqualTo(bytes);
        assertThat(documents.find(lead, id)).isPresent();
    }

    @Test
    void aNameIsNeverAPathAndHidesNothing() {
        var odd = new NewDocument(
                new Owner.Provider(provider),
                DocumentClass.POLICY,
                "  First aid\u0000 ",
                "C:\\Users\\me/../fdp\u202E.exe\u0007.pdf",
                Optional.empty(),
                Audience.OWNER,
                Optional.empty());
        var stored = documents
                .find(manager, id(documents.store(manager, odd, Files.pdf("Name"))))
                .orElseThrow();
        assertThat(stored.fileName()).isEqualTo("fdp.exe.pdf");
        assertThat(stored.title()).isEqualTo("First aid");
    }

    @Test
    void wordsThatAreMissingOrOddAreAskedForAgain() {
        var owner = new Owner.Provider(provider);
        assertThat(code(documents.store(manager, words(owner, " ", "a.pdf", Optional.empty()), Files.pdf("x"))))
                .isEqualTo("TITLE");
        assertThat(code(documents.store(
                        manager, words(owner, "x".repeat(151), "a.pdf", Optional.empty()), Files.pdf("x"))))
                .isEqualTo("TITLE");
        assertThat(code(documents.store(manager, words(owner, "Title", "/", Optional.empty()), Files.pdf("x"))))
                .isEqualTo("FILE_NAME");
        assertThat(code(documents.store(
                        manager,
                        words(owner, "Title", "a.pdf", Optional.of(LocalDate.of(20261, 1, 1))),
                        Files.pdf("x"))))
                .isEqualTo("EXPIRY");
        var longName = words(owner, "Title", "n".repeat(400) + ".pdf", Optional.empty());
        assertThat(code(documents.store(manager, longName, Files.pdf("x")))).isEqualTo("STORED");
    }

    private static NewDocument words(Owner owner, String title, String name, Optional<LocalDate> expires) {
        return new NewDocument(owner, DocumentClass.OTHER, title, name, expires, Audience.OWNER, Optional.empty());
    }
}
