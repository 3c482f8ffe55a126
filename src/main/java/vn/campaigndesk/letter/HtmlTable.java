package vn.campaigndesk.letter;

import java.util.Locale;

/// A ruled table as XHTML.
final class HtmlTable {
    private final Table table;
    private final Markup html;

    private HtmlTable(Table table, Markup html) {
        this.table = table;
        this.html = html;
    }

    static void write(Table table, double widthMm, Markup html) {
        var writer = new HtmlTable(table, html);
        html.raw(String.format(Locale.ROOT, "<table class=\"grid\" style=\"font-size: %dpt\">", table.fontPoints()));
        writer.columns(widthMm);
        writer.header();
        html.raw("<tbody>");
        for (var i = 0; i < table.rows().size(); i++) {
            writer.row(table.rows().get(i), table.keepsNext(i));
        }
        html.raw("</tbody></table>");
    }

    private void columns(double widthMm) {
        for (var width : TableWidths.of(table, widthMm)) {
            html.raw(String.format(Locale.ROOT, "<col style=\"width: %.2fmm\"/>", width));
        }
    }

    private void header() {
        var element = table.repeatHeader() ? "thead" : "tbody";
        html.open(element, "").raw("<tr>");
        for (var column : table.columns()) {
            html.element("th", "", column.header());
        }
        html.raw("</tr>").close(element);
    }

    private void row(Row row, boolean keepsNext) {
        html.open("tr", ((row.kind() == RowKind.NORMAL ? "" : "strong ") + (keepsNext ? "group" : "")).strip());
        var column = 0;
        for (var cell : row.cells()) {
            var own = cell.align();
            cell(cell, own == null ? table.columns().get(column).align() : own);
            column += cell.span();
        }
        html.raw("</tr>");
    }

    private void cell(Cell cell, Align align) {
        html.raw("<td class=\"").raw(align.name().toLowerCase(Locale.ROOT));
        html.raw(cell.shade() == Shade.NOT_APPLICABLE ? " none" : "").raw(cell.italic() ? " em" : "");
        html.raw(cell.span() > 1 ? "\" colspan=\"" + cell.span() + "\">" : "\">");
        html.text(cell.text()).raw("</td>");
    }
}
