package uk.waymark.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Files for tests, honest ones and others. */
public final class Files {
    private static final int MEGABYTE = 1024 * 1024;

    private Files() {}

    /** What makes bytes and may fail at it, which in a test is a fault of the test. */
    private interface Making {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] made(Making making) {
        var out = new ByteArrayOutputStream();
        try {
            making.to(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    public static byte[] pdf(String words) {
        return new Pdf().of(words, new Html().element("h1", words).toString());
    }

    public static byte[] pdfOfPages(int pages) {
        return made(out -> {
            try (var pdf = new PDDocument()) {
                for (int page = 0; page < pages; page++) {
                    pdf.addPage(new PDPage());
                }
                pdf.save(out);
            }
        });
    }

    /** A PDF that cannot be packed any smaller. */
    public static byte[] pdfOfMegabytes(int megabytes) {
        return made(out -> {
            try (var pdf = new PDDocument()) {
                var page = new PDPage();
                pdf.addPage(page);
                var noise = new byte[megabytes * MEGABYTE];
                new Random(4).nextBytes(noise);
                var stream = pdf.getDocument().createCOSStream();
                try (var into = stream.createRawOutputStream()) {
                    into.write(noise);
                }
                page.getCOSObject().setItem(COSName.getPDFName("Noise"), stream);
                pdf.save(out);
            }
        });
    }

    /** A picture that says it has 3,600 million pixels, of which hardly any are there. */
    public static byte[] pdfWithHugePicture() {
        return made(out -> {
            try (var pdf = new PDDocument()) {
                var page = new PDPage();
                pdf.addPage(page);
                var picture = new PDImageXObject(
                        pdf, new ByteArrayInputStream(new byte[10]), null, 60_000, 60_000, 8, PDDeviceRGB.INSTANCE);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(picture, 0, 0, 100, 100);
                }
                pdf.save(out);
            }
        });
    }

    /** Forms that each draw the next one twenty times, ten deep. */
    public static byte[] pdfThatDrawsForEver() {
        return made(out -> {
            try (var pdf = new PDDocument()) {
                var page = new PDPage();
                pdf.addPage(page);
                var inner = form(pdf, "0 0 9 9 re f\n", null);
                for (int deep = 0; deep < 10; deep++) {
                    inner = form(pdf, "/F Do\n".repeat(20), inner);
                }
                page.setResources(inner.getResources());
                var content = new PDStream(pdf);
                try (var into = content.createOutputStream()) {
                    into.write("/F Do\n".getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(content);
                pdf.save(out);
            }
        });
    }

    private static PDFormXObject form(PDDocument pdf, String words, @Nullable PDFormXObject drawn) throws IOException {
        var form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(100, 100));
        var resources = new PDResources();
        if (drawn != null) {
            resources.put(COSName.getPDFName("F"), drawn);
        }
        form.setResources(resources);
        try (var into = form.getContentStream().createOutputStream()) {
            into.write(words.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    public static byte[] lockedPdf() {
        return made(out -> {
            try (var pdf = Loader.loadPDF(pdfOfPages(1))) {
                pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
                pdf.save(out);
            }
        });
    }

    /** Half a gigabyte of nothing, in half a megabyte. */
    public static byte[] pdfBomb() {
        return pdfWith("/Type /ObjStm /Filter /FlateDecode", made(out -> zeros(new DeflaterOutputStream(out))));
    }

    /** The same, packed once more. */
    public static byte[] pdfBombInABomb() {
        var twice = made(out -> {
            try (var into = new DeflaterOutputStream(out)) {
                into.write(made(inner -> zeros(new DeflaterOutputStream(inner))));
            }
        });
        return pdfWith("/Filter [ /FlateDecode /#46lateDecode ]", twice);
    }

    /** Seven megabytes that say "the same byte 128 times" again and again. */
    public static byte[] pdfBombOfRuns() {
        var runs = new byte[7 * MEGABYTE];
        for (int at = 0; at < runs.length; at += 2) {
            runs[at] = (byte) 0x81;
        }
        return pdfWith("/Filter /RunLengthDecode", runs);
    }

    /** Written in letters only after it was packed, as some honest programs do. */
    public static byte[] pdfInLetters() {
        return made(out -> {
            try (var pdf = new PDDocument()) {
                var page = new PDPage();
                pdf.addPage(page);
                var filters = new COSArray(List.of(COSName.ASCII85_DECODE, COSName.FLATE_DECODE));
                var stream = pdf.getDocument().createCOSStream();
                try (var into = stream.createOutputStream(filters)) {
                    into.write("0 0 9 9 re f\n".repeat(500).getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(new PDStream(stream));
                pdf.save(out);
            }
        });
    }

    public static byte[] pdfWith(String dictionary, byte[] stream) {
        return made(out -> {
            out.writeBytes(("%PDF-1.7\n1 0 obj\n<< " + dictionary + " /Length " + stream.length + " >>\nstream\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(stream);
            out.writeBytes("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        });
    }

    private static void zeros(DeflaterOutputStream packing) throws IOException {
        try (packing) {
            for (int at = 0; at < 500; at++) {
                packing.write(new byte[MEGABYTE]);
            }
        }
    }

    public static byte[] docx() {
        return zip("[Content_Types].xml", "word/document.xml");
    }

    public static byte[] zip(String... names) {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var name : names) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
                }
            }
        });
    }

    public static byte[] zipBomb() {
        return made(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                for (int at = 0; at < 500; at++) {
                    zip.write(new byte[MEGABYTE]);
                }
            }
        });
    }

    public static byte[] picture(String format) {
        return made(out -> ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** A PNG that says it is 50,000 pixels wide and as high. */
    public static byte[] pictureBomb() {
        var heading = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(50_000)
                .putInt(50_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var check = new CRC32();
        check.update(heading);
        return ByteBuffer.allocate(8 + 4 + heading.length + 4 + 12)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(heading)
                .putInt((int) check.getValue())
                .array();
    }

    /** The beginning of a program for Windows. */
    public static byte[] program() {
        var bytes = new byte[1024];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[0x3c] = 0x40;
        bytes[0x40] = 'P';
        bytes[0x41] = 'E';
        return bytes;
    }

    /** The test virus, in pieces, so that no scanner takes this file for one. */
    public static byte[] testVirus() {
        return String.join("", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS", "-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
