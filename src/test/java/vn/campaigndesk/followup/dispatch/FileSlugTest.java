package vn.campaigndesk.followup.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.testing.CampaignFixture;

/// Names of the files that go to units: no mail program, registry or stick may stumble over one.
class FileSlugTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            UBND huyện Thọ Xuân             | ubnd-huyen-tho-xuan
            Sở TT&TT                        | so-tt-tt
            Đài PT-TH tỉnh                  | dai-pt-th-tinh
            "Báo Thanh Hóa"                 | bao-thanh-hoa
            ../../etc/passwd                | etc-passwd
            a:b*c?d<e>f                     | a-b-c-d-e-f
            …                               | x
            --                              | x
            con.docx                        | con-docx
            """)
    void onlyLettersWithoutDiacriticsDigitsAndDashesAreLeft(String text, String name) {
        assertThat(FileSlug.of(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"79", "80", "81", "200"})
    void aLongNameIsCutAndEndsInALetter(int length) {
        var name = FileSlug.of("a".repeat(78) + " " + "b".repeat(length));

        assertThat(name).hasSizeLessThanOrEqualTo(80).matches("[a-z0-9-]*[a-z0-9]");
    }

    @Test
    void theUnitsOfTheLetterHaveAFileEachInTheLettersOrder() {
        try (var fixture = CampaignFixture.open()) {
            var units = fixture.snapshot().recipients();

            var names = units.stream().map(FileSlug::of).collect(Collectors.toList());

            assertThat(names)
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .allMatch(name -> name.matches("\\d{2}-\\d{3}-[a-z0-9-]+"))
                    .hasSize(52);
        }
    }
}
