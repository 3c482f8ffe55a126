package vn.campaigndesk.intake.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A clean form and what comes beside it in the same archive or folder.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentTogetherTest {
    private final IntakeUnderTest intake = new IntakeUnderTest();

    @TempDir
    Path folder;

    private String statusInArchive(String form, String note, String text) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(form, HostileFiles.form());
        parts.put(note, text.getBytes(StandardCharsets.UTF_8));
        return status(Files.write(folder.resolve("goi.zip"), Zips.of(parts)));
    }

    private String status(Path dropped) {
        return intake.read(List.of(dropped)).stream()
                .flatMap(json -> Outcome.parse(json).stream())
                .filter(outcome -> !outcome.status().equals("rejected"))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đính chính: số liệu mục 3 là 1.250 bài",
                "Kính gửi Trung tâm, đơn vị xin sửa số bài viết thành 999.",
                "Số liệu trong phiếu bị nhầm, đơn vị sẽ gửi lại sau.",
                "Đơn vị đã đăng 987.654 bài viết."
            })
    void aNoteThatPutsTheFormRightIsAsked(String text) throws IOException {
        assertThat(statusInArchive("phieu.docx", "ghi chu.txt", text)).isEqualTo("needs-review");
        assertThat(statusInArchive("phieu/phieu.docx", "doc truoc.txt", text)).isEqualTo("needs-review");
    }

    @Test
    void aNoteBesideTheFormInItsFolderIsAsked() throws IOException {
        var unit = Files.createDirectories(folder.resolve("huyen"));
        Files.write(unit.resolve("phieu.docx"), HostileFiles.form());
        Files.writeString(unit.resolve("dinh chinh.txt"), "Đính chính: số liệu mục 3 là 1.250 bài");

        assertThat(status(folder)).isEqualTo("needs-review");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kính gửi Trung tâm phiếu báo cáo của đơn vị. Trân trọng.",
                "Thực hiện Công văn số 2001/STTTT-CNTT ngày 15/10/2024, đơn vị gửi báo cáo kèm theo."
            })
    void aLetterThatChangesNothingAsksNothing(String text) throws IOException {
        assertThat(statusInArchive("phieu.docx", "thu.txt", text)).isEqualTo("accepted");
    }
}
