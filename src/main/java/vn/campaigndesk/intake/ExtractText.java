package vn.campaigndesk.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.report.original.ReadableText;
import vn.campaigndesk.report.original.TextSource;

/// Shows beside the form what the readers of intake read: the very text and tables, with the very places, from which
/// values are taken.
public final class ExtractText implements TextSource {
    /// Reads a file of any format.
    @FunctionalInterface
    public interface Reading {
        /// What a file says; empty when nobody reads such files.
        Optional<Extract> read(SourceFile file) throws IOException;
    }

    private final Reading reading;

    public ExtractText(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<ReadableText> read(String name, byte[] content) throws IOException {
        return reading.read(new SourceFile(name, content)).map(ExtractText::readable);
    }

    /// The extract's blocks in their order.
    static ReadableText readable(Extract extract) {
        var parts = new ArrayList<ReadableText.Part>();
        for (var block : extract.blocks()) {
            parts.add(
                    switch (block) {
                        case Block.Paragraph paragraph ->
                            new ReadableText.Paragraph(
                                    paragraph.text(), paragraph.at().text());
                        case Block.Table table -> grid(table);
                    });
        }
        return new ReadableText(parts);
    }

    private static ReadableText.Grid grid(Block.Table table) {
        return new ReadableText.Grid(
                table.title(), table.rows().stream().map(ExtractText::line).toList(), table.hidden());
    }

    private static ReadableText.Line line(Block.Row row) {
        return new ReadableText.Line(
                row.number(), row.cells().stream().map(ExtractText::cell).toList(), row.hidden());
    }

    private static ReadableText.Cell cell(Block.Cell cell) {
        var numeric = cell.value() instanceof CellValue.Numeric || cell.value() instanceof CellValue.Date;
        return new ReadableText.Cell(
                cell.column(),
                cell.columns(),
                text(cell),
                numeric,
                cells(cell).map(part -> part.at().text()).toList());
    }

    private static Stream<Block.Cell> cells(Block.Cell cell) {
        return Stream.concat(
                Stream.of(cell),
                inner(cell).flatMap(row -> row.cells().stream()).flatMap(ExtractText::cells));
    }

    private static Stream<Block.Row> inner(Block.Cell cell) {
        return cell.inner().stream().flatMap(table -> table.rows().stream());
    }

    /// The cell's text with the tables inside it, a line for each of their rows.
    private static String text(Block.Cell cell) {
        var rows = inner(cell)
                .map(row -> row.cells().stream().map(ExtractText::text).collect(Collectors.joining(" | ")));
        return Stream.concat(cell.text().isEmpty() ? Stream.<String>empty() : List.of(cell.text()).stream(), rows)
                .collect(Collectors.joining("\n"));
    }
}
