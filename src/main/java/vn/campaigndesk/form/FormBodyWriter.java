package vn.campaigndesk.form;

/// Writes the page of a Word form: the letter's appendix with content controls where the unit writes.
///
/// The controls cannot be deleted and their content can be changed; the rest is not locked, because units put their own
/// letterhead above the form and their signature below it.
final class FormBodyWriter {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String GREY = "D9D9D9";
    private static final String PALE = "808080";
    /// Twentieths of a point; together the 165 mm between margins of 30 and 15 mm (Decree 30/2020, appendix I).
    private static final int[] WIDTHS = {737, 4536, 1531, 2551};

    private static final String DOTS = "\u2026\u2026\u2026";
    private static final int MORE_DOTS = 10;
    private static final String CENTRE = "center";
    private static final String[] MARGINS = {
        "w:top",
        "1134",
        "w:right",
        "851",
        "w:bottom",
        "1134",
        "w:left",
        "1701",
        "w:header",
        "567",
        "w:footer",
        "567",
        "w:gutter",
        "0"
    };

    private final FormXml xml = new FormXml();
    private final BlankForm form;
    private final FormText words;
    private int controls;

    private FormBodyWriter(BlankForm form, FormText words) {
        this.form = form;
        this.words = words;
    }

    static byte[] write(BlankForm form, FormText words) {
        var writer = new FormBodyWriter(form, words);
        writer.document();
        return writer.xml.bytes();
    }

    private void document() {
        xml.open("w:document", "xmlns:w", WORD, "xmlns:r", RELATIONS);
        xml.open("w:body");
        line("FormTitle", words.get("appendix"));
        line("FormTitle", words.get("title"));
        line("FormSubtitle", "(" + form.campaignTitle() + ")");
        line("FormHeading", words.get("general"));
        field(words.get("unit"), form.identity().tag(), form.unitName(), false);
        field(words.get("evaluation"), "campaigndesk.evaluation", "", true);
        field(words.get("proposal"), "campaigndesk.proposal", "", true);
        line("FormHeading", words.get("figures"));
        table();
        page();
        xml.close().close();
    }

    private void paragraph(String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    }

    private void line(String style, String text) {
        paragraph(style);
        xml.open("w:r").text("w:t", text).close().close();
    }

    private void field(String label, String tag, String value, boolean lines) {
        paragraph("FormText");
        xml.open("w:r").text("w:t", label + " ").close();
        control(tag, label, value, lines ? DOTS.repeat(MORE_DOTS) : DOTS, lines);
        xml.close();
    }

    /// A place to write in: a plain text control that shows dots until somebody writes.
    private void control(String tag, String title, String value, String dots, boolean lines) {
        xml.open("w:sdt").open("w:sdtPr");
        xml.empty("w:alias", "w:val", title.replace("- ", "").replace(":", ""));
        xml.empty("w:tag", "w:val", tag);
        xml.empty("w:id", "w:val", Integer.toString(++controls));
        xml.empty("w:lock", "w:val", "sdtLocked");
        if (value.isEmpty()) {
            xml.empty("w:showingPlcHdr");
        }
        xml.empty("w:text", lines ? new String[] {"w:multiLine", "1"} : new String[0])
                .close()
                .open("w:sdtContent")
                .open("w:r");
        if (value.isEmpty()) {
            xml.open("w:rPr").empty("w:color", "w:val", PALE).close();
        }
        xml.text("w:t", value.isEmpty() ? dots : value).close().close().close();
    }

    private void table() {
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblW", "w:w", "9355", "w:type", "dxa");
        xml.open("w:tblBorders");
        for (var side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
        }
        xml.close().empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        for (var width : WIDTHS) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close();
        head();
        form.rows().forEach(this::row);
        xml.close();
    }

    private void head() {
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        var columns = new String[] {"number", "text", "amount", "note"};
        for (var column = 0; column < columns.length; column++) {
            cell(column, CENTRE, false);
            xml.open("w:r").open("w:rPr").empty("w:b").empty("w:bCs").close();
            xml.text("w:t", words.get("column." + columns[column])).close();
            xml.close().close();
        }
        xml.close();
    }

    private void row(BlankForm.Row row) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        cell(0, CENTRE, false);
        xml.open("w:r")
                .text("w:t", Integer.toString(row.place()))
                .close()
                .close()
                .close();
        cell(1, "left", false);
        xml.open("w:r").text("w:t", row.text()).close().close().close();
        cell(2, CENTRE, !row.asked());
        if (row.asked()) {
            control("campaigndesk.row." + row.place(), row.text(), "", "\u2026", false);
        }
        xml.close().close();
        note(row);
        xml.close();
    }

    private void note(BlankForm.Row row) {
        cell(3, "left", !row.asked());
        if (!row.hint().isEmpty()) {
            xml.open("w:r").open("w:rPr").empty("w:i").empty("w:iCs").close();
            xml.text("w:t", row.hint()).close();
        }
        xml.close().close();
    }

    /// Begins a cell and its paragraph.
    private void cell(int column, String alignment, boolean grey) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(WIDTHS[column]), "w:type", "dxa");
        if (grey) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", GREY);
        }
        xml.empty("w:vAlign", "w:val", "center").close();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "FormCell");
        xml.empty("w:jc", "w:val", alignment).close();
    }

    /// A4 with the margins of the decree (appendix I, part I).
    private void page() {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "FormText")
                .close()
                .close();
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "rId3");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty("w:pgMar", MARGINS).close();
    }
}
