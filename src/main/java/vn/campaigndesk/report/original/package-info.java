/// Originals: the files behind a report, kept exactly as they came and shown beside the form.
///
/// May use the platform. Decisions that shaped it: the bytes lie content-addressed in the folder `originals` of the
/// data folder ([vn.campaigndesk.report.original.OriginalFiles]), written whole, marked read-only and never written
/// again; the database holds only rows that point there ([vn.campaigndesk.report.original.OriginalStore]), and a row
/// is written only when its file is safe, so the worst a crash leaves is a file that no row names. Every reading
/// compares the SHA-256 first: a missing or altered file is told as such and never shown as if it were the original.
/// Word and Excel files come here as [vn.campaigndesk.report.original.ReadableText], made by whoever can read them.
/// Where a file is too wide for a screen with list and form, the list steps aside.
/// `OriginalFilesTest`, `OriginalsTest`, `OriginalsViewModelTest` and `OriginalViewTest` keep it.
@NullMarked
package vn.campaigndesk.report.original;

import org.jspecify.annotations.NullMarked;
