package vn.campaigndesk.intake.extract.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.Ink;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.XmlReader;

/// Walks one part with text - the body, a header, the notes - and adds its blocks to the findings.
/// Elements that are not known are gone through: wrappers differ between programs, text always stands in
/// `w:t`.
final class StoryReader {
    private static final int WIDEST = 1_000;
    private static final Pattern PLAIN_TABLES = Pattern.compile("(?i)^Table ?(?:Grid|Normal)");

    /// In twentieths of a point.
    private static final int FLATTEST = 80;

    private final XmlReader xml;
    private final Findings findings;
    private final InlineReader inline;
    private final List<Block> boxes = new ArrayList<>();
    private int tables;

    private StoryReader(XmlReader xml, Findings findings) {
        this.xml = xml;
        this.findings = findings;
        this.inline = new InlineReader(xml, findings, this::textBox);
    }

    static void read(XmlReader xml, Findings findings, Region region) throws IOException {
        var flow = new Sink.Flow(region, findings.blocks());
        new StoryReader(xml, findings).blocks(flow);
    }

    private void blocks(Sink sink) throws IOException {
        var carried = new StringBuilder();
        xml.children(name -> block(name, sink, carried));
        if (!carried.isEmpty()) {
            sink.paragraph(Findings.compose(carried.toString()), sink.counts() ? findings.nextParagraph() : 0);
        }
    }

    private void block(String name, Sink sink, StringBuilder carried) throws IOException {
        switch (name) {
            case "p" -> paragraph(sink, carried);
            case "tbl" -> table(sink);
            case "del", "moveFrom" -> deleted();
            case "sdt" -> inline.control(() -> xml.children(inner -> block(inner, sink, carried)));
            case "AlternateContent" -> alternate(inner -> block(inner, sink, carried));
            case "sectPr", "sdtPr", "tblPr", "tblGrid" -> xml.skip();
            case "footnote", "endnote" -> note(sink, carried);
            case "background" -> {
                inline.behind(Ink.UNKNOWN);
                xml.skip();
            }
            default -> xml.children(inner -> block(inner, sink, carried));
        }
    }

    /// The lines between text and notes are stored as notes of a special type.
    private void note(Sink sink, StringBuilder carried) throws IOException {
        if (xml.attribute("type") == null || "normal".equals(xml.attribute("type"))) {
            xml.children(inner -> block(inner, sink, carried));
        } else {
            xml.skip();
        }
    }

    private void deleted() throws IOException {
        findings.revisedSomewhere();
        xml.skip();
    }

    /// The same content in several ways: the first is what a program of today shows.
    private void alternate(XmlReader.Step step) throws IOException {
        inline.alternate(step);
    }

    private void paragraph(Sink sink, StringBuilder carried) throws IOException {
        findings.budget().step();
        var place = sink.counts() ? findings.nextParagraph() : 0;
        var paragraph = inline.paragraph();
        var text = paragraph.text();
        findings.budget().text(text.length());
        carried.append(text);
        if (paragraph.revised()) {
            findings.remark(Remark.TRACKED_CHANGES);
        }
        if (paragraph.struck()) {
            findings.remark(Remark.STRUCK_OUT);
        }
        if (paragraph.hidden()) {
            findings.remark(Remark.HIDDEN_TEXT);
        }
        if (paragraph.revised() || paragraph.struck() || paragraph.hidden()) {
            sink.revised(place, findings);
        }
        if (!paragraph.runsOn()) {
            sink.paragraph(Findings.compose(carried.toString()).stripTrailing(), place);
            carried.setLength(0);
        }
        placeBoxes(sink);
    }

    /// Text boxes stand behind the paragraph they are anchored in; those of a cell behind its table.
    private void placeBoxes(Sink sink) {
        if (sink instanceof Sink.Flow flow && !boxes.isEmpty()) {
            flow.blocks().addAll(boxes);
            boxes.clear();
        }
    }

    private void textBox() throws IOException {
        var outside = List.copyOf(boxes);
        boxes.clear();
        var box = new Sink.Flow(Region.TEXT_BOX);
        on(Ink.UNKNOWN, () -> blocks(box));
        boxes.addAll(0, outside);
        boxes.addAll(box.blocks());
    }

    private void table(Sink sink) throws IOException {
        findings.budget().depth(++tables);
        var region = sink instanceof Sink.Flow flow ? flow.region() : Region.BODY;
        var table = new TableDraft(findings.nextTable(), region);
        on(inline.behind(), () -> xml.children(name -> inTable(name, table)));
        tables--;
        sink.table(table.build());
        if (tables == 0) {
            placeBoxes(sink);
        }
    }

    private void inTable(String name, TableDraft table) throws IOException {
        switch (name) {
            case "tr" -> row(table);
            case "tblPr" -> tableProperties();
            case "tblGrid", "sdtPr" -> xml.skip();
            case "sdt" -> inline.control(() -> xml.children(inner -> inTable(inner, table)));
            case "del", "moveFrom" -> deleted();
            case "AlternateContent" -> alternate(inner -> inTable(inner, table));
            default -> xml.children(inner -> inTable(inner, table));
        }
    }

    /// A style of a table may colour its cells; the plain ones do not.
    private void tableProperties() throws IOException {
        xml.children(name -> {
            var style = xml.attribute("val");
            if (name.equals("tblStyle")
                    && style != null
                    && !PLAIN_TABLES.matcher(style).find()) {
                inline.behind(Ink.UNKNOWN);
            } else if (name.equals("shd")) {
                var colour = RunInk.behind(xml);
                inline.behind(colour == null ? inline.behind() : colour);
            }
            xml.skip();
        });
    }

    /// Reads on another ground than what stands around it.
    private void on(int colour, InlineReader.Inside content) throws IOException {
        var around = inline.behind();
        inline.behind(colour);
        content.read();
        inline.behind(around);
    }

    private void row(TableDraft table) throws IOException {
        var row = table.row();
        xml.children(name -> inRow(name, row));
        table.add(row);
    }

    private void inRow(String name, TableDraft.RowDraft row) throws IOException {
        switch (name) {
            case "trPr" -> rowProperties(row);
            case "tblPrEx", "sdtPr" -> xml.skip();
            case "sdt" -> inline.control(() -> xml.children(inner -> inRow(inner, row)));
            case "del", "moveFrom" -> deleted();
            case "tc" -> {
                if (row.isDeleted()) {
                    xml.skip();
                } else {
                    cell(row);
                }
            }
            default -> xml.children(inner -> inRow(inner, row));
        }
    }

    private void rowProperties(TableDraft.RowDraft row) throws IOException {
        xml.children(name -> {
            switch (name) {
                case "gridBefore" -> row.leaveOut((int) Values.number(xml.attribute("val"), 0, 0, WIDEST));
                case "hidden" -> {
                    if (RunLook.isOn(xml.attribute("val"))) {
                        row.hide();
                        findings.remark(Remark.HIDDEN_PARTS);
                    }
                }
                case "trHeight" -> {
                    if (isFlat()) {
                        row.hide();
                        findings.remark(Remark.HIDDEN_PARTS);
                    }
                }
                case "del" -> {
                    row.delete();
                    findings.changed(row.table());
                }
                case "ins" -> findings.changed(row.table());
                default -> {}
            }
            xml.skip();
        });
    }

    /// A row of a fixed height in which no letter has room.
    private boolean isFlat() {
        return "exact".equals(xml.attribute("hRule"))
                && Values.number(xml.attribute("val"), FLATTEST, 0, FLATTEST) < FLATTEST;
    }

    private static final class CellLook {
        private int columns = 1;
        private TableDraft.Merge merge = TableDraft.Merge.NONE;
        private boolean deleted;
        private @Nullable Integer behind;
    }

    private void cell(TableDraft.RowDraft row) throws IOException {
        findings.budget().cell();
        var look = new CellLook();
        var content = new Sink.InCell();
        var carried = new StringBuilder();
        on(
                inline.behind(),
                () -> xml.children(name -> {
                    if (name.equals("tcPr")) {
                        cellProperties(look);
                        inline.behind(look.behind == null ? inline.behind() : look.behind);
                    } else {
                        block(name, content, carried);
                    }
                }));
        if (!carried.isEmpty()) {
            content.paragraph(Findings.compose(carried.toString()), 0);
        }
        if (content.isRevised()) {
            findings.revised(row.next());
        }
        if (look.deleted) {
            findings.changed(row.table());
            row.leaveOut(look.columns);
        } else if (!row.add(content, look.columns, look.merge)
                && !content.text().isEmpty()) {
            findings.remark(Remark.HIDDEN_PARTS);
        }
    }

    private void cellProperties(CellLook look) throws IOException {
        xml.children(name -> {
            var value = xml.attribute("val");
            switch (name) {
                case "gridSpan" -> look.columns = (int) Values.number(value, 1, 1, WIDEST);
                case "vMerge" -> look.merge = merge(value, TableDraft.Merge.GOES_ON_FROM_ABOVE);
                case "hMerge" -> look.merge = merge(value, TableDraft.Merge.GOES_ON_FROM_LEFT);
                case "cellDel" -> look.deleted = true;
                case "shd" -> look.behind = RunInk.behind(xml);
                default -> {}
            }
            xml.skip();
        });
    }

    private static TableDraft.Merge merge(@Nullable String value, TableDraft.Merge goesOn) {
        return "restart".equals(value) ? TableDraft.Merge.BEGINS : goesOn;
    }
}
