package vn.campaigndesk.intake.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.intake.extract.Extracts.paragraphs;
import static vn.campaigndesk.intake.extract.Extracts.row;
import static vn.campaigndesk.intake.extract.Extracts.tables;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Extracts;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Region;

/// Which lines of a table without lines between its rows belong to which number.
class UnruledRowsTest {
    private static Extract read(PdfSample sample) throws IOException {
        return new PdfReader(Extracts.MARKED).read(sample.file(), Limits.STANDARD);
    }

    /// A table whose rows are 14 points a line, each cell at the middle, at the top or at the bottom of its row.
    private static PdfSample rows(double place) {
        var sample = new PdfSample()
                .text(60, 100, "STT")
                .text(92, 100, "Noi dung")
                .text(300, 100, "So luong")
                .text(400, 100, "Ghi chu");
        var labels = List.of(List.of("So bai da dang", "tren trang", "cua tinh"), List.of("So luot", "phat thanh"));
        var notes = List.of(List.of("cac xa"), List.of("Danh cho", "cac huyen", "thi xa"));
        var y = 120.0;
        for (var row = 0; row < 2; row++) {
            var height = 14 * 2;
            column(sample, 92, y + place * (height - 14 * (labels.get(row).size() - 1)), labels.get(row));
            column(sample, 400, y + place * (height - 14 * (notes.get(row).size() - 1)), notes.get(row));
            sample.text(62, y + place * height, String.valueOf(row + 1)).text(310, y + place * height, "1.23" + row);
            y += height + 20;
        }
        return sample.text(310, y + 30, "CHU TICH");
    }

    private static void column(PdfSample sample, double x, double y, List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            sample.text(x, y + 14 * i, lines.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5})
    void numbersAtTheMiddleOfTheirRowsBelongToTheWholeRow(double place) throws IOException {
        var extract = read(rows(place));
        var table = tables(extract).getFirst();
        assertThat(row(table, 1)).isEqualTo("1:STT 2:Noi dung 3:So luong 4:Ghi chu");
        assertThat(row(table, 2)).startsWith("1:1 2:So bai da dang").contains("cua tinh 3:1.230 4:cac xa");
        assertThat(row(table, 3)).startsWith("1:2 2:So luot").contains("phat thanh 3:1.231 4:Danh cho", "thi xa");
        assertThat(paragraphs(extract, Region.BODY)).containsExactly("CHU TICH");
    }

    /// Where lines stand so that they may belong to either row, the words below a number are its own.
    @Test
    void numbersAtTheTopOfTheirRowsKeepTheWordsBelow() throws IOException {
        var sample =
                new PdfSample().text(60, 100, "STT").text(100, 100, "Noi dung").text(300, 100, "So luong");
        for (var row = 0; row < 3; row++) {
            var y = 120 + 28 * row;
            sample.text(62, y, String.valueOf(row + 1)).text(310, y, "1.23" + row);
            column(sample, 100, y, List.of("So bai " + row + " da dang tren cac", "trang " + row));
        }
        assertThat(row(tables(read(sample)).getFirst(), 3))
                .contains("2:So bai 1", "trang 1")
                .doesNotContain("trang 0");
    }
}
