package vn.campaigndesk.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// Keys made of a key, each for one purpose (HKDF with SHA-256, RFC 5869).
final class Hkdf {
    private static final String PREFIX = "campaign-desk/1/";

    private Hkdf() {}

    /// @param purpose keys for different purposes tell nothing of each other
    static byte[] derive(byte[] key, byte[] salt, String purpose, int length) {
        var info = (PREFIX + purpose).getBytes(StandardCharsets.US_ASCII);
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .addSalt(salt)
                            .thenExpand(info, length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 25 has HKDF-SHA256", e);
        }
    }
}
