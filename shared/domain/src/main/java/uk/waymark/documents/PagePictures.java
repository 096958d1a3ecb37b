package uk.waymark.documents;

import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws pages of PDFs for the screen: as large as a page is read, never larger, and only a few at once. */
@Singleton
class PagePictures {
    private static final Logger LOG = LoggerFactory.getLogger(PagePictures.class);
    private static final float DPI = 110;
    private static final float POINTS_AN_INCH = 72;
    private static final float MOST_PIXELS = 4_000_000;

    private final Semaphore atOnce = new Semaphore(2);

    /** Nothing where the page cannot be drawn; the file can still be downloaded. */
    Optional<Picture> page(Content content, int page) {
        if (!content.mediaType().equals("application/pdf")) {
            return Optional.of(new Picture(content.bytes(), content.mediaType()));
        }
        atOnce.acquireUninterruptibly();
        try (var pdf = Loader.loadPDF(content.bytes())) {
            return page > pdf.getNumberOfPages() ? Optional.empty() : Optional.of(png(draw(pdf, page - 1)));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LOG.warn(
                    "Page {} of document {} cannot be drawn: {}",
                    page,
                    content.document().id().value(),
                    broken.toString());
            return Optional.empty();
        } finally {
            atOnce.release();
        }
    }

    private static BufferedImage draw(PDDocument pdf, int index) throws IOException {
        var box = pdf.getPage(index).getCropBox();
        var scale = DPI / POINTS_AN_INCH;
        var pixels = box.getWidth() * scale * box.getHeight() * scale;
        if (pixels > MOST_PIXELS) {
            scale *= (float) Math.sqrt(MOST_PIXELS / pixels);
        }
        return new BoundedRenderer(pdf).renderImage(index, scale);
    }

    private static Picture png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return new Picture(out.toByteArray(), "image/png");
    }
}
