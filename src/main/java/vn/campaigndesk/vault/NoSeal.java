package vn.campaigndesk.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Leaves everything as it is.
final class NoSeal implements Seal {
    @Override
    public boolean isOn() {
        return false;
    }

    @Override
    public String vaultId() {
        return "";
    }

    @Override
    public String databasePassword() {
        return "";
    }

    @Override
    public void write(OutputStream target, Content content) throws IOException {
        content.writeTo(target);
    }

    @Override
    public InputStream read(InputStream source) {
        return source;
    }

    @Override
    public boolean isSealed(byte[] head) {
        return false;
    }
}
