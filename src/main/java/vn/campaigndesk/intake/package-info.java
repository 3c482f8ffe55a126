/// From files as they really arrive to proposed reports: no wrong number enters without a person having been asked.
///
/// May use `campaign`, `report` and the platform. A file is read by one of the readers into a neutral
/// [vn.campaigndesk.intake.extract.Extract], in which the form is found and the sender recognised; the result is a
/// draft with a confidence, a place in the file and reasons for each field. Nothing is written before a person, or the
/// rule for clean files, accepts the draft.
@NullMarked
package vn.campaigndesk.intake;

import org.jspecify.annotations.NullMarked;
