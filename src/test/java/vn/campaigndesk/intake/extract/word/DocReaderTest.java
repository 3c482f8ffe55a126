package vn.campaigndesk.intake.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaigndesk.intake.extract.Extracts.cell;
import static vn.campaigndesk.intake.extract.Extracts.paragraphs;
import static vn.campaigndesk.intake.extract.Extracts.row;
import static vn.campaigndesk.intake.extract.Extracts.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Extracts;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.OfficeSamples;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.ExpectedFailure;

class DocReaderTest {
    private static final DocReader READER = new DocReader(Extracts.MARKED);

    private static Extract read(String name) throws IOException {
        return READER.read(Extracts.file(name), Limits.STANDARD);
    }

    @Test
    void readsTheHeadTheTextAndTheAnnexOfAReport() throws IOException {
        var report = read("report.doc");

        assertThat(paragraphs(report, Region.BODY))
                .containsExactly(
                        "BÁO CÁO",
                        OfficeSamples.SENTENCE,
                        "- Số cơ quan đã báo cáo: 20-30 cơ quan.",
                        "{" + OfficeSamples.TCVN3 + "}",
                        "Người lập biểu");
        var annex = tables(report).get(1);
        assertThat(row(tables(report).getFirst(), 3))
                .isEqualTo("1:Số: 123/BC-VHTT 2:Quan Sơn, ngày 18 tháng 11 năm 2024");
        assertThat(row(annex, 1)).isEqualTo("1/2:STT 2/2:Nội dung 3x2:Số lượng");
        assertThat(row(annex, 2)).isEqualTo("3:Trực tiếp 4:Trực tuyến");
        assertThat(row(annex, 4))
                .isEqualTo("1:2 2:Số tin, bài đã đăng trên trang thông tin điện tử của đơn vị thứ 2 3:1002 4:20-30");
        assertThat(annex.rows()).hasSize(42);
        assertThat(cell(annex, 4, 3).at().text()).isEqualTo("t2r4c3");
        assertThat(paragraphs(report, Region.HEADER)).containsExactly("Mẫu số 01 - Phụ lục");
        assertThat(report.remarks()).containsExactly(Remark.LEGACY_FONT);
    }

    @Test
    void takesTrackedChangesAsAcceptedAndLeavesHiddenTextOut() throws IOException {
        var details = read("details.doc");

        assertThat(paragraphs(details, Region.BODY))
                .containsExactly(
                        "Đã đăng 12 tin, bài",
                        "1. Hạng mục thứ nhất",
                        "2. Hạng mục thứ hai",
                        "{ng\u00adêi d©n} và Unicode",
                        "Trang tỉnh nhà",
                        "thấy\ndòng hai",
                        "Cuối văn bản");
        assertThat(details.remarks())
                .containsExactlyInAnyOrder(Remark.TRACKED_CHANGES, Remark.HIDDEN_TEXT, Remark.LEGACY_FONT);
    }

    @Test
    void readsTablesInTablesTextBoxesNotesAndMarks() throws IOException {
        var details = read("details.doc");

        var outer = tables(details).getFirst();
        assertThat(row(outer, 1)).isEqualTo("1:đoạn một\nđoạn hai 2:sau bảng");
        assertThat(row(outer, 2)).isEqualTo("1x2:gộp ngang");
        assertThat(row(cell(outer, 1, 2).inner().getFirst(), 1)).isEqualTo("1:bên trong 2:7");
        assertThat(paragraphs(details, Region.TEXT_BOX)).containsExactly("Trong khung: 321");
        assertThat(paragraphs(details, Region.NOTE)).containsExactly("Chú thích: 42");
        assertThat(details.identity()).containsEntry("campaigndesk.unit", "quan-son");
    }

    @Test
    void refusesAPassword() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("bi mat");
        try (var document = new HWPFDocument(Extracts.file("report.doc").open())) {
            document.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        var secret = new SourceFile("a.doc", bytes.toByteArray());

        assertThatThrownBy(() -> READER.read(secret, Limits.STANDARD)).hasMessage("intake.refused.encrypted");
    }

    @Test
    void refusesATornFile() {
        var content = Extracts.file("report.doc").content();
        var random = new Random(3);
        for (var time = 0; time < 60; time++) {
            var torn = new SourceFile("a.doc", Arrays.copyOf(content, random.nextInt(content.length * 9 / 10)));

            assertThatThrownBy(() -> READER.read(torn, Limits.STANDARD))
                    .as("%s bytes", torn.size())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void readsOrRefusesAFileWithWrongBytes() {
        var random = new Random(5);
        for (var time = 0; time < 150; time++) {
            var content = Extracts.file("details.doc").content();
            for (var wrong = 0; wrong < 20; wrong++) {
                content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            }
            try {
                READER.read(new SourceFile("a.doc", content), Limits.STANDARD);
            } catch (IOException | ExpectedFailure refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void refusesMoreCellsThanTheLimit() {
        var limits = new Limits(64 << 20, 256 << 20, 200, 2000, 64, 50_000, 50, 4_000_000, 300);

        assertThatThrownBy(() -> READER.read(Extracts.file("report.doc"), limits))
                .hasMessage("intake.refused.toolong");
    }
}
