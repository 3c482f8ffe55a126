package vn.campaigndesk.intake.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Who reports: the name in the recipients' list, and what its letterhead, symbol and figures look like.
///
/// @param communes 0 for anything but a district
/// @param pupils the most pupils or students that rule V7 or V8 finds plausible, 0 where the row does not apply
record Sender(String name, int communes, int pupils) {
    /// name, communes, population of 2019 (rules V5 to V7)
    private static final String DISTRICTS = """
            thành phố Thanh Hóa,34,359910
            thị xã Bỉm Sơn,7,58378
            thành phố Sầm Sơn,11,109208
            huyện Mường Lát,8,39948
            huyện Quan Hóa,15,48856
            huyện Bá Thước,21,100834
            huyện Quan Sơn,12,40526
            huyện Lang Chánh,10,49654
            huyện Ngọc Lặc,21,136611
            huyện Cẩm Thủy,17,110091
            huyện Thạch Thành,25,144343
            huyện Hà Trung,20,118826
            huyện Vĩnh Lộc,13,86362
            huyện Yên Định,26,165830
            huyện Thọ Xuân,30,195998
            huyện Thường Xuân,16,89131
            huyện Triệu Sơn,34,202386
            huyện Thiệu Hóa,24,160732
            huyện Hoằng Hóa,37,233043
            huyện Hậu Lộc,23,176418
            huyện Nga Sơn,24,141114
            huyện Như Xuân,16,66240
            huyện Như Thanh,14,94906
            huyện Nông Cống,29,182801
            huyện Đông Sơn,14,76923
            huyện Quảng Xương,26,199943
            thị xã Nghi Sơn,31,251116
            """;

    static Sender of(String name) {
        return DISTRICTS
                .lines()
                .map(line -> line.split(",", -1))
                .filter(cells -> name.equals("UBND " + cells[0]))
                .findFirst()
                .map(cells -> new Sender(name, Integer.parseInt(cells[1]), Integer.parseInt(cells[2]) / 4))
                .orElseGet(() -> new Sender(
                        name, 0, name.contains("Hồng Đức") ? 13_000 : name.startsWith("Trường Đại học") ? 3_400 : 0));
    }

    boolean isDistrict() {
        return communes > 0;
    }

    boolean isParty() {
        return name.startsWith("Văn phòng Tỉnh ủy");
    }

    /// Five plausible figures; none where the row is not this sender's.
    List<@Nullable Long> figures(Random random) {
        if (isDistrict()) {
            var informed = communes + 21L + random.nextInt(160);
            return Arrays.asList(
                    informed,
                    communes + 1L + random.nextInt((int) informed - communes),
                    21L + random.nextInt(260),
                    communes * (9L + random.nextInt(30)) + 1 + random.nextInt(8),
                    unrounded((long) (pupils * (0.62 + 0.2 * random.nextDouble()))));
        }
        var informed = 11L + random.nextInt(70);
        return Arrays.asList(
                informed,
                1L + random.nextInt((int) informed),
                3L + random.nextInt(58),
                null,
                pupils == 0 ? null : unrounded((long) (pupils * (0.6 + 0.3 * random.nextDouble()))));
    }

    private static long unrounded(long figure) {
        return figure % 10 == 0 ? figure + 7 : figure;
    }

    /// The two lines at the top left: superior body (or none) and issuing body.
    List<String> letterhead() {
        if (isDistrict()) {
            return List.of("ỦY BAN NHÂN DÂN", place().toUpperCase(Locale.ROOT));
        }
        if (isParty()) {
            return List.of("TỈNH ỦY THANH HÓA", "VĂN PHÒNG");
        }
        var superior = name.startsWith("Báo") ? "TỈNH ỦY THANH HÓA" : "UBND TỈNH THANH HÓA";
        return List.of(superior, name.toUpperCase(Locale.ROOT));
    }

    /// The unit's own place name, with its kind.
    String place() {
        return isDistrict() ? name.substring("UBND ".length()) : name;
    }

    /// Where its letters are dated.
    String town() {
        return isDistrict() ? place().replaceFirst("^(huyện|thị xã|thành phố) ", "") : "Thanh Hóa";
    }

    String symbol(String kind) {
        if (isDistrict()) {
            return kind.isEmpty() ? "/UBND-VHTT" : "/" + kind + "-UBND";
        }
        var initials = new ArrayList<String>();
        for (var word : name.replace("-", "").split("[ ,]+", -1)) {
            if (!word.equals("và") && !word.isEmpty()) {
                initials.add(word.substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
        return (kind.isEmpty() ? "/" : "/" + kind + "-") + String.join("", initials) + (kind.isEmpty() ? "-VP" : "");
    }

    List<String> signature() {
        if (isDistrict()) {
            return List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        }
        if (isParty()) {
            return List.of("K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG");
        }
        return name.startsWith("Sở") ? List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC") : List.of("THỦ TRƯỞNG ĐƠN VỊ");
    }
}
