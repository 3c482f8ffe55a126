/// PDFs by what is visible on their pages. The readers bring signs, drawn lines and values of forms
/// ([vn.campaigndesk.intake.extract.pdf.PdfGlyphReader], [vn.campaigndesk.intake.extract.pdf.PdfLinesReader],
/// [vn.campaigndesk.intake.extract.pdf.PdfFormReader]); all after that is geometry that knows no library: signs become
/// lines, lines become paragraphs or columns, enclosed rectangles become tables, pages become one flow.
@NullMarked
package vn.campaigndesk.intake.extract.pdf;

import org.jspecify.annotations.NullMarked;
