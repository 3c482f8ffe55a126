package vn.campaigndesk.vault;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256 in Galois/Counter Mode with tags of 128 bits: nobody reads it, and nobody changes it unseen.
final class Aes {
    static final int KEY = 32;
    static final int NONCE = 12;
    static final int TAG = 16;

    private Aes() {}

    /// @param nonce never used twice with the same key
    /// @param bound is not encrypted, but must be the same when it is opened
    static byte[] encrypt(byte[] key, byte[] nonce, byte[] bound, byte[] clear, int length) {
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound);
            return cipher.doFinal(clear, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES/GCM", e);
        }
    }

    /// @throws BrokenSealException for another key, nonce or `bound`, or other bytes
    static byte[] decrypt(byte[] key, byte[] nonce, byte[] bound, byte[] sealed, int length)
            throws BrokenSealException {
        if (length < TAG) {
            throw new BrokenSealException("too short");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(sealed, 0, length);
        } catch (AEADBadTagException altered) {
            throw new BrokenSealException("not the bytes that were sealed");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES/GCM", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
