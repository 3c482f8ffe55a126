package vn.campaigndesk.followup.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.followup.contact.Contact;

/// The addresses in what offices write into a column "Email": a draft to a wrong address reaches nobody, and nobody
/// notices.
class EmailAddressesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # written                                      | the addresses
            lan@thanhhoa.gov.vn                            | lan@thanhhoa.gov.vn
            LAN.Le@ThanhHoa.gov.vn                         | LAN.Le@ThanhHoa.gov.vn
            lan_le+bc@x-y.vn                               | lan_le+bc@x-y.vn
            o'brien@x.vn                                   | o'brien@x.vn
            # a name, a comment, a link, a sentence around it
            Lê Thị Lan <lan@x.vn>                          | lan@x.vn
            lan@x.vn (cơ quan)                             | lan@x.vn
            mailto:lan@x.vn                                | lan@x.vn
            Thư: lan@x.vn.                                 | lan@x.vn
            "lan@x.vn"                                     | lan@x.vn
            # the mark by which a spreadsheet keeps a text a text, and a formula that was none
            'lan@x.vn                                      | lan@x.vn
            'lan@x.vn'                                     | lan@x.vn
            =lan@x.vn                                      | lan@x.vn
            email=lan@x.vn                                 | lan@x.vn
            {lan@x.vn}                                     | lan@x.vn
            # several, between them whatever a telephone list has
            lan@x.vn; hoa@y.vn                             | lan@x.vn hoa@y.vn
            lan@x.vn,hoa@y.vn                              | lan@x.vn hoa@y.vn
            lan@x.vn hoa@y.vn                              | lan@x.vn hoa@y.vn
            lan@x.vn/hoa@y.vn                              | lan@x.vn hoa@y.vn
            lan@x.vn / hoa@y.vn                            | lan@x.vn hoa@y.vn
            lan@x.vn&hoa@y.vn                              | lan@x.vn hoa@y.vn
            lan@x.vn-hoa@y.vn                              | lan@x.vn hoa@y.vn
            lan@x.vn và hoa@y.vn                           | lan@x.vn hoa@y.vn
            # the same twice is written to once
            lan@x.vn; Lan@X.vn                             | lan@x.vn
            # what is none
                                                           |
            0912345678                                     |
            lan@x                                          |
            lan@@x.vn                                      |
            @x.vn                                          |
            lan (a) x.vn                                   |
            """)
    void everyAddressIsFoundAndNothingThatStandsAroundIt(@Nullable String written, @Nullable String found) {
        assertThat(EmailAddresses.of(List.of(person(written == null ? "" : written))))
                .containsExactlyElementsOf(found == null ? List.of() : Arrays.asList(found.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"a@x.vn, b@x.vn, A@X.VN, a@x.vn b@x.vn", "b@x.vn, '', a@x.vn, b@x.vn a@x.vn"})
    void severalPeopleOfAUnitAreWrittenToOnceEachInTheirOrder(String one, String two, String three, String found) {
        var people = Stream.of(one, two, three).map(EmailAddressesTest::person).toList();

        assertThat(EmailAddresses.of(people)).containsExactly(found.split(" ", -1));
    }

    private static Contact person(String email) {
        return new Contact(0, 1, "Lê Thị Lan", "", "", email, "", "");
    }
}
