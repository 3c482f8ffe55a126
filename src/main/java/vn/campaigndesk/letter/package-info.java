/// The look of official documents as Decree 30/2020/ND-CP (Appendix I) draws it: one neutral document model and its two
/// writers, Word and PDF.
///
/// A caller describes *what* a document says ([OfficialDocument]: letterhead, addressees, blocks, signature, copies,
/// appendices); where things stand, how large they are, how they are numbered and which fixed words surround them is
/// decided here and nowhere else. The package knows nothing of campaigns or reports.
///
/// May use `chart`, whose drawings it places ([Figure]), `text` and `file`. Only classes named `*Writer` (and
/// `TinosReader`, which reads the font's widths) know POI, openhtmltopdf or PDFBox. The fixed words of the decree stand
/// in `decree30.properties`.
///
/// The decision that shaped it: one model, two writers, and between them one measured layout ([Composer]) so that Word
/// and PDF break the agency's name at the same place and draw rules of the same length. `LetterConformanceTest` keeps
/// it: it reads back what the writers wrote and holds it against the decree's table of components.
@NullMarked
package vn.campaigndesk.letter;

import org.jspecify.annotations.NullMarked;
