package vn.campaigndesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed wrongly is said in words that name it, ends with the code for it, and nothing is begun, written or
/// changed.
class WrongUseTest {
    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void begin() {
        typed = new Typed(folder.resolve("standard"));
    }

    /// `_` stands for an empty argument, as a script leaves it whose variable is not set.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status --campaign 1 --campaign 2 | Nêu hai lần: --campaign",
                "status --lang vi --lang en | Given twice: --lang",
                "status --lang xx | Giá trị không đúng: xx",
                "--lang fr status | Giá trị không đúng: fr",
                "status --data _ | Thiếu: --data",
                "--data _ status | Thiếu: --data",
                "--data _ | Thiếu: --data",
                "open --data _ | Thiếu: --data",
                "status --data | Thiếu: DIR",
                "status --campaign _ | Thiếu: --campaign",
                "status --campaign 1.5 | Giá trị không đúng: 1.5",
                "status --campaign 99999999999999999999 | Giá trị không đúng: 99999999999999999999",
                "status more | Không hiểu: more",
                "status --frobnicate | Không hiểu: --frobnicate",
                "import | Thiếu: PATH",
                "restore | Thiếu: FILE",
                "recipients forms | Thiếu: PLACE",
                "consolidate --format odt | Giá trị không đúng: odt",
                "consolidate --kind LATER | Giá trị không đúng: LATER",
                "consolidate --kind SUPPLEMENT | --freeze",
                "consolidate --reason x --unsigned | --freeze",
                "consolidate --list --freeze | --list",
                "consolidate --list --freeze --reason x --kind SUPPLEMENT | --list",
                "backup --list --out all.zip | --list",
                "backup --out-password-file p.txt | --out",
                "backup --list --out-password-file p.txt | --out",
                "export --check there --out here | --check",
            })
    void isNamed(String line, String said) {
        assertThat(run(line)).isEqualTo(ExitCode.WRONG_USE);
        assertThat(typed.complaint()).contains(said).doesNotContain("null");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import --data DIR/d DIR/none | DIR/none",
                "verify --data DIR/none | DIR/none",
                "export --check DIR/none | DIR/none",
                "restore --data DIR/d DIR/none.zip | none.zip",
                "consolidate --data DIR/d --unsigned --out DIR/o --as-of 31/02/2024 | 31/02/2024",
                "consolidate --data DIR/d --unsigned --out DIR/o --as-of 31/12/2099 | 31/12/2099",
                "import --data DIR/d --arrived 32/13 . | 32/13",
                "register --data DIR/d --out DIR/r.txt | r.txt",
                "recipients forms --data DIR/d --out DIR/f --unit _ | recipients list",
                "status --data DIR/d --campaign 99 | 99",
            })
    void whatIsNotThereFailsByItsName(String line, String said) {
        assertThat(run(line.replace("DIR", folder.toString()))).isEqualTo(ExitCode.FAILED);
        assertThat(typed.complaint()).contains(said.replace("DIR", folder.toString()));
        assertThat(folder.resolve("o")).doesNotExist();
        assertThat(folder.resolve("f")).doesNotExist();
        assertThat(folder.resolve("r.txt")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--lang en,answered", "--lang=EN,answered", "--lang EN,answered", "--lang vi,Đã báo cáo"})
    void aLanguageIsKnownHoweverItIsWritten(String option, String said) {
        assertThat(run("status " + option + " --data " + folder.resolve("d"))).isZero();
        assertThat(typed.printed()).containsIgnoringCase(said);
    }

    @Test
    void aFolderOfWorkIsNotMadeOneOfDataByAnEmptyName() {
        run("status --data _");
        assertThat(Files.exists(Path.of("campaign-desk.mv.db"))).isFalse();
    }

    private int run(String line) {
        return typed.run(Arrays.stream(line.split(" "))
                .map(word -> word.equals("_") ? "" : word)
                .toArray(String[]::new));
    }
}
