package vn.campaigndesk.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Seal;
import vn.campaigndesk.vault.Vault;
import vn.campaigndesk.vault.VaultFolder;

/// How a copy is closed: with its manifest as readable lines, or with the vault and the manifest sealed. The
/// parts of a sealed copy are sealed one by one, and the manifest authenticates their hashes.
///
/// @param vault travels with a sealed copy, so that the password opens it on any computer
record Cover(Seal seal, @Nullable Vault vault) {
    static final Cover NONE = new Cover(Seal.NONE, null);

    /// The cover of what a data folder's copies get now.
    static Cover of(Path data, Seal seal) {
        if (!seal.isOn()) {
            return NONE;
        }
        var vault = new VaultFolder(data)
                .read()
                .filter(found -> found.id().equals(seal.vaultId()))
                .orElseThrow(() -> new ExpectedFailure("vault.missing", data));
        return new Cover(seal, vault);
    }

    /// Writes what stands behind the parts.
    void close(ZipOutputStream zip, Manifest manifest) throws IOException {
        if (vault == null) {
            zip.putNextEntry(new ZipEntry(Manifest.FILE));
            zip.write(manifest.bytes());
        } else {
            zip.putNextEntry(new ZipEntry(VaultFolder.FILE));
            zip.write(vault.bytes());
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(Manifest.SEALED));
            seal.write(zip, clear -> clear.write(manifest.bytes()));
        }
        zip.closeEntry();
    }
}
