/// Word documents as a stream: the parts are walked once from front to back, without a model of the whole
/// in memory, so that a one-page form costs less than a millisecond and a hostile file no more than its
/// limits.
///
/// The decision that shaped it: POI's XWPF loses soft hyphens (the letter ư of TCVN3), merges and text
/// boxes, and builds every part of a document first. Here every wrapper that is not known is gone
/// through, so text is only left out where a rule says so: deleted changes, instructions of fields,
/// hidden text, placeholders. Only [vn.campaigndesk.intake.extract.docx.DocxReader] is used from outside.
@NullMarked
package vn.campaigndesk.intake.extract.docx;

import org.jspecify.annotations.NullMarked;
