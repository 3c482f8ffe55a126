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
/// - A copy from a stranger is an untrusted file: sizes, names and hashes are checked before anything is taken from it.
///
/// `BackupStoreTest`, `BackupReaderTest`, `RestoreStoreTest` and `RetentionRulesTest` keep it.
@NullMarked
package vn.campaigndesk.backup;

import org.jspecify.annotations.NullMarked;
