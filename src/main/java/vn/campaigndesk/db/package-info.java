/// The one file of data: where it lies, how it is opened, migrated and written.
///
/// Platform: knows nothing of the features. Only stores may use it. Decisions that shaped it: H2 with
/// `WRITE_DELAY=0`, so that what was acknowledged is on disk; one transaction a gesture, with its audit rows
/// inside ([vn.campaigndesk.db.Transaction]); the schema's only source are the Flyway scripts under
/// `db/migration`, from which the jOOQ classes in `vn.campaigndesk.db.jooq` are generated into `target/` and
/// never committed; they are only run when the file's record of them differs from what the program ships, for
/// loading Flyway takes longer than the rest of a start. A folder that cannot be written, a second running
/// program and a file of a newer version are refused before anything is touched. The audit is append-only and
/// hash-chained ([vn.campaigndesk.db.AuditHash] says how, [vn.campaigndesk.db.AuditVerifier] finds where a
/// chain is broken); gestures that write take turns at its head. Behind a password the file is encrypted by the
/// engine ([vn.campaigndesk.db.Address]); nothing else is different. What the engine answers to a damaged file,
/// and how that is told from a disk that is not there, is known in one place
/// ([vn.campaigndesk.db.StoreDamage]). `DatabaseTest`, `StoreDamageTest`, `AuditLogTest` and
/// `AuditVerifierTest` keep it.
@NullMarked
package vn.campaigndesk.db;

import org.jspecify.annotations.NullMarked;
