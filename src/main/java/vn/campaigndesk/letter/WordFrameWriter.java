package vn.campaigndesk.letter;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/// Writes what stands around the running text: letterhead, titles, addressees, signature and copies.
final class WordFrameWriter {
    private final CTBody body;

    WordFrameWriter(CTBody body) {
        this.body = body;
    }

    /// Two columns without borders: names with their rules, below them number and date.
    void masthead(Composed.Masthead head) {
        var table = invisible(head.leftMm(), head.rightMm());
        var names = table.addNewTr();
        names(cell(names, head.leftMm()), head);
        nation(cell(names, head.rightMm()), head);
        var numbers = table.addNewTr();
        var number = cell(numbers, head.leftMm());
        WordTextWriter.line(number.addNewP(), Look.NUMBER, head.number());
        if (!head.about().isEmpty()) {
            WordTextWriter.lines(number.addNewP(), Look.DISPATCH_SUBJECT, head.about());
        }
        WordTextWriter.line(cell(numbers, head.rightMm()).addNewP(), Look.DATE, head.date());
    }

    void titles(Composed.Titles titles, double widthMm) {
        if (titles.lines().isEmpty()) {
            return;
        }
        for (var line : titles.lines()) {
            WordTextWriter.lines(body.addNewP(), line.look(), line.lines());
        }
        WordTextWriter.rule(body.addNewP(), widthMm, titles.ruleMm());
    }

    void addressing(Composed.Addressing to) {
        if (to.names().isEmpty()) {
            gap(6);
            return;
        }
        gap(12);
        if (to.single()) {
            var line = body.addNewP();
            WordTextWriter.line(
                    line, Look.ADDRESSEE, to.label() + " " + to.names().getFirst());
            hang(line.getPPr(), to.dashMm() + to.hangMm(), to.hangMm());
        } else {
            var label = body.addNewP();
            WordTextWriter.line(label, Look.ADDRESSEE, to.label());
            hang(label.getPPr(), Composer.ADDRESSEES_MM, 0);
            for (var name : to.names()) {
                var line = body.addNewP();
                WordTextWriter.line(line, Look.ADDRESSEE, name);
                hang(line.getPPr(), to.dashMm() + to.hangMm(), to.hangMm());
            }
        }
        gap(12);
    }

    /// Copies at the left, signature at the right; the row is never split.
    void ending(Composed.Ending ending) {
        gap(6);
        var row =
                invisible(Composed.Ending.COPIES_MM, Composed.Ending.SIGNER_MM).addNewTr();
        row.addNewTrPr().addNewCantSplit();
        var copies = cell(row, Composed.Ending.COPIES_MM);
        WordTextWriter.line(copies.addNewP(), Look.COPIES_WORD, ending.copies().isEmpty() ? "" : ending.copiesWord());
        for (var copy : ending.copies()) {
            WordTextWriter.line(copies.addNewP(), Look.COPIES, copy);
        }
        if (!ending.drafter().isEmpty()) {
            WordTextWriter.line(copies.addNewP(), Look.DRAFTER, ending.drafter());
        }
        var signature = cell(row, Composed.Ending.SIGNER_MM);
        WordTextWriter.lines(signature.addNewP(), Look.SIGNER, ending.signer());
        var name = signature.addNewP();
        WordTextWriter.line(name, Look.SIGNER, ending.name());
        name.getPPr().addNewSpacing().setBefore(WordUnits.pointTwips(PageGeometry.SIGNATURE_ROOM_PT));
    }

    /// The distance between the titles of an appendix and its body.
    void space() {
        gap(12);
    }

    /// A table cannot be the last thing in a Word file: this is the paragraph after it.
    void end() {
        WordTextWriter.style(body.addNewP(), Look.RULE);
    }

    /// An empty distance that no paragraph style has to carry.
    private void gap(int points) {
        var paragraph = body.addNewP();
        WordTextWriter.style(paragraph, Look.RULE);
        WordTextWriter.keepWithNext(paragraph);
        paragraph.getPPr().addNewSpacing().setBefore(WordUnits.pointTwips(points - 2.0 * Look.RULE.points()));
    }

    private static void names(CTTc cell, Composed.Masthead head) {
        if (!head.parent().isEmpty()) {
            WordTextWriter.lines(cell.addNewP(), Look.PARENT, head.parent());
        }
        WordTextWriter.lines(cell.addNewP(), Look.AGENCY, head.agency());
        WordTextWriter.rule(cell.addNewP(), head.leftMm(), head.agencyRuleMm());
    }

    private static void nation(CTTc cell, Composed.Masthead head) {
        WordTextWriter.lines(cell.addNewP(), Look.NATION, List.of(head.nation()));
        WordTextWriter.lines(cell.addNewP(), Look.MOTTO, List.of(head.motto()));
        WordTextWriter.rule(cell.addNewP(), head.rightMm(), head.mottoRuleMm());
    }

    private CTTbl invisible(double leftMm, double rightMm) {
        var table = body.addNewTbl();
        WordTableWriter.properties(table, leftMm + rightMm, 0);
        WordTableWriter.grid(table, leftMm, rightMm);
        return table;
    }

    private static CTTc cell(CTRow row, double widthMm) {
        var cell = row.addNewTc();
        WordTableWriter.width(cell.addNewTcPr().addNewTcW(), widthMm);
        return cell;
    }

    private static void hang(CTPPr properties, double leftMm, double hangMm) {
        var indent = properties.addNewInd();
        indent.setLeft(WordUnits.twips(leftMm));
        indent.setHanging(WordUnits.twips(hangMm));
    }
}
