package vn.campaigndesk.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// What a person typed to open the data, held until it is wiped.
public final class Secret implements AutoCloseable {
    private final char[] letters;
    private final boolean recovery;

    private Secret(char[] letters, boolean recovery) {
        this.letters = letters;
        this.recovery = recovery;
    }

    /// A password.
    ///
    /// @param letters are this object's from now on, and wiped with it
    public static Secret password(char[] letters) {
        return new Secret(letters, false);
    }

    /// A recovery key, as typed.
    ///
    /// @param letters as above
    public static Secret recoveryKey(char[] letters) {
        return new Secret(letters, true);
    }

    boolean isRecoveryKey() {
        return recovery;
    }

    /// How many letters were typed.
    public int length() {
        return letters.length;
    }

    /// How many letters a person would count, a sign outside the basic plane as one.
    public int signs() {
        return Character.codePointCount(letters, 0, letters.length);
    }

    /// The same, to be wiped on its own.
    public Secret copy() {
        return new Secret(letters.clone(), recovery);
    }

    /// The letters; still this object's.
    char[] letters() {
        return letters;
    }

    /// The letters in UTF-8, to be wiped by the caller. The same word in the two ways of writing Vietnamese
    /// letters - as one sign, or as a letter and its marks - is the same password.
    byte[] bytes() {
        var text = CharBuffer.wrap(letters);
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            text = CharBuffer.wrap(Normalizer.normalize(text, Normalizer.Form.NFC));
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(text);
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), encoded.arrayOffset(), encoded.array().length, (byte) 0);
        return bytes;
    }

    /// Wipes the letters.
    @Override
    public void close() {
        Arrays.fill(letters, '\0');
    }
}
