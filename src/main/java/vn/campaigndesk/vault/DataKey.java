package vn.campaigndesk.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/// The key of all that is kept, in the clear: it lives as long as the data are open.
public final class DataKey implements Seal, AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String vaultId;
    private final byte[] bytes;

    /// @param bytes are this object's from now on
    DataKey(String vaultId, byte[] bytes) {
        if (bytes.length != Aes.KEY) {
            throw new IllegalArgumentException("no key of 256 bits");
        }
        this.vaultId = vaultId;
        this.bytes = bytes;
    }

    /// The key itself, for wrapping.
    byte[] bytes() {
        return bytes;
    }

    /// The same key, to be wiped on its own.
    public DataKey copy() {
        return new DataKey(vaultId, bytes.clone());
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public String vaultId() {
        return vaultId;
    }

    @Override
    public String databasePassword() {
        return HexFormat.of().formatHex(Hkdf.derive(bytes, new byte[0], "database", Aes.KEY));
    }

    @Override
    public void write(OutputStream target, Content content) throws IOException {
        var salt = new byte[SealHead.SALT];
        RANDOM.nextBytes(salt);
        var sealed = new SealedOutput(target, SealHead.of(bytes, salt));
        content.writeTo(sealed);
        sealed.finish();
    }

    @Override
    public InputStream read(InputStream source) throws IOException {
        return new SealedInput(source, SealHead.read(bytes, source.readNBytes(SealHead.LENGTH)));
    }

    @Override
    public boolean isSealed(byte[] head) {
        try {
            SealHead.read(bytes, head);
            return true;
        } catch (BrokenSealException other) {
            return false;
        }
    }

    /// Wipes the key; nothing can be opened with it any more.
    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
