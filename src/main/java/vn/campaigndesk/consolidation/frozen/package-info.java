/// Consolidated reports as they were signed (chốt): figures, texts, cut-off, signer, the reports behind them and the
/// produced files, kept as they were; and what has changed since.
///
/// May use `consolidation` and what that may use. Decisions that shaped it: a frozen report is a row that is only ever
/// added, and files under their SHA-256 beside the database, next to the originals; a reprint is a copy of those bytes,
/// so it is the same to the last bit; what it rests on is one more of these files
/// ([vn.campaigndesk.consolidation.evidence.Evidence]), so it cannot be changed without changing its address. The audit
/// holds the same hashes. A second freeze says whether it adds to the first or takes its place, and why.
/// `FreezingTest` and `FrozenViewModelTest` keep it.
@NullMarked
package vn.campaigndesk.consolidation.frozen;

import org.jspecify.annotations.NullMarked;
