package vn.campaigndesk.intake.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Many distinct clean forms for measuring speed, and the numbers that are in them.
///
/// `java -cp … vn.campaigndesk.intake.golden.CleanForms FOLDER COUNT` writes `form-00001.docx` and so on, and
/// `expected.tsv` (file, unit, five numbers) beside the folder, as `FOLDER.expected.tsv`.
final class CleanForms {
    private static final List<String> UNITS = List.of(
            "UBND huyện Thọ Xuân",
            "UBND huyện Hoằng Hóa",
            "UBND thị xã Bỉm Sơn",
            "UBND thành phố Sầm Sơn",
            "UBND huyện Mường Lát",
            "UBND huyện Nga Sơn",
            "UBND thị xã Nghi Sơn",
            "UBND huyện Cẩm Thủy",
            "Sở Tư pháp",
            "Sở Y tế",
            "Sở Công Thương",
            "Sở Tài nguyên và Môi trường",
            "Ban Dân tộc",
            "Báo Thanh Hóa",
            "Trường Đại học Hồng Đức");

    private CleanForms() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), 20_241_118L);
    }

    /// Writes forms that all differ: the same count and seed give the same files.
    ///
    /// @return the lines of the table of what is expected
    static List<String> write(Path folder, int count, long seed) throws IOException {
        Files.createDirectories(folder);
        var random = new Random(seed);
        var template = Zips.read(template());
        var body = new String(template.get("word/document.xml"), StandardCharsets.UTF_8);
        var lines = new ArrayList<String>(count);
        for (var i = 1; i <= count; i++) {
            var sender = Sender.of(UNITS.get(i % UNITS.size()));
            var figures = sender.figures(random);
            var file = "form-%05d.docx".formatted(i);
            template.put(
                    "word/document.xml",
                    filled(body, sender, figures, i, random).getBytes(StandardCharsets.UTF_8));
            Files.write(folder.resolve(file), Zips.of(template));
            lines.add(file + "\t" + sender.name() + "\t" + tabbed(figures));
        }
        Files.write(folder.resolveSibling(folder.getFileName() + ".expected.tsv"), lines);
        return lines;
    }

    private static byte[] template() {
        var blank = new Answer(UNITS.getFirst(), 1).named("@unit@").texts("@evaluation@", "@proposal@");
        for (var row = 1; row <= 5; row++) {
            blank.writes(row, "@" + row + "@");
        }
        return WordLetters.alone(blank).bytes();
    }

    private static String filled(String body, Sender sender, List<@Nullable Long> figures, int place, Random random) {
        var values = Map.of(
                "@unit@", sender.name(),
                "@evaluation@", Written.evaluation(sender, random) + " (lần " + place + ")",
                "@proposal@", Written.proposal(random));
        var text = body;
        for (var value : values.entrySet()) {
            text = text.replace(value.getKey(), Docx.escape(value.getValue()));
        }
        for (var row = 1; row <= 5; row++) {
            var figure = figures.get(row - 1);
            text = text.replace("@" + row + "@", figure == null ? "" : Written.dotted(figure));
        }
        return text;
    }

    private static String tabbed(List<@Nullable Long> figures) {
        return String.join(
                "\t",
                figures.stream()
                        .map(figure -> figure == null ? "" : figure.toString())
                        .toList());
    }
}
