package vn.campaigndesk.intake.extract.sheet;

import java.io.IOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Runs;

/// The texts that lie over a sheet of an XLSX workbook: text boxes, shapes and notes.
final class XlsxShapesReader {
    private final OfficePartsReader parts;
    private final SheetGrid grid;
    private final Gathering gathering;

    XlsxShapesReader(OfficePartsReader parts, SheetGrid grid, Gathering gathering) {
        this.parts = parts;
        this.grid = grid;
        this.gathering = gathering;
    }

    void read(String sheet) throws IOException {
        for (var relation : parts.relations(sheet)) {
            switch (relation.type()) {
                case "drawing" -> read(relation, this::shapes);
                case "comments" -> read(relation, this::notes);
                default -> {
                    // printers, pictures, controls
                }
            }
        }
    }

    private interface Content {
        void read(XmlPart xml) throws IOException;
    }

    private void read(OfficePartsReader.Relation relation, Content content) throws IOException {
        if (!parts.isThere(relation)) {
            return;
        }
        try (var xml = parts.xml(relation.target())) {
            content.read(xml);
        }
    }

    private void notes(XmlPart xml) throws IOException {
        while (xml.nextStart()) {
            if (xml.name().equals("comment")) {
                var reference = xml.attribute("ref");
                var at = grid.at(XlsxSheetReader.row(reference), XlsxSheetReader.column(reference, 1));
                while (xml.nextChild()) {
                    if (xml.name().equals("text")) {
                        gathering.addText(RichText.read(xml).in(XlsxBook.Style.PLAIN, gathering, at), Region.NOTE, at);
                    } else {
                        xml.skip();
                    }
                }
            }
        }
    }

    private void shapes(XmlPart xml) throws IOException {
        var at = grid.at(1, 1);
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "from" -> at = anchor(xml);
                case "txBody" -> gathering.addText(text(xml), Region.TEXT_BOX, at);
                // the same shape once more for older programs
                case "Fallback" -> xml.skip();
                default -> {
                    // shapes and their groups are walked into
                }
            }
        }
    }

    private Locator anchor(XmlPart xml) throws IOException {
        var row = 0;
        var column = 0;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "row" -> row = whole(xml.text());
                case "col" -> column = whole(xml.text());
                default -> xml.skip();
            }
        }
        return grid.at(row + 1, column + 1);
    }

    private static int whole(String text) throws IOException {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IOException("no place of a shape: " + text, e);
        }
    }

    private String text(XmlPart xml) throws IOException {
        var paragraphs = new ArrayList<String>();
        while (xml.nextChild()) {
            if (xml.name().equals("p")) {
                paragraphs.add(paragraph(xml));
            } else {
                xml.skip();
            }
        }
        return String.join("\n", paragraphs);
    }

    private String paragraph(XmlPart xml) throws IOException {
        var runs = new Runs(gathering);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "r", "fld" -> run(xml, runs);
                case "br" -> {
                    runs.add("\n", null);
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        return runs.take();
    }

    private static void run(XmlPart xml, Runs runs) throws IOException {
        @Nullable String font = null;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> runs.add(xml.text(), font);
                case "rPr" -> font = font(xml);
                default -> xml.skip();
            }
        }
    }

    private static @Nullable String font(XmlPart xml) throws IOException {
        @Nullable String font = null;
        while (xml.nextChild()) {
            if (xml.name().equals("latin")) {
                font = xml.attribute("typeface");
            }
            xml.skip();
        }
        return font;
    }
}
