package vn.campaigndesk.intake.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.campaigndesk.text.ExpectedFailure;

/// How kinds of files begin.
final class Signatures {
    private static final String PICTURE = "intake.refused.picture";
    private static final String PROGRAM = "intake.refused.program";
    private static final String ARCHIVE = "intake.refused.archive";
    private static final String OTHER = "intake.refused.format";

    /// Files whose beginning alone says that there is nothing to read.
    private static final List<Refusal> REFUSALS = List.of(
            new Refusal(0, "\u0089PNG\r\n", PICTURE, "PNG"),
            new Refusal(0, "\u00ff\u00d8\u00ff", PICTURE, "JPEG"),
            new Refusal(0, "GIF8", PICTURE, "GIF"),
            new Refusal(0, "II*\u0000", PICTURE, "TIFF"),
            new Refusal(0, "MM\u0000*", PICTURE, "TIFF"),
            new Refusal(8, "WEBP", PICTURE, "WebP"),
            new Refusal(4, "ftyphei", PICTURE, "HEIC"),
            new Refusal(4, "ftypmif1", PICTURE, "HEIC"),
            new Refusal(4, "ftypavif", PICTURE, "AVIF"),
            new Refusal(6, "\u0000\u0000\u0000\u0000", "BM", PICTURE, "BMP"),
            new Refusal(2, "\u0090\u0000", "MZ", PROGRAM, "EXE"),
            new Refusal(0, "\u007fELF", PROGRAM, "ELF"),
            new Refusal(0, "L\u0000\u0000\u0000\u0001\u0014\u0002\u0000", PROGRAM, "LNK"),
            new Refusal(0, "Rar!\u001a\u0007", ARCHIVE, "RAR"),
            new Refusal(0, "7z\u00bc\u00af'\u001c", ARCHIVE, "7z"),
            new Refusal(0, "\u001f\u008b", ARCHIVE, "gzip"),
            new Refusal(257, "ustar", ARCHIVE, "tar"),
            new Refusal(4, "ftyp", OTHER, "MP4"),
            new Refusal(0, "ID3", OTHER, "MP3"),
            new Refusal(0, "OggS", OTHER, "OGG"),
            new Refusal(0, "SQLite format 3", OTHER, "SQLite"));

    /// The XML that an office program writes instead of a package: as a text its tags would be read for words.
    private static final List<String> OFFICE_XML = List.of(
            "<?mso-application",
            "urn:schemas-microsoft-com:office:spreadsheet",
            "schemas.microsoft.com/office/word/2003/wordml",
            "schemas.microsoft.com/office/2006/xmlPackage",
            "urn:oasis:names:tc:opendocument");

    private static final int LOOKED_AT = 65_536;
    private static final int CONTROLS_OF_THOUSAND = 5;

    private Signatures() {}

    /// @param at where the sign stands
    /// @param first what else stands at the very beginning
    private record Refusal(int at, String sign, String first, String key, String kind) {
        Refusal(int at, String sign, String key, String kind) {
            this(at, sign, "", key, kind);
        }

        boolean fits(byte[] content) {
            return startsWith(content, 0, first) && startsWith(content, at, sign);
        }
    }

    private static boolean startsWith(byte[] content, int at, String sign) {
        return content.length >= at + sign.length()
                && new String(content, at, sign.length(), StandardCharsets.ISO_8859_1).equals(sign);
    }

    /// @throws ExpectedFailure for a picture, a program and other kinds that are known and not read
    static void refuse(byte[] content) {
        for (var refusal : REFUSALS) {
            if (refusal.fits(content)) {
                throw new ExpectedFailure(refusal.key, refusal.kind);
            }
        }
        if (startsWith(content, 0, "MZ") && isBinary(content)) {
            throw new ExpectedFailure(PROGRAM, "EXE");
        }
    }

    /// @param head the beginning of a text
    /// @throws ExpectedFailure for a document that an office program has written as one XML
    static void refuseOfficeXml(String head) {
        if (withoutMark(head).stripLeading().startsWith("<?xml")
                && OFFICE_XML.stream().anyMatch(head::contains)) {
            throw new ExpectedFailure(OTHER, "XML");
        }
    }

    static boolean isZip(byte[] content) {
        return startsWith(content, 0, "PK\u0003\u0004") || startsWith(content, 0, "PK\u0005\u0006");
    }

    static boolean isOle(byte[] content) {
        return startsWith(content, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    }

    /// The beginning of a text without the mark for UTF-8, seen as Latin-1.
    static String withoutMark(String head) {
        return head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
    }

    /// Whether a content is no text: it has control characters that no text has. UTF-16 is full of zeros
    /// and yet text.
    static boolean isBinary(byte[] content) {
        if (startsWith(content, 0, "\u00ff\u00fe") || startsWith(content, 0, "\u00fe\u00ff")) {
            return false;
        }
        var length = Math.min(LOOKED_AT, content.length);
        var zeros = new int[2];
        for (var i = 0; i < length; i++) {
            zeros[i & 1] += content[i] == 0 ? 1 : 0;
        }
        var looksLikeUtf16 = zeros[0] * 10 > length * 2 ^ zeros[1] * 10 > length * 2;
        if (zeros[0] + zeros[1] > 0 && !looksLikeUtf16) {
            return true;
        }
        var charset = !looksLikeUtf16
                ? StandardCharsets.ISO_8859_1
                : zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return isControlled(new String(content, 0, length, charset));
    }

    private static boolean isControlled(String text) {
        var controls = text.chars()
                .filter(sign -> sign < ' ' && "\t\n\r\f\u001a\u001b\b".indexOf(sign) < 0)
                .count();
        return controls * 1_000 > (long) text.length() * CONTROLS_OF_THOUSAND;
    }
}
