package vn.campaigndesk.letter;

import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/// Writes paragraphs and runs. It works on the schema's own objects: the wrappers of XWPF copy their lists at
/// each call, which takes minutes in a table of thousands of rows.
final class WordTextWriter {
    private WordTextWriter() {}

    /// Fills a paragraph with runs in the style of a look.
    static void runs(CTP paragraph, Look look, List<Run> runs) {
        style(paragraph, look);
        for (var run : runs) {
            var target = paragraph.addNewR();
            format(
                    target,
                    run.bold() && !look.face().bold(),
                    run.italic() && !look.face().italic());
            text(target, run.text());
        }
    }

    /// Fills a paragraph with lines that are broken exactly where the list breaks.
    static void lines(CTP paragraph, Look look, List<String> lines) {
        style(paragraph, look);
        var run = paragraph.addNewR();
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addNewBr();
            }
            text(run, lines.get(i));
        }
    }

    static void line(CTP paragraph, Look look, String text) {
        lines(paragraph, look, List.of(text));
    }

    static void style(CTP paragraph, Look look) {
        paragraph.addNewPPr().addNewPStyle().setVal(WordStyleWriter.id(look));
    }

    static void keepWithNext(CTP paragraph) {
        paragraph.getPPr().addNewKeepNext();
    }

    /// Bold and italic on top of the paragraph's style.
    static void format(CTR run, boolean bold, boolean italic) {
        if (!bold && !italic) {
            return;
        }
        var properties = run.addNewRPr();
        if (bold) {
            properties.addNewB();
        }
        if (italic) {
            properties.addNewI();
        }
    }

    static void text(CTR run, String text) {
        var target = run.addNewT();
        target.setStringValue(text);
        target.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    /// Draws a line of full width above a paragraph that has its style.
    static void ruleAbove(CTP paragraph) {
        var border = paragraph.getPPr().addNewPBdr().addNewTop();
        border.setVal(STBorder.SINGLE);
        border.setSz(WordUnits.eighths(PageGeometry.RULE_PT));
        border.setColor("000000");
    }

    /// A centred rule of an exact length: the upper border of a low paragraph that is indented from both
    /// sides.
    ///
    /// @param widthMm the width of the column it stands in
    static void rule(CTP paragraph, double widthMm, double ruleMm) {
        style(paragraph, Look.RULE);
        ruleAbove(paragraph);
        var indent = paragraph.getPPr().addNewInd();
        indent.setLeft(WordUnits.twips((widthMm - ruleMm) / 2));
        indent.setRight(WordUnits.twips((widthMm - ruleMm) / 2));
    }
}
