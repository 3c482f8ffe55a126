package vn.campaigndesk.vault;

/// Vaults for tests, behind passwords that are quickly tried.
public final class Vaults {
    /// As little work as the generator allows.
    public static final Argon2 QUICK = new Argon2(8, 1, 1);

    private Vaults() {}

    public static Vault.Made make(String password) {
        return Vault.make(secret(password), QUICK);
    }

    public static Secret secret(String password) {
        return Secret.password(password.toCharArray());
    }

    public static Unlock password(String password) {
        return Unlock.with(() -> secret(password));
    }
}
