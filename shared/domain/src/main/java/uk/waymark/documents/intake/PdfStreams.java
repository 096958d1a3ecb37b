package uk.waymark.documents.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * The packed streams of a PDF, found by the word that begins each, whatever its dictionary says of it: a file made to do harm lies
 * in its dictionaries. Everything that could come out of a stream is counted, and nothing is kept.
 */
final class PdfStreams {
    private static final byte[] WORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern SPELT_OUT = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern UNPACKERS =
            Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])");
    /** Or the end of a longer word. */
    private static final Pattern ONE_NAME = Pattern.compile("[/A-Za-z]|$");

    private static final Pattern NUMBER = Pattern.compile("(^|[\\s\\x00])\\d");
    private static final int LONGEST_FILTER = 500;
    /** What a stream counts for even where nothing comes out of it, so that a million empty ones are not looked through for ever. */
    private static final int A_STREAM = 1024;

    private static final int PIECE = 64 * 1024;

    private PdfStreams() {}

    /** Whether a filter is not named beside its stream, or streams are packed twice over: no honest program writes so. */
    static boolean areOddlyPacked(byte[] content) {
        var text = text(content);
        for (int at = text.indexOf("/Filter"); at >= 0; at = text.indexOf("/Filter", at + 1)) {
            var rest = text.substring(at + 7, Math.min(text.length(), at + 7 + LONGEST_FILTER))
                    .stripLeading();
            var odd =
                    rest.startsWith("[") ? isOdd(rest) : !ONE_NAME.matcher(rest).lookingAt();
            if (odd) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOdd(String array) {
        var end = array.indexOf(']');
        var names = array.substring(1, Math.max(end, 1));
        return end < 0
                || names.chars().anyMatch(it -> it == '%' || it == '(')
                || NUMBER.matcher(names).find()
                || UNPACKERS.matcher(names).results().count() > 1;
    }

    /** Names can be spelt as the numbers of their letters. */
    private static String text(byte[] content) {
        return SPELT_OUT
                .matcher(new String(content, StandardCharsets.ISO_8859_1))
                .replaceAll(it -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(it.group(1), 16))));
    }

    static void unpack(byte[] content, Budget budget) {
        var text = text(content);
        var also = Stream.of(COSName.LZW_DECODE, COSName.RUN_LENGTH_DECODE)
                .filter(name -> text.contains("/" + name.getName()))
                .toList();
        var ascii = Stream.of(COSName.ASCII85_DECODE, COSName.ASCII_HEX_DECODE)
                .filter(name -> text.contains("/" + name.getName()))
                .toList();
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            budget.spend(A_STREAM);
            each(content, at, also, budget);
            for (var filter : ascii) {
                var plain = new ByteArrayOutputStream();
                through(filter, content, at, plain, budget);
                each(plain.toByteArray(), 0, also, budget);
            }
        }
    }

    private static void each(byte[] content, int from, List<COSName> also, Budget budget) {
        inflate(content, from, budget);
        for (var filter : also) {
            through(filter, content, from, OutputStream.nullOutputStream(), budget);
        }
    }

    /** Where the bytes of the next stream begin, or -1. */
    private static int next(byte[] content, int from) {
        for (int at = from; at < content.length - WORD.length; at++) {
            if (content[at] == 's' && Arrays.equals(content, at, at + WORD.length, WORD, 0, WORD.length)) {
                var after = at + WORD.length;
                while (after < content.length
                        && (content[after] == '\r' || content[after] == '\n' || content[after] == ' ')) {
                    after++;
                }
                return after;
            }
        }
        return -1;
    }

    /** Past the two bytes of the heading, which some readers do not look at. */
    private static void inflate(byte[] content, int from, Budget budget) {
        if (from + 2 >= content.length) {
            return;
        }
        try (var inflater = new Inflater(true)) {
            inflater.setInput(content, from + 2, content.length - from - 2);
            var piece = new byte[PIECE];
            while (!inflater.finished()) {
                var many = inflater.inflate(piece);
                if (many == 0) {
                    return;
                }
                budget.spend(many);
            }
        } catch (DataFormatException notPacked) {
            return;
        }
    }

    private static void through(COSName filter, byte[] content, int from, OutputStream out, Budget budget) {
        InputStream in = new ByteArrayInputStream(content, from, content.length - from);
        var counted = new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int start, int many) throws IOException {
                budget.spend(many);
                out.write(bytes, start, many);
            }

            @Override
            public void write(int one) throws IOException {
                budget.spend(1);
                out.write(one);
            }
        };
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(in, counted, new COSDictionary(), 0);
        } catch (IOException | IndexOutOfBoundsException notPacked) {
            return;
        }
    }
}
