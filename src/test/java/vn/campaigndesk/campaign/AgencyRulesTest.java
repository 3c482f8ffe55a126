package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.Agency.Signatory;
import vn.campaigndesk.campaign.AgencyRules.Gap;
import vn.campaigndesk.text.ExpectedFailure;

/// No document goes out that lacks what Decree 30/2020 wants on it, and none is kept back for what it does not
/// want.
class AgencyRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # left empty     | what is asked for
            nothing          |
            body above       |
            issuing body     | ISSUING_BODY
            place            | PLACE_NAME
            symbol           | REPORT_SYMBOL
            focal point      |
            hotline          |
            mailbox          |
            website          |
            in whose stead   |
            signer's title   | SIGNER_TITLE
            signer's name    | SIGNER_NAME
            receivers        | SUPERIORS
            copies           |
            archive          | ARCHIVE_NOTE
            archive, place   | PLACE_NAME, ARCHIVE_NOTE
            signer's name, receivers | SUPERIORS, SIGNER_NAME
            """)
    void onlyWhatADocumentCannotDoWithoutIsAskedFor(String empty, String asked) {
        assertThat(AgencyRules.gaps(without(empty.split(", "))))
                .extracting(Gap::name)
                .containsExactly(asked == null ? new String[0] : asked.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                 | true
            '   '              | true
            ; ;                | true
            Chủ tịch UBND tỉnh | false
            ; Ban Chỉ đạo 35   | false
            """)
    void aListOfReceiversNamesSomebody(String receivers, boolean missing) {
        var agency = agency(List.of(), List.of(receivers.split(";")));

        assertThat(AgencyRules.gaps(agency).contains(Gap.SUPERIORS)).isEqualTo(missing);
    }

    @Test
    void aDocumentOfAnUnknownAgencyIsRefusedAndTheGapsAreCounted() {
        assertThatCode(() -> AgencyRules.requireComplete(without("hotline", "copies")))
                .doesNotThrowAnyException();

        var refused = catchThrowableOfType(
                ExpectedFailure.class, () -> AgencyRules.requireComplete(without("place", "symbol", "hotline")));
        assertThat(refused.key()).isEqualTo("campaign.agency.incomplete");
        assertThat(refused.arguments()).containsExactly(2);
    }

    private static Agency without(String... empty) {
        return agency(Arrays.asList(empty), List.of(unless(empty, "receivers", "Chủ tịch UBND tỉnh (để b/c)")));
    }

    private static Agency agency(List<String> empty, List<String> receivers) {
        var names = empty.toArray(String[]::new);
        return new Agency(
                unless(names, "body above", "UBND TỈNH THANH HÓA"),
                unless(names, "issuing body", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"),
                unless(names, "place", "Thanh Hóa"),
                unless(names, "symbol", "BC-STTTT"),
                unless(names, "focal point", "Trung tâm CNTT&TT"),
                unless(names, "hotline", "0237"),
                unless(names, "mailbox", "a@b"),
                unless(names, "website", "c"),
                signatory(names),
                receivers,
                List.of(unless(names, "copies", "Lưu")),
                unless(names, "archive", "VT, CNTT&TT"));
    }

    private static Signatory signatory(String[] empty) {
        return new Signatory(
                unless(empty, "in whose stead", "KT. GIÁM ĐỐC"),
                unless(empty, "signer's title", "PHÓ GIÁM ĐỐC"),
                unless(empty, "signer's name", "Nguyễn Văn Tước"));
    }

    private static String unless(String[] empty, String field, String text) {
        return Arrays.asList(empty).contains(field) ? " " : text;
    }
}
