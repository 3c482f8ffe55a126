/// News between features: a store that has changed something publishes a past-tense record (such as
/// `ReportSaved`), whoever shows figures listens.
///
/// [vn.campaigndesk.change.UndoStack] remembers the gestures of the session: each feature has a recorder that listens
/// to the news of its stores and says how a change is taken back - by a new, audited change, never by rewriting
/// history.
///
/// Platform: knows nothing of the features. The decision that shaped it: the bus is an object handed to constructors,
/// not a static, so that a test has its own; publishing happens after the transaction has been committed, on the
/// thread of the caller, and listeners hop to their own thread. `ChangesTest` and `UndoStackTest` keep it.
@NullMarked
package vn.campaigndesk.change;

import org.jspecify.annotations.NullMarked;
