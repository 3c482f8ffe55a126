package vn.campaigndesk.intake.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Extracts;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.ExpectedFailure;

/// PDFs that would take all time and memory there is, were they drawn to the end.
class CrowdedPdfTest {
    private static final String WORD = "BT /F 12 Tf 100 700 Td (so luong) Tj ET\n";

    private static Extract read(byte[] content) throws IOException {
        return new PdfReader(Extracts.MARKED).read(new SourceFile("a.pdf", content), Limits.STANDARD);
    }

    /// A PDF of one page: its drawing, and further objects from number 6 on.
    private static byte[] pdf(String drawing, String... more) {
        var objects = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>",
                "<</Length " + drawing.length() + ">>stream\n" + drawing + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
        objects.addAll(List.of(more));
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new ArrayList<Integer>();
        for (var object : objects) {
            places.add(file.length());
            file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        var table = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append("trailer<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
        return file.append(table).append("\n%%EOF").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String form(String drawing) {
        return "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length " + drawing.length()
                + ">>stream\n" + drawing + "\nendstream";
    }

    static Stream<Arguments> crowds() {
        var objects = new String[70_000];
        java.util.Arrays.fill(objects, "null");
        return Stream.of(
                Arguments.of("drawings in themselves", pdf(WORD + "/X Do", form("/X Do /X Do")), "toodeep"),
                Arguments.of("states", pdf("q ".repeat(100_000) + WORD), "toolong"),
                Arguments.of("steps", pdf(WORD + "0 g ".repeat(600_000)), "toolong"),
                Arguments.of("signs", pdf("BT /F 12 Tf " + "(aaaaaaaaaa) Tj ".repeat(20_000) + "ET"), "toolong"),
                Arguments.of("objects", pdf(WORD, objects), "toolong"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("crowds")
    void isRefused(String name, byte[] content, String reason) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        refused -> assertThat(refused.key()).isEqualTo("intake.refused." + reason));
    }

    /// Cells are looked for at each crossing: a weave of lines is a drawing.
    @Test
    void aWeaveOfLinesIsNoTableAndSaysSo() throws IOException {
        var lines = new StringBuilder(WORD);
        for (var i = 0; i < 400; i++) {
            lines.append(i)
                    .append(" 0 m ")
                    .append(i)
                    .append(" 842 l S 0 ")
                    .append(2 * i)
                    .append(" m 595 ");
            lines.append(2 * i).append(" l S\n");
        }

        var extract = read(pdf(lines.toString()));

        assertThat(Extracts.tables(extract)).isEmpty();
        assertThat(extract.remarks()).contains(Remark.INCOMPLETE);
    }

    @Test
    void aPlainPageIsRead() throws IOException {
        assertThat(read(pdf(WORD)).remarks()).isEmpty();
    }
}
