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
    /// @throws ExpectedFailure `vault.locked` when nothing was typed, `vault.password.wrong`,
    ///     `vault.recovery.wrong`, or what is wrong with a recovery key as typed
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

    /// Tries this first, and the other for a vault that this does not open. When neither does, it says what
    /// was wrong with what was typed, if anything was.
    default Unlock or(Unlock other) {
        return vault -> {
            try {
                return open(vault);
            } catch (ExpectedFailure first) {
                return otherwise(vault, other, first);
            }
        };
    }

    private static DataKey otherwise(Vault vault, Unlock other, ExpectedFailure first) {
        try {
            return other.open(vault);
        } catch (ExpectedFailure second) {
            throw second.key().equals("vault.locked") ? first : second;
        }
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
