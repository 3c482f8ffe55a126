package vn.campaigndesk.intake.extract.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.campaigndesk.intake.extract.Budget;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.legacy.LegacyText;

/// A plain text as characters, whatever encoding it came in.
///
/// @param text composed (NFC), without a byte order mark
/// @param remarks whether it had to be converted from an encoding before Unicode
record Decoded(String text, List<Remark> remarks) {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32 = Charset.forName("UTF-32");
    /// A Vietnamese vowel with its tone, or one of the letters the western page does not have.
    private static final Pattern VIETNAMESE_1258 =
            Pattern.compile("[aeiouy\u0103\u00e2\u00ea\u00f4\u01a1\u01b0][\u0300\u0301\u0303\u0309\u0323]"
                    + "|[\u0111\u01b0\u01a1\u0103](?=[a-z\u00e2\u00ea\u00f4\u01a1\u01b0\u0103])");
    private static final int LOOKED_AT = 4_096;
    private static final int MOST_BYTES_OF_A_SIGN = 4;

    /// A file's text; text that is Unicode may still hold the letters of TCVN3 or VNI, saved as Unicode
    /// by a program of today, and is converted too.
    ///
    /// @throws ExpectedFailure `intake.refused.toolong`, before much is done with a text that is too long
    /// @throws CharacterCodingException when the marks at its beginning promise an encoding that it is
    ///     not in
    static Decoded of(SourceFile file, LegacyText legacy, Budget budget) throws CharacterCodingException {
        budget.text(file.size() / MOST_BYTES_OF_A_SIGN);
        var decoded = of(file.content(), legacy);
        budget.text(decoded.text.length());
        return decoded.repaired(legacy);
    }

    private static Decoded of(byte[] content, LegacyText legacy) throws CharacterCodingException {
        var unicode = unicode(content);
        return unicode.isPresent() ? new Decoded(clean(unicode.get()), List.of()) : oneByte(content, legacy);
    }

    private static Optional<String> unicode(byte[] content) throws CharacterCodingException {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(strict(content, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(content, 0xFF, 0xFE, 0, 0) || startsWith(content, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(strict(content, 0, UTF_32));
        }
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(strict(content, 0, StandardCharsets.UTF_16));
        }
        var zeros = zeros(content);
        if (zeros[0] + zeros[1] > 0) {
            return Optional.of(
                    strict(content, 0, zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
        }
        try {
            return Optional.of(strict(content, 0, StandardCharsets.UTF_8));
        } catch (CharacterCodingException older) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, int... signs) {
        for (var i = 0; i < signs.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    /// How many zeros stand at even and at odd places of the beginning.
    private static int[] zeros(byte[] content) {
        var zeros = new int[2];
        for (var i = 0; i < Math.min(LOOKED_AT, content.length); i++) {
            zeros[i & 1] += content[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static String strict(byte[] content, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(content, from, content.length - from))
                .toString();
    }

    private static Decoded oneByte(byte[] content, LegacyText legacy) {
        var latin = new String(content, StandardCharsets.ISO_8859_1);
        var guess = legacy.guess(latin);
        if (guess.isPresent()) {
            return new Decoded(clean(legacy.convert(latin, guess.get())), List.of(Remark.LEGACY_GUESSED));
        }
        var vietnamese = new String(content, WINDOWS_1258);
        return new Decoded(
                clean(VIETNAMESE_1258.matcher(vietnamese).find() ? vietnamese : new String(content, WINDOWS_1252)),
                List.of());
    }

    private static String clean(String text) {
        var bare = text.startsWith("\ufeff") ? text.substring(1) : text;
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private Decoded repaired(LegacyText legacy) {
        var guess = legacy.guess(text);
        return guess.isEmpty() ? this : new Decoded(legacy.convertGuessed(text), List.of(Remark.LEGACY_GUESSED));
    }
}
