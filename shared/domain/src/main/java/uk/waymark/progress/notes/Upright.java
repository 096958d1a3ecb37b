package uk.waymark.progress.notes;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Telephones write down which way up they were held instead of turning the picture; without that note it has to be turned. */
final class Upright {
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int EXIF = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;

    private Upright() {}

    /** 1, 3, 6 or 8 of EXIF; 1 where nothing is said, or nothing that is understood. */
    static int orientation(byte[] photograph) {
        try {
            var bytes = ByteBuffer.wrap(photograph);
            if (Short.toUnsignedInt(bytes.getShort()) != START_OF_IMAGE) {
                return 1;
            }
            while (true) {
                var marker = Short.toUnsignedInt(bytes.getShort());
                var length = Short.toUnsignedInt(bytes.getShort()) - 2;
                if (marker == EXIF) {
                    return inExif(bytes.slice(bytes.position(), length));
                }
                if (marker == SCAN) {
                    return 1;
                }
                bytes.position(bytes.position() + length);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException odd) {
            return 1;
        }
    }

    private static int inExif(ByteBuffer exif) {
        // "Exif" and two zeros stand before the table.
        var table = exif.slice(6, exif.limit() - 6);
        table.order(table.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var at = table.getInt(4);
        var entries = Short.toUnsignedInt(table.getShort(at));
        for (var entry = 0; entry < entries; entry++) {
            var from = at + 2 + 12 * entry;
            if (Short.toUnsignedInt(table.getShort(from)) == ORIENTATION) {
                return table.getShort(from + 8);
            }
        }
        return 1;
    }

    static BufferedImage turned(BufferedImage picture, int orientation) {
        var quarters = switch (orientation) {
            case 6 -> 1;
            case 3 -> 2;
            case 8 -> 3;
            default -> 0;
        };
        if (quarters == 0) {
            return picture;
        }
        var across = quarters == 2;
        var width = across ? picture.getWidth() : picture.getHeight();
        var height = across ? picture.getHeight() : picture.getWidth();
        var turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var draw = turned.createGraphics();
        draw.drawImage(picture, new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
        draw.dispose();
        return turned;
    }
}
