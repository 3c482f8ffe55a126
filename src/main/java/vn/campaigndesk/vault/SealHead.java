package vn.campaigndesk.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/// The first bytes of a sealed file: eight of them say so, 32 are its salt, 16 can only be made by who has
/// the key.
final class SealHead {
    static final int SALT = 32;

    private static final byte[] MAGIC = "CDSEAL01".getBytes(StandardCharsets.US_ASCII);
    private static final int CHECK = 16;
    static final int LENGTH = 8 + SALT + CHECK;

    private final byte[] bytes;
    private final byte[] key;

    private SealHead(byte[] bytes, byte[] key) {
        this.bytes = bytes;
        this.key = key;
    }

    /// All of the head.
    byte[] bytes() {
        return bytes;
    }

    /// For the chunks of this file alone.
    byte[] key() {
        return key;
    }

    /// The head of a file with this salt. Key and check are told apart by HKDF's "info" (RFC 5869).
    static SealHead of(byte[] dataKey, byte[] salt) {
        var key = Hkdf.derive(dataKey, salt, "file", 32);
        var check = Hkdf.derive(dataKey, salt, "head", CHECK);
        var bytes = ByteBuffer.allocate(LENGTH).put(MAGIC).put(salt).put(check).array();
        return new SealHead(bytes, key);
    }

    /// The head that was read, with its key.
    ///
    /// @throws BrokenSealException when it was not made with this data key
    static SealHead read(byte[] dataKey, byte[] head) throws BrokenSealException {
        if (head.length < LENGTH || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new BrokenSealException("not a sealed file");
        }
        var made = of(dataKey, Arrays.copyOfRange(head, MAGIC.length, MAGIC.length + SALT));
        if (!MessageDigest.isEqual(made.bytes(), Arrays.copyOf(head, LENGTH))) {
            throw new BrokenSealException("sealed with another key");
        }
        return made;
    }
}
