package vn.campaigndesk.letter;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/// Writes sections: paper, margins, and the head of the page with its number, which page 1 of a section does
/// not show (Appendix I, II.8 of the decree: top centre, from the second page).
final class WordPageWriter {
    private final XWPFDocument document;
    private final String defaultHeader;
    private final String firstHeader;
    private final @Nullable String contactFooter;
    private final @Nullable String silentFooter;
    private boolean beginning;

    /// Creates the page heads that all sections share.
    ///
    /// @param contact how the agency is reached, for the foot of the first page of each document; empty for
    ///     none
    WordPageWriter(XWPFDocument document, @Nullable String watermark, String contact) {
        this.document = document;
        var numbered = document.createHeader(HeaderFooterType.DEFAULT);
        number(numbered);
        mark(numbered, watermark);
        var silent = document.createHeader(HeaderFooterType.FIRST);
        if (watermark == null) {
            WordTextWriter.style(silent.createParagraph().getCTP(), Look.WATERMARK);
        }
        mark(silent, watermark);
        this.defaultHeader = document.getRelationId(numbered);
        this.firstHeader = document.getRelationId(silent);
        this.contactFooter = contact.isEmpty() ? null : contact(contact);
        this.silentFooter = contact.isEmpty() ? null : silence();
        document.getDocument().getBody().unsetSectPr();
    }

    /// The section that ends next begins a document.
    void begin() {
        beginning = true;
    }

    /// Ends a section that is followed by another one.
    void end(Orientation pages) {
        var last = document.getDocument().getBody().addNewP();
        WordTextWriter.style(last, Look.RULE);
        fill(last.getPPr().addNewSectPr(), pages);
    }

    /// Ends the last section of the document.
    void endDocument(Orientation pages) {
        fill(document.getDocument().getBody().addNewSectPr(), pages);
    }

    private void fill(CTSectPr section, Orientation pages) {
        header(section, STHdrFtr.DEFAULT, defaultHeader);
        header(section, STHdrFtr.FIRST, firstHeader);
        footer(section);
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        var size = section.addNewPgSz();
        var landscape = pages == Orientation.LANDSCAPE;
        size.setW(WordUnits.twips(landscape ? PageGeometry.PAPER_LONG_MM : PageGeometry.PAPER_SHORT_MM));
        size.setH(WordUnits.twips(landscape ? PageGeometry.PAPER_SHORT_MM : PageGeometry.PAPER_LONG_MM));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setTop(WordUnits.twips(PageGeometry.TOP_MM));
        margins.setBottom(WordUnits.twips(PageGeometry.BOTTOM_MM));
        margins.setLeft(WordUnits.twips(PageGeometry.LEFT_MM));
        margins.setRight(WordUnits.twips(PageGeometry.RIGHT_MM));
        margins.setHeader(WordUnits.twips(PageGeometry.HEADER_MM));
        margins.setFooter(WordUnits.twips(PageGeometry.HEADER_MM));
        margins.setGutter(BigInteger.ZERO);
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
    }

    private String contact(String words) {
        var footer = document.createFooter(HeaderFooterType.FIRST);
        var paragraph = footer.createParagraph().getCTP();
        WordTextWriter.line(paragraph, Look.CONTACT, words);
        WordTextWriter.ruleAbove(paragraph);
        return document.getRelationId(footer);
    }

    /// An empty foot. Made as one of even pages, for POI makes one of each kind; it is used as that of
    /// first pages.
    private String silence() {
        var footer = document.createFooter(HeaderFooterType.EVEN);
        WordTextWriter.style(footer.createParagraph().getCTP(), Look.RULE);
        return document.getRelationId(footer);
    }

    /// A section without a foot of its own would show that of the section before.
    private void footer(CTSectPr section) {
        var id = beginning ? contactFooter : silentFooter;
        if (id != null) {
            var reference = section.addNewFooterReference();
            reference.setType(STHdrFtr.FIRST);
            reference.setId(id);
        }
        beginning = false;
    }

    private static void header(CTSectPr section, STHdrFtr.Enum type, String id) {
        var reference = section.addNewHeaderReference();
        reference.setType(type);
        reference.setId(id);
    }

    private static void number(XWPFHeader header) {
        var paragraph = header.createParagraph().getCTP();
        WordTextWriter.style(paragraph, Look.PAGE_NUMBER);
        var field = paragraph.addNewFldSimple();
        field.setInstr("PAGE");
        WordTextWriter.text(field.addNewR(), "2");
    }

    private static void mark(XWPFHeader header, @Nullable String watermark) {
        if (watermark != null) {
            WordTextWriter.line(header.createParagraph().getCTP(), Look.WATERMARK, watermark);
        }
    }
}
