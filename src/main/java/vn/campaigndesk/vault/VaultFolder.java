package vn.campaigndesk.vault;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.text.ExpectedFailure;

/// The vault file in a data folder, twice: without it the data cannot be read, so one damaged file must not
/// be the end. A vault is never deleted, only put aside: perhaps something sealed is left somewhere.
public final class VaultFolder {
    /// The vault file in a data folder.
    public static final String FILE = "campaign-desk.vault";

    /// The same once more.
    public static final String COPY = "campaign-desk-copy.vault";

    private static final System.Logger LOG = System.getLogger(VaultFolder.class.getName());
    private static final int LONGEST = 10_000;

    private final Path folder;

    /// @param folder of the data
    public VaultFolder(Path folder) {
        this.folder = folder;
    }

    /// Whether there is a vault, whole or damaged.
    public boolean exists() {
        return Files.exists(folder.resolve(FILE)) || Files.exists(folder.resolve(COPY));
    }

    /// The vault; empty when there is none.
    ///
    /// @throws ExpectedFailure `vault.damaged` when neither file can be read
    public Optional<Vault> read() {
        if (!exists()) {
            return Optional.empty();
        }
        for (var name : List.of(FILE, COPY)) {
            try {
                return Optional.of(Vault.read(head(folder.resolve(name))));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "no vault in " + folder.resolve(name), e);
            }
        }
        throw new ExpectedFailure("vault.damaged", folder.resolve(FILE));
    }

    private static byte[] head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(LONGEST);
        }
    }

    /// Puts a vault into both files, each in one step: a killed program leaves the old one or the new.
    ///
    /// @throws IOException when the folder cannot be written
    public void write(Vault vault) throws IOException {
        WholeFile.write(folder.resolve(FILE), vault.bytes());
        WholeFile.write(folder.resolve(COPY), vault.bytes());
        force();
    }

    /// Makes the two files one again: the second, should a killed program have left it with the old password, and the
    /// one that is damaged or missing from the other, before that one is harmed too.
    public void mend() {
        try {
            var whole = isWhole(FILE) ? FILE : COPY;
            var other = folder.resolve(whole.equals(FILE) ? COPY : FILE);
            var content = head(folder.resolve(whole));
            Vault.read(content);
            if (!Files.exists(other)) {
                WholeFile.write(other, content);
            } else if (!Arrays.equals(content, head(other))) {
                keepDamaged(other);
                WholeFile.write(other, content);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the vault is not mended in " + folder, e);
        }
    }

    private boolean isWhole(String name) {
        try {
            Vault.read(head(folder.resolve(name)));
            return true;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no vault in " + name, e);
            return false;
        }
    }

    /// What cannot be read is kept too: perhaps somebody can.
    private void keepDamaged(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        if (!isWhole(name)) {
            WholeFile.write(folder.resolve("unused-" + name), head(file));
        }
    }

    /// Puts the vault aside under names with its id.
    ///
    /// @throws IOException when the folder cannot be written
    public void putAside() throws IOException {
        for (var name : List.of(COPY, FILE)) {
            var file = folder.resolve(name);
            if (Files.exists(file)) {
                var content = head(file);
                WholeFile.write(folder.resolve("unused-" + nameOf(content, name)), content);
                Files.delete(file);
            }
        }
    }

    private static String nameOf(byte[] content, String name) {
        try {
            return Vault.read(content).id() + ".vault";
        } catch (IOException damaged) {
            return name;
        }
    }

    /// Some systems let a folder be forced, so that the new names survive a power cut; the others do it by
    /// themselves.
    private void force() {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "folders are not forced here", e);
        }
    }
}
