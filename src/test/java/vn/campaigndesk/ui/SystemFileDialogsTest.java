package vn.campaigndesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The name under which a file is saved ends as its kind does, once; and where the system has asked about one name, a
/// file of another name that stands there is not written over.
class SystemFileDialogsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // typed, the ending of the first kind, the ending of the chosen kind, what is written
        "bao-cao, .docx, .docx, bao-cao.docx",
        "bao-cao.docx, .docx, .docx, bao-cao.docx",
        "bao-cao.DOCX, .docx, .docx, bao-cao.DOCX",
        "bao-cao.pdf, .docx, .pdf, bao-cao.pdf",
        "bao-cao, .docx, .pdf, bao-cao.pdf",
        "bao-cao.2024, .docx, .docx, bao-cao.2024.docx",
        // a received file whose name is written in capitals
        "TO GAP.PDF, .PDF, .PDF, TO GAP.PDF",
        "to gap.pdf, .PDF, .PDF, to gap.pdf",
        "to gap, .PDF, .PDF, to gap.PDF",
        // a received file without an ending
        "README, '', '', README",
        // the system has asked about "there", not about what stands beside it
        "there, .docx, .docx, there-2.docx",
        "often, .docx, .docx, often-3.docx",
        "there.docx, .docx, .docx, there.docx",
    })
    void theNameEndsAsItsKindDoes(String typed, String first, String chosen, String written) throws IOException {
        for (var name : List.of("there.docx", "often.docx", "often-2.docx")) {
            Files.createFile(folder.resolve(name));
        }
        var kinds = List.of(new FileDialogs.Kind("A", first), new FileDialogs.Kind("B", ".pdf"));

        assertThat(SystemFileDialogs.ended(folder.resolve(typed), kinds, chosen))
                .isEqualTo(folder.resolve(written));
    }
}
