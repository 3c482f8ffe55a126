/// What a file says, whatever its format: paragraphs and tables in reading order, each with its place in the
/// file, and the readers that make it. The readers alone know POI and the PDF libraries; everything after them
/// sees only an [vn.campaigndesk.intake.extract.Extract].
///
/// A file that would cost too much is refused before it does: parts, characters and cells are counted, and what
/// a page of a PDF draws ([vn.campaigndesk.intake.extract.Limits]).
///
/// Each family of formats has its package: `sheet` (XLSX, XLS), `word` (DOC), `pdf`. All of them fill a
/// [vn.campaigndesk.intake.extract.Gathering], which counts against the limits while it grows, hands each
/// stretch of text with the name of its font to the [vn.campaigndesk.intake.extract.TextRepair] and composes it
/// (NFC).
///
/// What a library cannot read becomes an `IOException`, never another exception (the tests feed torn files and
/// wrong bytes); what could be read only in part carries [vn.campaigndesk.intake.extract.Remark#INCOMPLETE].
@NullMarked
package vn.campaigndesk.intake.extract;

import org.jspecify.annotations.NullMarked;
