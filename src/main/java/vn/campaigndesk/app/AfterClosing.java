package vn.campaigndesk.app;

import java.nio.file.Path;
import vn.campaigndesk.vault.Unlock;
import vn.campaigndesk.vault.Vault;

/// What is done with the data while no window has them open; afterwards they are opened again.
public sealed interface AfterClosing {
    /// Puts a copy in their place.
    ///
    /// @param unlock opens a copy that is sealed with another key than the data
    record Restore(Path copy, Unlock unlock) implements AfterClosing {}

    /// Puts them behind a password.
    record Protect(Vault.Made vault) implements AfterClosing {}

    /// Takes them out from behind it.
    record Unprotect() implements AfterClosing {}
}
