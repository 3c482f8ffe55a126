/// The password: a key for the data, how it is locked away, and how files are sealed with it.
///
/// Platform: knows nothing of the features, of the database or of the window. Decisions that shaped it:
///
/// - All that is kept is encrypted with one random data key of 256 bits, which never leaves the memory in the
///   clear. The vault file ([vn.campaigndesk.vault.Vault]) holds it twice, each time encrypted (AES-256-GCM):
///   with a key stretched from the password, and with one made of the recovery key. So a change of the
///   password writes a few hundred bytes and touches no data.
/// - The password is stretched by Argon2id (RFC 9106, Bouncy Castle's generator) with 64 MiB and three
///   passes; OWASP's Password Storage Cheat Sheet asks for at least 19 MiB and two passes.
/// - The recovery key ([vn.campaigndesk.vault.RecoveryKey]) is 32 random letters, about 144 bits, so it needs
///   no stretching; it is made for paper: letters that cannot be mistaken for others, and a letter in each
///   group that finds a slip of the pen.
/// - A file is sealed in chunks ([vn.campaigndesk.vault.SealedOutput] says how), so that a big one needs
///   little memory, and no byte is given out that has not been authenticated; order and end are authenticated
///   too.
/// - What is secret is held in arrays that are wiped. The toolkit's password field and the database's driver
///   want strings, which the garbage collector removes when it likes: that is not promised.
/// - Without a password there is [vn.campaigndesk.vault.Seal#NONE], which changes nothing.
///
/// `VaultTest`, `SealTest`, `RecoveryKeyTest` and `VaultFolderTest` keep it.
@NullMarked
package vn.campaigndesk.vault;

import org.jspecify.annotations.NullMarked;
