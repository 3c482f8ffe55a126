package vn.campaigndesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A mistyped folder, or a drive that is not there, does not pass for a campaign of which nobody has reported.
class BegunDataTest {
    private static final String BEGUN = "chưa có dữ liệu, nên đã bắt đầu dữ liệu mới";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"status", "recipients list", "backup --list"})
    void aCommandOverAFolderWithoutDataSaysThatItHasBegunThem(String command) {
        var typed = new Typed(folder.resolve("data"));
        var mistyped = folder.resolve("dta").toString();

        assertThat(typed.run(("--data " + mistyped + " " + command).split(" "))).isZero();
        assertThat(typed.complaint()).contains(mistyped, BEGUN, "--data");
        assertThat(typed.printed()).as("for programs that read it").doesNotContain(BEGUN);
    }

    @Test
    void itIsSaidOnceAndNotOfDataThatAreThere() {
        var typed = new Typed(folder.resolve("data"));
        typed.run("status");
        assertThat(typed.run("status")).isZero();
        assertThat(typed.complaint()).isEmpty();
    }

    @Test
    void itIsSaidInEnglishToo() {
        var typed = new Typed(folder.resolve("data"));
        typed.run("--lang", "en", "status");
        assertThat(typed.complaint())
                .contains("There were no data in", folder.resolve("data").toString());
    }
}
