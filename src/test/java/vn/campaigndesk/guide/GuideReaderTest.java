package vn.campaigndesk.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.ScreenKey;

/// What a page may say, and what it fills in from the program.
class GuideReaderTest {
    private static GuidePage read(String markdown, Locale language) {
        var messages = new Messages(language);
        return GuideReader.read(GuideTopic.PAPER, markdown, new GuideWords(ScreenKey.all(messages), messages));
    }

    private static GuidePage read(String markdown) {
        return read(markdown, Locale.of("vi"));
    }

    @Test
    void headsParagraphsListsAndPicturesAreRead() {
        var page = read("""
                # Trang

                Một đoạn
                hai dòng.

                ## Các bước

                1. Bước một
                2. Bước hai

                - Ý

                ![Ảnh](overview.png)
                """);

        assertThat(page.title()).isEqualTo("Trang");
        assertThat(page.blocks())
                .containsExactly(
                        new GuideBlock.Text("", List.of(run("Một đoạn"), run(" "), run("hai dòng."))),
                        new GuideBlock.Head("Các bước"),
                        new GuideBlock.Text("1.", List.of(run("Bước một"))),
                        new GuideBlock.Text("2.", List.of(run("Bước hai"))),
                        new GuideBlock.Text("–", List.of(run("Ý"))),
                        new GuideBlock.Picture("overview.png", "Ảnh"));
    }

    private static GuideRun run(String text) {
        return GuideRun.of(GuideRun.Kind.PLAIN, text);
    }

    @Test
    void keysAndButtonsAreThoseOfTheWindowInItsLanguage() {
        var markdown = "# T\n\n{key app.key.save} hoặc {report.form.save}, **đậm** `1,234` [trang](intake)";

        assertThat(read(markdown).blocks())
                .containsExactly(new GuideBlock.Text(
                        "",
                        List.of(
                                GuideRun.of(GuideRun.Kind.KEY, "Ctrl+S"),
                                run(" hoặc "),
                                GuideRun.of(GuideRun.Kind.LABEL, "Lưu báo cáo"),
                                run(", "),
                                GuideRun.of(GuideRun.Kind.STRONG, "đậm"),
                                run(" "),
                                GuideRun.of(GuideRun.Kind.CODE, "1,234"),
                                run(" "),
                                new GuideRun(GuideRun.Kind.LINK, "trang", GuideTopic.INTAKE))));
        assertThat(read(markdown, Locale.ENGLISH).blocks().getFirst().words()).startsWith("Ctrl+S hoặc Save report");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# T\n\n{key app.key.nothing}",
                "# T\n\n{key report.form.title}",
                "# T\n\n{report.form.nothing}",
                "# T\n\n[x](nowhere)",
                "Không có tên",
                "# Không có gì"
            })
    void whatCannotBeToldIsAFaultOfThePage(String markdown) {
        assertThatThrownBy(() -> read(markdown)).isInstanceOf(IllegalArgumentException.class);
    }
}
