package vn.campaigndesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Format;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.report.original.ReadableText;

/// What the readers read is what is shown beside the form, with the very places that are stored with values.
class ExtractTextTest {
    @Test
    void blocksCellsAndPlacesAreTheSame() throws IOException {
        var inner = table("", cell(1, "x", CellValue.TEXT, new Locator.InTable(2, 1, 1)));
        var outer = new Block.Cell(
                2, 3, 1, "ngoài", new CellValue.Numeric(5, false), List.of(inner), new Locator.InSheet(1, "A:B", 7, 2));
        var extract = new Extract(
                Format.XLSX,
                List.of(new Block.Paragraph("Đoạn", Region.BODY, new Locator.InParagraph(1)), table("A:B", outer)),
                Map.of(),
                List.of());

        var shown = new ExtractText(file -> {
                    assertThat(file.name()).isEqualTo("a.xlsx");
                    return Optional.of(extract);
                })
                .read("a.xlsx", new byte[] {1});

        assertThat(shown)
                .hasValueSatisfying(text -> assertThat(text.parts())
                        .containsExactly(
                                new ReadableText.Paragraph("Đoạn", "p1"),
                                new ReadableText.Grid(
                                        "A:B",
                                        List.of(new ReadableText.Line(
                                                4,
                                                List.of(new ReadableText.Cell(
                                                        2, 3, "ngoài\nx", true, List.of("s1r7c2:A:B", "t2r1c1"))),
                                                true)),
                                        false)));
    }

    @Test
    void whatNobodyReadsAndWhatIsBrokenIsHandedOn() throws IOException {
        assertThat(new ExtractText(file -> Optional.empty()).read("a.bin", new byte[0]))
                .isEmpty();
        var broken = new ExtractText(file -> {
            throw new IOException("torn");
        });
        assertThatThrownBy(() -> broken.read("a.docx", new byte[0])).hasMessage("torn");
    }

    private static Block.Table table(String title, Block.Cell cell) {
        return new Block.Table(
                title,
                List.of(new Block.Row(4, List.of(cell), true)),
                false,
                Region.BODY,
                new Locator.InTable(2, 0, 0));
    }

    private static Block.Cell cell(int column, String text, CellValue value, Locator at) {
        return new Block.Cell(column, 1, 1, text, value, List.of(), at);
    }
}
