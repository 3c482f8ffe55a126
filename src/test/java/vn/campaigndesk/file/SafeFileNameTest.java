package vn.campaigndesk.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A name that came from anywhere becomes one that every file system takes.
class SafeFileNameTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Báo cáo Thọ Xuân.docx|Báo cáo Thọ Xuân.docx",
                "152/BC-UBND.pdf|152_BC-UBND.pdf",
                "..\\..\\windows\\x.pdf|_.._windows_x.pdf",
                "../../etc/passwd|_.._etc_passwd",
                "CON|_CON",
                "con.pdf|_con.pdf",
                "Aux .docx|_Aux.docx",
                "nul.tar.gz|_nul.tar.gz",
                "COM1.txt|_COM1.txt",
                "lpt9|_lpt9",
                "COM\u00b9|_COM\u00b9",
                "CONIN$|_CONIN$",
                "Console.pdf|Console.pdf",
                "COM10.pdf|COM10.pdf",
                "ten.|ten",
                "ten. . .|ten",
                "'  dau cach  .pdf  '|dau cach.pdf",
                ".htaccess|htaccess",
                "''|_",
                "...|_",
                "?|_",
            })
    void isMadeSafe(String received, String expected) {
        assertThat(SafeFileName.of(received)).isEqualTo(expected);
    }

    @Test
    void signsThatWindowsForbidsAreReplaced() {
        assertThat(SafeFileName.of("a<b>c:d\"e|f?g*h.txt")).isEqualTo("a_b_c_d_e_f_g_h.txt");
    }

    @Test
    void whatTurnsANameAroundOrHidesInItIsTakenOut() {
        assertThat(SafeFileName.of("bao-cao\u202Efdp.exe")).isEqualTo("bao-caofdp.exe");
        assertThat(SafeFileName.of("a\u200Fb\u2066c\u200Dd\uFEFF.pdf")).isEqualTo("abcd.pdf");
        assertThat(SafeFileName.of("a\u0000b\nc\td\u007F.pdf")).isEqualTo("abcd.pdf");
        assertThat(SafeFileName.of("a\uD800b.pdf")).isEqualTo("ab.pdf");
    }

    @Test
    void lettersAreComposed() {
        var received = Normalizer.normalize("Thọ Xuân – đề xuất.pdf", Normalizer.Form.NFD);

        assertThat(SafeFileName.of(received)).isEqualTo("Thọ Xuân – đề xuất.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ế", "\uD83D\uDCC4", "\u5831"})
    void aLongNameIsCutBeforeItsEndingAndTheDiskTakesIt(String letter) throws Exception {
        var name = SafeFileName.of(letter.repeat(255) + ".docx");

        assertThat(name).endsWith(letter + ".docx");
        assertThat(name.length()).isLessThanOrEqualTo(120);
        assertThat(name.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(240)
                .isGreaterThan(100);
        Files.writeString(folder.resolve(name), "x");
        assertThat(folder.resolve(name)).hasContent("x");
    }

    @Test
    void whatOnlyLooksLikeAnEndingIsCutToo() {
        assertThat(SafeFileName.of("x." + "a".repeat(300))).hasSize(120);
        assertThat(SafeFileName.ending("Bao cao ngay 17.11 cua huyen")).isEmpty();
        assertThat(SafeFileName.ending("bao cao.PDF")).isEqualTo(".PDF");
    }

    @Test
    void noNameIsGivenTwiceInAFolderEvenWhereCaseDoesNotCount() {
        var names = new SafeFileName();

        assertThat(names.next("a.pdf")).isEqualTo("a.pdf");
        assertThat(names.next("A.PDF")).isEqualTo("A (2).PDF");
        assertThat(names.next("a?.pdf")).isEqualTo("a_.pdf");
        assertThat(names.next("a*.pdf")).isEqualTo("a_ (2).pdf");
        assertThat(names.next("a.pdf")).isEqualTo("a (3).pdf");
        var longName = "b".repeat(200) + ".pdf";
        assertThat(names.next(longName)).hasSize(120).endsWith("b.pdf");
        assertThat(names.next(longName)).hasSize(120).endsWith("b (2).pdf");
    }
}
