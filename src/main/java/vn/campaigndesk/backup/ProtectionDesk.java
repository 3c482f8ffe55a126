package vn.campaigndesk.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Argon2;
import vn.campaigndesk.vault.DataKey;
import vn.campaigndesk.vault.Seal;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;
import vn.campaigndesk.vault.Vault;
import vn.campaigndesk.vault.VaultFolder;

/// What can be done about the password of open data. Switching it on and off needs closed ones
/// ([ProtectionStore]).
public final class ProtectionDesk {
    private final Path data;
    private final Seal seal;

    /// @param data the data folder
    /// @param seal how the open data are sealed
    public ProtectionDesk(Path data, Seal seal) {
        this.data = data;
        this.seal = seal;
    }

    /// Whether the data are behind a password.
    public boolean isOn() {
        return seal.isOn();
    }

    /// Whether something is not sealed yet that should be: the next start tries again.
    public boolean isUnfinished() {
        return seal.isOn() && ProtectionStore.isUnfinished(data);
    }

    /// The key of these data, to be wiped by the caller.
    ///
    /// @throws ExpectedFailure when that does not open them, saying why
    public DataKey open(Unlock unlock) {
        return open(data, unlock);
    }

    /// As above, in a folder that need not be open.
    public static DataKey open(Path data, Unlock unlock) {
        return unlock.open(vault(new VaultFolder(data), data));
    }

    /// Puts another password in the place of the present one. No data are written.
    ///
    /// @param present opens the vault: the present password or the recovery key
    /// @param effort of trying the new password
    /// @return the key, to be wiped by the caller
    /// @throws ExpectedFailure when it does not, or `vault.unwritten`; the present password then still holds
    public DataKey changed(Unlock present, Secret next, Argon2 effort) {
        return changed(data, present, next, effort);
    }

    /// As above, in a folder that need not be open.
    public static DataKey changed(Path data, Unlock present, Secret next, Argon2 effort) {
        var vaults = new VaultFolder(data);
        var vault = vault(vaults, data);
        var key = present.open(vault);
        try {
            vaults.write(vault.withPassword(key, next, effort));
            return key;
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "vault.unwritten", data);
        }
    }

    /// Puts another recovery key in the place of the present one, in a folder that need not be open.
    ///
    /// @param present opens the vault
    /// @param paper keeps the new key, in groups; it does so before anything is changed
    /// @throws ExpectedFailure when it does not, or `vault.unwritten`; the present recovery key then still
    ///     holds
    public static void renewRecovery(Path data, Unlock present, Consumer<String> paper) {
        var vaults = new VaultFolder(data);
        var vault = vault(vaults, data);
        try (var key = present.open(vault)) {
            var made = vault.withRecovery(key);
            paper.accept(made.recoveryKey());
            vaults.write(made.vault());
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "vault.unwritten", data);
        }
    }

    private static Vault vault(VaultFolder vaults, Path data) {
        return vaults.read().orElseThrow(() -> new ExpectedFailure("vault.missing", data));
    }
}
