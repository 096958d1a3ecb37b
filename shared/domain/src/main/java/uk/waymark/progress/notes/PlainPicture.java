package uk.waymark.progress.notes;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A photograph written anew from its pixels alone: what the camera noted beside them, the place above all, stays behind. It comes out
 * upright, as JPEG, and small enough to be loaded on a farm.
 */
final class PlainPicture {
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 2_000;

    private PlainPicture() {}

    /** Empty for what is no picture, or one that is too large to be unpacked. */
    static Optional<byte[]> of(byte[] photograph) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(photograph))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader).map(picture -> jpeg(Upright.turned(picture, Upright.orientation(photograph))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            return Optional.empty();
        }
        var every = Math.max(1, (longest + LONGEST_SIDE - 1) / LONGEST_SIDE);
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        return Optional.of(reader.read(0, param));
    }

    private static byte[] jpeg(BufferedImage picture) {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var draw = plain.createGraphics();
        // What is see-through would come out black.
        draw.drawImage(picture, 0, 0, Color.WHITE, null);
        draw.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(plain, "jpeg", out);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return out.toByteArray();
    }
}
