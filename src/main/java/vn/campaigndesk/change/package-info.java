/// News between features: a store that has changed something publishes a past-tense record (such as
/// `ReportSaved`), whoever shows figures listens.
///
/// Platform: knows nothing of the features. The decision that shaped it: the bus is an object handed to constructors,
/// not a static, so that a test has its own; publishing happens after the transaction has been committed, on the
/// thread of the caller, and listeners hop to their own thread. `ChangesTest` keeps it.
@NullMarked
package vn.campaigndesk.change;

import org.jspecify.annotations.NullMarked;
