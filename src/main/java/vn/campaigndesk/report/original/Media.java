package vn.campaigndesk.report.original;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;

/// What a file is, as far as showing it needs to know; told by its first bytes, not by its name.
public enum Media {
    PDF("application/pdf", "25504446"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff"),
    GIF("image/gif", "474946383"),
    BMP("image/bmp", "424d"),
    TIFF("image/tiff", "49492a00", "4d4d002a"),
    /// A zip, which is also what Word and Excel write.
    ZIP("application/zip", "504b0304", "504b0506"),
    /// The old container of Word and Excel.
    OLE("application/x-ole-storage", "d0cf11e0a1b11ae1"),
    RTF("application/rtf", "7b5c727466"),
    TEXT("text/plain"),
    OTHER("application/octet-stream");

    /// So many first bytes are enough to tell.
    static final int HEAD = 1024;

    private static final int LONGEST_LETTER = 4;

    private final String mediaType;
    private final String beginnings;

    Media(String mediaType, String... beginnings) {
        this.mediaType = mediaType;
        this.beginnings = String.join(" ", beginnings);
    }

    /// The registered name of the kind.
    public String mediaType() {
        return mediaType;
    }

    boolean isPicture() {
        return this == PNG || this == JPEG || this == GIF || this == BMP || this == TIFF;
    }

    /// The kind with that registered name.
    public static Media ofType(String mediaType) {
        return Arrays.stream(values())
                .filter(media -> media.mediaType.equals(mediaType))
                .findFirst()
                .orElse(OTHER);
    }

    /// @param head the first [#HEAD] bytes, or all of a shorter file
    static Media of(byte[] head) {
        var hex = HexFormat.of().formatHex(head);
        for (var media : values()) {
            if (media.begins(hex)) {
                return media;
            }
        }
        // readers take a PDF with some bytes before its mark, and scanners write such
        if (new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return PDF;
        }
        return isText(head) ? TEXT : OTHER;
    }

    private boolean begins(String hex) {
        return !beginnings.isEmpty() && Arrays.stream(beginnings.split(" ", -1)).anyMatch(hex::startsWith);
    }

    private static boolean isText(byte[] head) {
        if (head.length == 0) {
            return false;
        }
        // a full head may end inside a letter
        var mostCut = head.length < HEAD ? 1 : LONGEST_LETTER;
        return IntStream.range(0, mostCut).anyMatch(cut -> isText(head, head.length - cut));
    }

    private static boolean isText(byte[] head, int length) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, length));
            return text.chars().noneMatch(Media::isBinary);
        } catch (CharacterCodingException e) {
            // no UTF-8, which is the answer
            return false;
        }
    }

    private static boolean isBinary(int sign) {
        return sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f';
    }
}
