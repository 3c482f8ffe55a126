package vn.campaigndesk.vault;

import java.util.function.Supplier;
import vn.campaigndesk.text.ExpectedFailure;

/// Who can open vaults: somebody with a password, a recovery key, the key itself, or nobody.
@FunctionalInterface
public interface Unlock {
    /// Opens nothing: `vault.locked`.
    Unlock NOBODY = vault -> {
        throw new ExpectedFailure("vault.locked");
    };

    /// The key in a vault; the caller wipes it.
    ///
    /// @throws ExpectedFailure `vault.locked` when nothing was typed, `vault.password.wrong`, `vault.recovery.wrong`,
    ///     or what is wrong with a recovery key as typed
    DataKey open(Vault vault);

    /// Opens the vault whose key this is, without asking anybody; another one it cannot open: `vault.locked`.
    static Unlock of(Seal seal) {
        return vault -> {
            if (seal instanceof DataKey key && key.vaultId().equals(vault.id())) {
                return key.copy();
            }
            throw new ExpectedFailure("vault.locked");
        };
    }

    /// Tries this first, and the other for a vault that this has no key to.
    default Unlock or(Unlock other) {
        return vault -> {
            try {
                return open(vault);
            } catch (ExpectedFailure e) {
                if (e.key().equals("vault.locked")) {
                    return other.open(vault);
                }
                throw e;
            }
        };
    }

    /// Opens with what a person typed.
    ///
    /// @param secret asked for at each vault, and wiped
    static Unlock with(Supplier<Secret> secret) {
        return vault -> {
            try (var typed = secret.get()) {
                return vault.open(typed);
            }
        };
    }
}
