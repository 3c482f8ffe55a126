package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The ranges the decree allows for each component, and that both writers make a style from every one.
class LookTest {
    @ParameterizedTest(name = "{0} {1}-{2} pt")
    @CsvSource({
        "NATION,12,13,true,false",
        "MOTTO,13,14,true,false",
        "PARENT,12,13,false,false",
        "AGENCY,12,13,true,false",
        "NUMBER,13,13,false,false",
        "DATE,13,14,false,true",
        "DISPATCH_SUBJECT,12,13,false,false",
        "TYPE_NAME,13,14,true,false",
        "SUBJECT,13,14,true,false",
        "ADDRESSEE,13,14,false,false",
        "PART,13,14,true,false",
        "CLAUSE,13,14,true,false",
        "POINT,13,14,false,false",
        "BODY,13,14,false,false",
        "BASIS,13,14,false,true",
        "SIGNER,13,14,true,false",
        "COPIES_WORD,12,12,true,true",
        "COPIES,11,11,false,false",
        "APPENDIX_WORD,14,14,true,false",
        "APPENDIX_TITLE,13,14,true,false",
        "ATTACHED,13,14,false,true",
        "PAGE_NUMBER,13,14,false,false",
        "TABLE,11,13,false,false"
    })
    void isWithinTheDecree(Look look, int least, int most, boolean bold, boolean italic) {
        assertThat(look.points()).isBetween(least, most);
        assertThat(look.face().bold()).isEqualTo(bold);
        assertThat(look.face().italic()).isEqualTo(italic);
    }

    @Test
    void theBodyIsIndentedAndSpacedAsTheDecreeAsks() {
        assertThat(Look.BODY.align()).isEqualTo(Align.JUSTIFIED);
        assertThat(Look.BODY.indented()).isTrue();
        assertThat(Look.BODY.after()).isGreaterThanOrEqualTo(6);
        assertThat(PageGeometry.LINE_SPACING).isBetween(1.0, 1.5);
        assertThat(PageGeometry.FIRST_LINE_MM).isIn(10.0, 12.7);
        assertThat(Look.DISPATCH_SUBJECT.before()).isEqualTo(6);
    }

    @Test
    void marginsAreWithinTheDecree() {
        assertThat(PageGeometry.TOP_MM).isBetween(20.0, 25.0);
        assertThat(PageGeometry.BOTTOM_MM).isBetween(20.0, 25.0);
        assertThat(PageGeometry.LEFT_MM).isBetween(30.0, 35.0);
        assertThat(PageGeometry.RIGHT_MM).isBetween(15.0, 20.0);
        assertThat(PageGeometry.textWidthMm(Orientation.PORTRAIT)).isEqualTo(165);
        assertThat(PageGeometry.textWidthMm(Orientation.LANDSCAPE)).isEqualTo(252);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void hasAStyleInWord(Look look) throws IOException {
        try (var word = new XWPFDocument()) {
            WordStyleWriter.write(word);
            var style = word.getStyles().getStyle(WordStyleWriter.id(look));
            assertThat(style).isNotNull();
            assertThat(style.getName()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Look.class, mode = EnumSource.Mode.EXCLUDE, names = "RULE")
    void hasAClassInTheStyleSheet(Look look) {
        assertThat(StyleSheetWriter.write())
                .containsPattern("\\." + StyleSheetWriter.name(look) + " \\{ font-size: " + look.points() + "pt;");
    }

    @ParameterizedTest
    @CsvSource({"PART,heading 1", "CLAUSE,heading 2", "POINT,heading 3"})
    void headingsAreTheOnesOfWordsOutline(Look look, String name) throws IOException {
        try (var word = new XWPFDocument()) {
            WordStyleWriter.write(word);
            assertThat(word.getStyles().getStyle(WordStyleWriter.id(look)).getName())
                    .isEqualTo(name);
        }
    }
}
