/// From files as they really arrive to proposed reports: no wrong number enters without a person having been asked.
///
/// May use `campaign`, `form` (the marks of blank forms), `report` and the platform. The road of a file, each station a
/// package that knows only those before it:
///
/// 1. `arrival` takes folders, archives and e-mails apart and hands on one file at a time.
/// 2. `extract` reads a file of any format, under limits, into a neutral [vn.campaigndesk.intake.extract.Extract]:
///    paragraphs and tables with their places.
/// 3. `find` finds the form in it, `match` recognises who sent it (`words` makes texts comparable).
/// 4. `draft` weighs what was found: each field with its place and its questions; one without questions is clean.
///
/// [vn.campaigndesk.intake.Intake] goes the road, several files at a time; [vn.campaigndesk.intake.Batch] relates the
/// files that came together. [vn.campaigndesk.intake.IntakeQueue] keeps and writes down each file before it is read, so
/// that nothing received is lost and an interrupted reading goes on; report, original and queue change in one
/// transaction. Nothing is entered before a person, or the rule for clean files, accepts the draft.
///
/// A new format: a reader in `extract`, its line in [vn.campaigndesk.intake.AllReaders] and, if its beginning is new,
/// in `extract.Signatures`; golden files keep it (`GoldenTest`, `HostileTest`).
@NullMarked
package vn.campaigndesk.intake;

import org.jspecify.annotations.NullMarked;
