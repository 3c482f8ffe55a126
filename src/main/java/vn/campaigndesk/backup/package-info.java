/// Copies of everything the program keeps, made by themselves, and the way back.
///
/// May use the platform. Decisions that shaped it:
///
/// - A copy counts only when it has been opened and read to its last row ([vn.campaigndesk.db.DatabaseFile]); until
///   then it has another name. It holds the file of the database *and* the same as SQL, so that an engine that cannot
///   read the one can run the other, and a manifest with what is in it and the SHA-256 of each part.
/// - Originals are never altered and never deleted, so a copy for every day holds the database only; the one that is
///   taken to another computer holds the originals too.
/// - Which copies are thrown away is a pure function of the list and a moment
///   ([vn.campaigndesk.backup.RetentionRules]); a copy is made by itself only when something has changed since the last
///   one, which the end of the chain of changes says.
/// - Before a copy is put in the place of the data, the data are copied; a damaged file is kept aside, never
///   overwritten. The file changes in one move, so that a killed process leaves the old data or the new.
/// - Behind a password ([vn.campaigndesk.backup.ProtectionStore]) the database's file is encrypted by the
///   engine, and what was received, the copies and files put aside are sealed with the same data key. The
///   order of the steps is such that everything opens after each of them; one move of the database's file
///   decides. A sealed copy carries the vault, so that its password opens it on any computer, and its
///   manifest, sealed, authenticates the hashes of its parts. What comes back behind a password is sealed
///   with the key of the data, and a sealed copy that comes into an open folder puts that folder behind its
///   password: restoring never takes protection away.
/// - A copy from a stranger is an untrusted file: sizes, names and hashes are checked before anything is taken from it.
///
/// `BackupStoreTest` and `RetentionRulesTest` keep it; `ProtectedDataTest` and
/// `SwitchedPasswordTest` keep the password.
@NullMarked
package vn.campaigndesk.backup;

import org.jspecify.annotations.NullMarked;
