package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// The shipped data against what is known of them: the letter's words, the province's counts, the census total.
class SeedFilesTest {
    @SuppressWarnings("unused") // named by @FieldSource
    static final List<String> FILES = SeedFiles.ALL;

    private final List<Map<String, String>> groups = SeedFiles.rows("groups.tsv");
    private final List<Map<String, String>> organisations = SeedFiles.rows("organisations.tsv");
    private final List<Map<String, String>> facts = SeedFiles.rows("facts.tsv");
    private final List<Map<String, String>> lines = SeedFiles.rows("campaign-2024-lines.tsv");
    private final List<Map<String, String>> indicators = SeedFiles.rows("campaign-2024-indicators.tsv");

    @ParameterizedTest
    @FieldSource("FILES")
    void textIsPrecomposedAndTidy(String file) {
        var text = SeedFiles.text(file);

        assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        assertThat(text).endsWith("\n").doesNotContain("\r", "\uFEFF", "\u00A0", "\u00AD", "  ");
        assertThat(text.lines().flatMap(line -> Arrays.stream(line.split("\t"))))
                .allMatch(cell -> cell.equals(cell.strip()));
    }

    @Test
    void theLetterReachesFiftyTwoBodiesInSixGroups() {
        var listed = organisations.stream()
                .filter(row -> row.get("listed").equals("yes"))
                .toList();

        assertThat(listed).hasSize(52);
        assertThat(listed.stream().collect(Collectors.groupingBy(row -> row.get("group"), Collectors.counting())))
                .isEqualTo(Map.of(
                        "party-office",
                        1L,
                        "department",
                        19L,
                        "district",
                        27L,
                        "press",
                        2L,
                        "university",
                        2L,
                        "association",
                        1L));
    }

    @Test
    void groupsStandInTheOrderOfTheLetter() {
        assertThat(groups.stream().map(row -> row.get("code")))
                .startsWith("party-office", "department", "district", "press", "university", "association")
                .doesNotHaveDuplicates();
        assertThat(groups.stream().map(row -> Integer.valueOf(row.get("place"))))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void everyBodyIsWhole() {
        assertThat(organisations.stream().map(row -> row.get("code"))).doesNotHaveDuplicates();
        assertThat(organisations.stream().map(row -> row.get("group") + row.get("place")))
                .doesNotHaveDuplicates();
        assertThat(organisations).allSatisfy(row -> {
            assertThat(row.get("code")).matches("[a-z0-9-]{1,60}");
            assertThat(row.get("name")).isNotBlank().hasSizeLessThanOrEqualTo(200);
            assertThat(row.get("short_name")).isNotBlank().hasSizeLessThanOrEqualTo(24);
            assertThat(row.get("listed")).isIn("yes", "preset", "no");
            assertThat(row.get("source")).isNotBlank().hasSizeLessThanOrEqualTo(300);
            assertThat(groups).anyMatch(group -> group.get("code").equals(row.get("group")));
        });
    }

    @Test
    void bodiesOfTheLetterLivedWhenItWasSent() {
        var sent = LocalDate.of(2024, 10, 15);

        assertThat(organisations.stream().filter(row -> row.get("listed").equals("yes")))
                .allSatisfy(row -> {
                    assertThat(row.get("valid_from").isEmpty()
                                    || !LocalDate.parse(row.get("valid_from")).isAfter(sent))
                            .isTrue();
                    assertThat(row.get("valid_to").isEmpty()
                                    || LocalDate.parse(row.get("valid_to")).isAfter(sent))
                            .isTrue();
                });
    }

    @Test
    void successorsExistAndOutliveTheirPredecessors() {
        var byCode = organisations.stream().collect(Collectors.toMap(row -> row.get("code"), Function.identity()));

        assertThat(organisations.stream().filter(row -> !row.get("successor").isEmpty()))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(byCode).containsKey(row.get("successor"));
                    var end = LocalDate.parse(row.get("valid_to"));
                    var successorEnd = byCode.get(row.get("successor")).get("valid_to");
                    assertThat(successorEnd.isEmpty()
                                    || LocalDate.parse(successorEnd).isAfter(end))
                            .isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "huyen-dong-son, 2024-12-31, thanh-pho-thanh-hoa",
        "bao-thanh-hoa, 2025-05-31, bao-va-phat-thanh-truyen-hinh-thanh-hoa",
        "so-thong-tin-va-truyen-thong, 2025-02-28, so-khoa-hoc-va-cong-nghe",
        "thi-xa-nghi-son, 2025-06-30, ''",
    })
    void datedChangesAreKept(String code, String lastDay, String successor) {
        assertThat(organisations)
                .filteredOn(row -> row.get("code").equals(code))
                .singleElement()
                .satisfies(row -> assertThat(List.of(row.get("valid_to"), row.get("successor")))
                        .containsExactly(lastDay, successor));
    }

    /// Typed without diacritics, dots or spaces a name must still lead to one body only: "so nv" would be two.
    @Test
    void noWritingLeadsToTwoBodies() {
        var owners = new HashMap<String, String>();
        for (var row : organisations) {
            writings(row)
                    .map(SeedFilesTest::fold)
                    .forEach(writing -> assertThat(owners.merge(writing, row.get("code"), (first, second) -> first))
                            .as(writing)
                            .isEqualTo(row.get("code")));
        }

        assertThat(owners).containsEntry("tinhgia", "thi-xa-nghi-son").doesNotContainKey("thanhhoa");
    }

    @Test
    void aliasesAreWrittenOnceForABody() {
        assertThat(organisations)
                .allSatisfy(row -> assertThat(writings(row).skip(2)).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource({
        "UBND H. Thọ Xuân, huyen-tho-xuan",
        "Huyện Tĩnh Gia, thi-xa-nghi-son",
        "TX. Nghi Sơn, thi-xa-nghi-son",
        "TP. Thanh Hóa, thanh-pho-thanh-hoa",
        "Sở GD&ĐT, so-giao-duc-va-dao-tao",
        "Sở TN&MT, so-tai-nguyen-va-moi-truong",
        "Sở LĐ-TB&XH, so-lao-dong-tbxh",
        "Sở VHTTDL, so-van-hoa-the-thao-du-lich",
        "Đài Phát thanh và Truyền hình tỉnh, dai-pt-th-thanh-hoa",
        "Hiệp hội doanh nghiệp tỉnh, hiep-hoi-doanh-nghiep-tinh",
    })
    void usualWritingsAreKnown(String writing, String code) {
        assertThat(organisations)
                .filteredOn(row -> writings(row).anyMatch(writing::equals))
                .singleElement()
                .extracting(row -> row.get("code"))
                .isEqualTo(code);
    }

    @Test
    void districtsAddUpToTheProvince() {
        assertThat(total("communes")).isEqualByComparingTo("558");
        assertThat(total("population")).isEqualByComparingTo("3640128");
        assertThat(facts.stream().filter(row -> row.get("text").equals("miền núi")))
                .hasSize(11);
        assertThat(totalOfMountains("communes")).isEqualByComparingTo("175");
        assertThat(totalOfMountains("population")).isEqualByComparingTo("921140");
    }

    @Test
    void everyDistrictHasEachFactOnce() {
        var districts = organisations.stream()
                .filter(row -> row.get("group").equals("district"))
                .map(row -> row.get("code"))
                .toList();

        for (var kind : List.of("gso_code", "communes", "population", "area_km2", "region", "tile_row", "tile_col")) {
            assertThat(facts.stream()
                            .filter(row -> row.get("kind").equals(kind))
                            .map(row -> row.get("organisation")))
                    .as(kind)
                    .containsExactlyElementsOf(districts);
        }
        assertThat(facts.stream().map(row -> row.get("organisation") + row.get("kind") + row.get("as_of")))
                .doesNotHaveDuplicates();
    }

    @Test
    void districtsStandInTheOrderOfTheirCodes() {
        assertThat(facts.stream()
                        .filter(row -> row.get("kind").equals("gso_code"))
                        .map(row -> row.get("text")))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFactSaysWhenAndWhat() {
        var codes = organisations.stream().map(row -> row.get("code")).collect(Collectors.toSet());

        assertThat(facts).allSatisfy(row -> {
            assertThat(codes).contains(row.get("organisation"));
            assertThat(LocalDate.parse(row.get("as_of"))).isBetween("2018-01-01", "2026-12-31");
            assertThat(row.get("definition")).isNotBlank().hasSizeLessThanOrEqualTo(300);
            assertThat(row.get("amount").isEmpty()).isNotEqualTo(row.get("text").isEmpty());
        });
        assertThat(facts.stream().filter(row -> row.get("kind").equals("enrolment")))
                .hasSize(2);
    }

    @Test
    void noTwoDistrictsShareATile() {
        var rows = amounts("tile_row");
        var columns = amounts("tile_col");
        var tiles = new HashSet<String>();
        rows.forEach((code, row) -> tiles.add(row + "," + columns.get(code)));

        assertThat(tiles).hasSize(27);
        assertThat(Stream.concat(rows.values().stream(), columns.values().stream()))
                .allMatch(place -> place.intValueExact() >= 0 && place.intValueExact() <= 6);
    }

    @Test
    void datesAreThoseOfTheLetter() {
        var campaign = SeedFiles.properties();
        var deadline = new Deadline(
                LocalDate.parse(campaign.getProperty("due_date")),
                Boolean.parseBoolean(campaign.getProperty("due_inclusive")));

        assertThat(deadline.date()).isEqualTo("2024-11-18");
        assertThat(deadline.date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(deadline.lastOnTimeDay().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(campaign.getProperty("starts_on")).isEqualTo("2024-10-10");
        assertThat(campaign.getProperty("runs_until")).isEqualTo("2024-11-20");
        assertThat(campaign.stringPropertyNames()).doesNotContain("letter_number", "letter_date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code|2024-lua-dao-truc-tuyen",
                "letter_symbol|STTTT-CNTT&TT",
                "report_symbol|BC-STTTT",
                "parent_body|UBND tỉnh Thanh Hóa",
                "issuing_body|Sở Thông tin và Truyền thông",
                "place_name|Thanh Hóa",
                "focal_point|Trung tâm Công nghệ thông tin và Truyền thông Thanh Hóa",
                "hotline|02373.718699",
                "mailbox|ungcuusuco@thanhhoa.gov.vn",
                "website|attt.thanhhoa.gov.vn",
                "signer_authority|KT. GIÁM ĐỐC",
                "signer_title|PHÓ GIÁM ĐỐC",
                "signer_name|Nguyễn Văn Tước",
                "archive_note|VT, CNTT&TT",
            })
    void agencyIsThatOfTheLetter(String key, String value) {
        assertThat(SeedFiles.properties().getProperty(key)).isEqualTo(value);
    }

    @Test
    void titleAndSubjectQuoteTheCampaign() {
        var campaign = SeedFiles.properties();
        var title = campaign.getProperty("title");

        assertThat(title)
                .isEqualTo(
                        "Chiến dịch tuyên truyền “Kỹ năng nhận diện và phòng chống lừa đảo trực tuyến bảo vệ người dân"
                                + " trên không gian mạng năm 2024”");
        assertThat(campaign.getProperty("subject")).isEqualTo("V/v triển khai " + title);
        assertThat(campaign.getProperty("short_title")).isNotBlank().hasSizeLessThan(45);
    }

    @Test
    void rowsOfTheFormAreWordForWord() {
        assertThat(indicators.stream().map(row -> row.get("text")))
                .containsExactly(
                        "Tổng số cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch",
                        "Tổng số cơ quan, đơn vị triển khai chiến dịch",
                        "Tổng số bài viết được tuyên truyền trên trang thông tin điện tử, mạng xã hội,...",
                        "Tổng số lượt tuyên truyền trên Hệ thống Truyền thanh cấp huyện, cấp xã",
                        "Tổng số học sinh, sinh viên được tuyên truyền");
        assertThat(indicators.stream().map(row -> row.get("note_hint")))
                .containsExactly(
                        "", "", "", "Dành cho UBND cấp huyện", "Dành cho các Trường Đại học và UBND cấp huyện");
        assertThat(indicators.stream().map(row -> row.get("place"))).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void rowsAskTheGroupsTheLetterAsks() {
        var everyGroup = groups.stream().map(row -> row.get("code")).collect(Collectors.joining(";"));

        assertThat(indicators.stream().map(row -> row.get("groups")))
                .containsExactly(everyGroup, everyGroup, everyGroup, "district", "district;university");
    }

    @Test
    void totalsThatMayMisleadCarryACaveat() {
        assertThat(indicators.stream().map(row -> !row.get("caveat").isEmpty()))
                .containsExactly(true, true, false, false, true);
        assertThat(indicators).allSatisfy(row -> {
            assertThat(row.get("caveat")).hasSizeLessThanOrEqualTo(500);
            assertThat(row.get("short_text")).isNotBlank().hasSizeLessThanOrEqualTo(45);
            assertThat(row.get("unit")).isNotBlank();
        });
        assertThat(indicators.getFirst().get("caveat")).contains("mức tối đa");
        assertThat(indicators.getLast().get("caveat")).contains("trung học phổ thông", "tính trùng");
    }

    @Test
    void linesNameTheLegalTextsAndTheReaders() {
        assertThat(texts("BASIS"))
                .hasSize(4)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Quyết định số 964/QĐ-TTg ngày 10/8/2022 của Thủ tướng"),
                        second -> assertThat(second)
                                .startsWith("Quyết định số 1907/QĐ-TTg ngày 23/11/2020 của Thủ tướng"),
                        third -> assertThat(third).startsWith("Kế hoạch số 116/KH-UBND ngày 11/5/2023 của UBND tỉnh"),
                        fourth -> assertThat(fourth).startsWith("Công văn số 2001/CATTT-QHPT ngày 10/10/2024 của Cục"))
                .noneMatch(text -> text.endsWith(";") || text.endsWith("."));
        assertThat(texts("SUPERIOR")).containsExactly("Chủ tịch UBND tỉnh", "Bộ Thông tin và Truyền thông");
        assertThat(texts("COPY")).startsWith("Như trên").hasSize(4);
    }

    private List<String> texts(String kind) {
        return lines.stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("text"))
                .toList();
    }

    private Map<String, BigDecimal> amounts(String kind) {
        return facts.stream()
                .filter(row -> row.get("kind").equals(kind))
                .collect(Collectors.toMap(row -> row.get("organisation"), row -> new BigDecimal(row.get("amount"))));
    }

    private BigDecimal total(String kind) {
        return amounts(kind).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal totalOfMountains(String kind) {
        var amounts = amounts(kind);
        return facts.stream()
                .filter(row -> row.get("text").equals("miền núi"))
                .map(row -> amounts.get(row.get("organisation")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Name, short name and aliases of a body, in this order.
    private static Stream<String> writings(Map<String, String> row) {
        var aliases = Arrays.stream(row.get("aliases").split("; ")).filter(alias -> !alias.isEmpty());
        return Stream.concat(Stream.of(row.get("name"), row.get("short_name")), aliases);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]", "");
    }
}
