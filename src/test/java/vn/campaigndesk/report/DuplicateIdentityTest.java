package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same document is not entered twice, and two documents are not taken for one (Decree 30/2020, appendix VI, part
/// I, III.1.h): number, symbol and issuing body, all three.
class DuplicateIdentityTest {
    private static final DocumentIdentity KNOWN =
            new DocumentIdentity("15", "BC-UBND", "UBND huyện Thọ Xuân", day(15, 11));

    private static Report report(long id, DocumentIdentity document) {
        return Report.from(1, day(15, 11)).stored(id, 1).document(document).build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # number | symbol   | issuing body              | the same document
            15       | BC-UBND  | UBND huyện Thọ Xuân       | true
            015      | BC-UBND  | UBND huyện Thọ Xuân       | true
            0015     | bc-ubnd  | ubnd HUYỆN thọ xuân       | true
            1 5      | BC - UBND | UBND  huyện   Thọ Xuân   | true
            # one part differs
            16       | BC-UBND  | UBND huyện Thọ Xuân       | false
            150      | BC-UBND  | UBND huyện Thọ Xuân       | false
            15a      | BC-UBND  | UBND huyện Thọ Xuân       | false
            15       | BC-UBNĐ  | UBND huyện Thọ Xuân       | false
            15       | BC-UBND-VHTT | UBND huyện Thọ Xuân   | false
            15       | BC-UBND  | UBND huyện Thường Xuân    | false
            15       | BC-UBND  | UBND huyện Thọ Xuan       | false
            # one part is missing: nothing can be said
            ''       | BC-UBND  | UBND huyện Thọ Xuân       | false
            15       | ''       | UBND huyện Thọ Xuân       | false
            15       | BC-UBND  | ''                        | false
            """)
    void threePartsMakeADocument(String number, String symbol, String body, boolean same) {
        var typed = new DocumentIdentity(number, symbol, body, null);

        assertThat(DuplicateIdentity.first(typed, 0, List.of(report(7, KNOWN))).isPresent())
                .isEqualTo(same);
        assertThat(DuplicateIdentity.first(KNOWN, 0, List.of(report(7, typed))).isPresent())
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"UBND huyện Thọ Xuân, BC-UBND", "Đài PT-TH, BC-ĐPTTH"})
    void lettersThatAMacTakesApartAreTheSameLetters(String body, String symbol) {
        var composed = new DocumentIdentity("15", symbol, body, null);
        var apart = new DocumentIdentity(
                "15",
                Normalizer.normalize(symbol, Normalizer.Form.NFD),
                Normalizer.normalize(body, Normalizer.Form.NFD),
                null);

        assertThat(DuplicateIdentity.key(apart)).isEqualTo(DuplicateIdentity.key(composed));
    }

    @ParameterizedTest
    @CsvSource({"7, 3", "3, 7", "0, 3"})
    void theFirstThatWasEnteredIsShownAndAReportIsNoDoubleOfItself(long own, long shown) {
        var reports = List.of(report(7, KNOWN), report(3, KNOWN));

        assertThat(DuplicateIdentity.first(KNOWN, own, reports).map(Report::id)).contains(shown);
    }

    /// The quick look by the number must never hide a double that a slow look at all of them would find.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theQuickLookFindsWhatALookAtEveryReportFinds(long seed) {
        var random = new Random(seed);
        var reports = new ArrayList<Report>();
        for (var id = 1; id <= 120; id++) {
            reports.add(report(id, drawn(random)));
        }
        for (var i = 0; i < 200; i++) {
            var typed = drawn(random);
            var key = DuplicateIdentity.key(typed);
            var slow = reports.stream()
                    .filter(report -> key.isPresent()
                            && DuplicateIdentity.key(report.document()).equals(key))
                    .map(Report::id)
                    .findFirst();

            assertThat(DuplicateIdentity.first(typed, 0, reports).map(Report::id))
                    .as("%s", typed)
                    .isEqualTo(slow);
            var bucket =
                    DuplicateIdentity.byNumber(reports).getOrDefault(DuplicateIdentity.bare(typed.number()), List.of());
            assertThat(DuplicateIdentity.first(typed, 0, bucket).map(Report::id))
                    .as("%s", typed)
                    .isEqualTo(slow);
        }
    }

    private static DocumentIdentity drawn(Random random) {
        var numbers =
                List.of("1", "01", "1 ", " 0 1", "10", "1a", "1A", "01 a", "0", "00", "", "1-2", "12", "1\u00a02");
        var symbols = List.of("BC", "bc", "B C", "BC-Đ", "");
        var bodies = List.of("Sở A", "sở  a", "Sở Á", "");
        return new DocumentIdentity(one(numbers, random), one(symbols, random), one(bodies, random), null);
    }

    private static String one(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
