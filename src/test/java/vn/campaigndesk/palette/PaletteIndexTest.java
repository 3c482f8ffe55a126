package vn.campaigndesk.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.text.SearchKey;

class PaletteIndexTest {
    private static PaletteEntry unit(long id, String name) {
        return new PaletteEntry(PaletteKind.UNIT, id, name, "UBND cấp huyện", 0);
    }

    private static PaletteEntry report(long id, String title, long day) {
        return new PaletteEntry(PaletteKind.REPORT, id, title, "Bản đầu tiên", day);
    }

    private static final PaletteIndex INDEX = new PaletteIndex(List.of(
            unit(1, "UBND huyện Thọ Xuân"),
            unit(2, "UBND huyện Thường Xuân"),
            unit(3, "UBND huyện Như Xuân"),
            unit(4, "UBND huyện Quan Hóa"),
            unit(5, "UBND huyện Quan Sơn"),
            unit(6, "Sở Giáo dục và Đào tạo"),
            report(10, "UBND huyện Thọ Xuân · 152/BC-UBND", 20_042),
            report(11, "UBND huyện Thọ Xuân · 160/BC-UBND", 20_050),
            new PaletteEntry(PaletteKind.CONTACT, 20, "Lê Thị Đào", "0912 345 678", 0),
            new PaletteEntry(PaletteKind.SCREEN, 30, "Báo cáo", "Ctrl+3"),
            new PaletteEntry(PaletteKind.COMMAND, 31, "Nhập báo cáo mới", "")));

    private static List<Long> found(String query) {
        return INDEX.find(query, 5).stream().map(PaletteEntry::id).toList();
    }

    /// Whatever letter is left out, doubled or mistaken for another, a long word is still found: what is passed
    /// over for the sake of speed is never what was meant.
    @Test
    void anyOneSlipInALongWordIsForgiven() {
        var random = new Random(20241118);
        var word = "nguyen thuong chuyen quynh vuong".split(" ", -1);
        var index = new PaletteIndex(List.of(unit(7, String.join(" ", word)), unit(8, "Sở Y tế")));
        for (var round = 0; round < 2_000; round++) {
            var typed = new StringBuilder(word[random.nextInt(word.length)]);
            var at = random.nextInt(typed.length());
            switch (random.nextInt(3)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, typed.charAt(at));
                default -> typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
            }
            assertThat(index.find(typed.toString(), 5))
                    .as(typed.toString())
                    .extracting(PaletteEntry::id)
                    .contains(7L);
        }
    }

    /// What is typed, and what comes first.
    @ParameterizedTest
    @CsvSource({
        "tho xuan, 1",
        "Thọ Xuân, 1",
        "THO XUAN, 1",
        "xuan tho, 1",
        "thuong x, 2",
        "giao duc, 6",
        "dao tao, 6",
        "le thi dao, 20",
        "152, 10",
        "160/bc, 11",
        "0912, 20",
        "bao cao, 30",
        "nhap bao, 31",
        "quan hoa, 4",
        "quan hoá, 4",
        "giaso duc, 6",
        "thuonf xuan, 2",
    })
    void theFirstIsWhatIsMeant(String typed, long meant) {
        assertThat(found(typed)).as(typed).isNotEmpty();
        assertThat(found(typed).getFirst()).isEqualTo(meant);
    }

    @Test
    void ofDocumentsThatFitAlikeTheNewerComesFirst() {
        assertThat(found("tho xuan bc")).containsExactly(11L, 10L);
    }

    @Test
    void everyWordHasToFit() {
        assertThat(found("tho xuan son la")).isEmpty();
        assertThat(found("quan")).containsExactlyInAnyOrder(4L, 5L);
    }

    @Test
    void aSlipIsLookedForOnlyWhenNothingBeginsSo() {
        assertThat(found("quan son")).containsExactly(5L);
        assertThat(found("xua"))
                .as("three letters are no slip of another word")
                .containsExactlyInAnyOrder(1L, 2L, 3L, 10L, 11L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "/", "-.-", "qqqqqq"})
    void nothingIsFoundForNothing(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    /// Whatever the index finds without a slip is what going through all entries finds.
    @Test
    void itFindsWhatGoingThroughAllFinds() {
        var random = new Random(20_241_118);
        var syllables =
                List.of("Thọ", "Xuân", "Quảng", "Xương", "Hậu", "Lộc", "Đông", "Sơn", "Bá", "Thước", "12", "345");
        var all = new ArrayList<PaletteEntry>();
        for (var i = 0; i < 400; i++) {
            var title = syllables.get(random.nextInt(12)) + " " + syllables.get(random.nextInt(12));
            all.add(new PaletteEntry(
                    PaletteKind.REPORT, i, title, syllables.get(random.nextInt(12)), random.nextInt(9)));
        }
        var index = new PaletteIndex(all);
        for (var query : List.of("tho", "xu", "quang x", "dong son", "1", "34 ba", "loc hau tho")) {
            var naive = all.stream()
                    .filter(entry -> fits(query, entry))
                    .map(PaletteEntry::id)
                    .toList();
            assertThat(index.find(query, 1000).stream().map(PaletteEntry::id))
                    .as(query)
                    .containsExactlyInAnyOrderElementsOf(naive);
        }
    }

    private static boolean fits(String query, PaletteEntry entry) {
        var words = List.of(SearchKey.of(entry.title() + " " + entry.detail()).split(" "));
        return SearchKey.words(query).stream()
                .allMatch(asked -> words.stream().anyMatch(word -> word.startsWith(asked)));
    }
}
