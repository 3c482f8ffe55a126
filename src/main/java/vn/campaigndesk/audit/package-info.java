/// The log of changes as people read it: who changed what, when, from what to what and why - on screen, on
/// paper, and checked.
///
/// May use `report`, `campaign`, `letter` and the platform. Decisions that shaped it: the audit itself is
/// written by `db` in each change's own transaction; here it is only read. Ids are resolved to names from the
/// audit too, so that what was removed long ago still has its name. What a person must trust is checked by
/// [vn.campaigndesk.audit.CheckStore]: the chain of the audit, the references between tables, the words in
/// columns that hold one of a few. A printed log carries the last hash of the chain, which is what a later
/// check can be held against. `AuditStoreTest`, `AuditTextTest`, `CheckStoreTest`, `AgreementStoreTest` and
/// `AuditViewModelTest` keep it.
@NullMarked
package vn.campaigndesk.audit;

import org.jspecify.annotations.NullMarked;
