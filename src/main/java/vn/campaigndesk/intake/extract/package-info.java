/// What a file says, whatever its format: paragraphs and tables in reading order, each with its place in the file, and
/// the readers that make it. The readers alone know POI and the PDF libraries; everything after them sees only an
/// [vn.campaigndesk.intake.extract.Extract].
@NullMarked
package vn.campaigndesk.intake.extract;

import org.jspecify.annotations.NullMarked;
