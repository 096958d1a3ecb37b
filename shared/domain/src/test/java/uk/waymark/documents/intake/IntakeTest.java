package uk.waymark.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.documents.Files.joined;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.Files;

/** What is kept and what is not, whatever its name says. */
class IntakeTest {
    private static final DocumentSettings SETTINGS =
            new DocumentSettings(26_214_400, Optional.empty(), Duration.ofSeconds(5), Duration.ofSeconds(20));

    private final Intake intake = new Intake(SETTINGS, new VirusScan(SETTINGS));

    private String code(String name, byte[] content) {
        return switch (intake.check(name, content)) {
            case Checked.As as -> as.mediaType() + " " + as.pages();
            case Checked.Not(var refused) -> refused.code();
        };
    }

    private static byte[] words(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatPeopleFileIsKept() {
        assertThat(code("Certificate.PDF", Files.pdf("Insurance"))).isEqualTo("application/pdf 1");
        assertThat(code("three.pdf", Files.pdfOfPages(3))).isEqualTo("application/pdf 3");
        assertThat(code("letters.pdf", Files.pdfInLetters())).isEqualTo("application/pdf 1");
        assertThat(code("photo.jpg", Files.picture("jpg"))).isEqualTo("image/jpeg 1");
        assertThat(code("scan.png", Files.picture("png"))).isEqualTo("image/png 1");
        assertThat(code("policy.docx", Files.docx()))
                .startsWith("application/vnd.openxml")
                .endsWith(" 0");
        assertThat(code("list.csv", words("Name,Day\nWren,Mon\n"))).isEqualTo("text/csv 0");
        assertThat(code("note.txt", words("Rang the office at ten."))).isEqualTo("text/plain 0");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(code("empty.pdf", new byte[0])).isEqualTo("EMPTY");
        assertThat(code("large.pdf", new byte[26 * 1024 * 1024])).isEqualTo("TOO_LARGE");
    }

    @Test
    void aNameThatLiesIsRefused() {
        assertThat(code("invoice.pdf", Files.program())).isEqualTo("NOT_WHAT_IT_SAYS");
        assertThat(code("policy.pdf", Files.docx())).isEqualTo("NOT_WHAT_IT_SAYS");
        assertThat(code("policy.docx", Files.zip("index.html"))).isEqualTo("NOT_WHAT_IT_SAYS");
        assertThat(code("policy.docx", Files.pdf("No Word"))).isEqualTo("NOT_WHAT_IT_SAYS");
        assertThat(code("note.txt", words("<!DOCTYPE html><html><script>1</script></html>")))
                .isEqualTo("NOT_WHAT_IT_SAYS");
        assertThat(code("note.txt", words("#!/bin/sh\nrm -r ~\n"))).isEqualTo("NOT_WHAT_IT_SAYS");
        assertThat(code("photo.png", words("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")))
                .isEqualTo("NOT_WHAT_IT_SAYS");
        assertThat(code("front.pdf", joined(words("<html></html>\n"), Files.pdf("Behind"))))
                .isEqualTo("NOT_WHAT_IT_SAYS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run.exe",
                "page.html",
                "drawing.svg",
                "start.js",
                "macro.docm",
                "old.doc",
                "noending",
                "pdf",
                ".",
                ""
            })
    void otherKindsAreRefusedWithThoseThatAreKept(String name) {
        var refused = (Checked.Not) intake.check(name, Files.pdf("Whatever"));
        assertThat(refused.refused().code()).isEqualTo("FILE_KIND");
        assertThat(refused.refused().message()).contains("Waymark keeps PDF", "upload it again");
    }

    @Test
    void whatUnpacksToFarMoreIsRefused() {
        assertThat(code("bomb.pdf", Files.pdfBomb())).isEqualTo("UNPACKS_TOO_LARGE");
        assertThat(code("bomb.pdf", Files.pdfBombInABomb())).isEqualTo("ODDLY_PACKED");
        assertThat(code("bomb.pdf", Files.pdfBombOfRuns())).isEqualTo("UNPACKS_TOO_LARGE");
        assertThat(code("bomb.docx", Files.zipBomb())).isEqualTo("UNPACKS_TOO_LARGE");
        assertThat(code("bomb.png", Files.pictureBomb())).isEqualTo("TOO_MANY_PIXELS");
        assertThat(code("pages.pdf", Files.pdfOfPages(2_001))).isEqualTo("TOO_MANY_PAGES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter 5 0 R",
                "/Filter%x\n5 0 R",
                "/F#69lter 5 0 R",
                "/Filter [5 0 R]",
                "/Filter [/LZWDecode /Fl]",
                "/Filter [/ASCII85Decode /FlateDecode /FlateDecode]"
            })
    void filtersThatCannotBeFollowedAreRefused(String dictionary) {
        assertThat(code("odd.pdf", Files.pdfWith(dictionary, new byte[10]))).isEqualTo("ODDLY_PACKED");
    }

    @Test
    void whatCannotBeReadLaterIsRefused() {
        assertThat(code("locked.pdf", Files.lockedPdf())).isEqualTo("LOCKED");
        assertThat(code("half.pdf", words("%PDF-1.7\nand no more"))).isEqualTo("BROKEN");
        assertThat(code("nested.pdf", words("%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000))))
                .isEqualTo("BROKEN");
        assertThat(code("half.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0}))
                .isEqualTo("BROKEN");
    }

    @Test
    void aMacroIsAProgram() {
        assertThat(code("macro.docx", Files.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo("MACROS");
    }

    @Test
    void theTestVirusIsFoundWhereverItStands() {
        assertThat(code("note.txt", Files.testVirus())).isEqualTo("VIRUS");
        assertThat(code("behind.pdf", joined(Files.pdf("Clean"), Files.testVirus())))
                .isEqualTo("VIRUS");
    }
}
