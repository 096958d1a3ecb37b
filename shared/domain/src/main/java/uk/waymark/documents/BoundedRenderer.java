package uk.waymark.documents;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page, but leaves out a picture that would fill the memory, and stops where a page takes too long. */
final class BoundedRenderer extends PDFRenderer {
    private static final long MOST_PIXELS = 40_000_000;
    private static final long LASTS = TimeUnit.SECONDS.toNanos(10);

    private final long until = System.nanoTime() + LASTS;

    BoundedRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - until > 0) {
                throw new IllegalStateException("The page takes too long to draw");
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if (fits(image)) {
                super.drawImage(image);
            }
        }
    }

    private static boolean fits(PDImage image) throws IOException {
        if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
            return false;
        }
        if (!(image instanceof PDImageXObject picture)) {
            return true;
        }
        var soft = picture.getSoftMask();
        var mask = picture.getMask();
        return headerFits(picture) && (soft == null || fits(soft)) && (mask == null || fits(mask));
    }

    /** A JPEG inside a PDF has a size of its own, whatever the PDF says of it. */
    private static boolean headerFits(PDImageXObject picture) throws IOException {
        var filters = picture.getStream().getFilters();
        if (filters.isEmpty() || !filters.getLast().equals(COSName.DCT_DECODE)) {
            return true;
        }
        try (var in = picture.getStream().createInputStream(List.of(COSName.DCT_DECODE.getName()));
                var header = ImageIO.createImageInputStream(in)) {
            var readers = ImageIO.getImageReaders(header);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(header, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        }
    }
}
