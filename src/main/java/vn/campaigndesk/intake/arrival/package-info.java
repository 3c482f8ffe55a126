/// What a person drops on the window - files, folders, zip files, e-mails - as a row of single files,
/// each with what is known about where it came from. Names inside archives and letters are only ever
/// shown, never used as a place.
///
/// The decision that shaped it: one bad file never stops the others. Whatever cannot be taken is handed
/// on as a refusal with its own sentence, in its place in the row.
@NullMarked
package vn.campaigndesk.intake.arrival;

import org.jspecify.annotations.NullMarked;
