package uk.waymark.documents.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import uk.waymark.access.Refused;

/** A picture says how large it is before it is unpacked; no pixel is read here. */
final class PictureCheck {
    private static final long MOST_PIXELS = 100_000_000;

    private PictureCheck() {}

    static Optional<Refused> refusal(byte[] content) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return broken();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS
                        ? tooManyPixels()
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return broken();
        }
    }

    private static Optional<Refused> tooManyPixels() {
        return Intake.refused(
                "TOO_MANY_PIXELS", "The picture has more than 100 million pixels. Save it smaller, and upload that.");
    }

    private static Optional<Refused> broken() {
        return Intake.refused(
                "BROKEN",
                "The picture cannot be read. Open it on your computer, save it again as JPEG or PNG, and upload that.");
    }
}
