package vn.campaigndesk.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.CutOff;
import vn.campaigndesk.text.Formats;

/// Sentences over random campaigns: every number in them is one of the figures, and what the table says of an indicator
/// the sentence says too.
class ResultTextPropertyTest {
    private static final List<String> VALUES =
            List.of("", "0", "Không có", "12", "1.234", "khoảng 500", "trên 1.200", "toàn bộ", "-", "7.654.321");
    private static final Pattern DATE = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d{3})*");

    @RepeatedTest(12)
    void everyNumberInTheProseIsAFigure(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        try (var fixture = CampaignFixture.open()) {
            var share = random.nextInt(5);
            for (var unit : fixture.recipients.of(fixture.campaignId)) {
                if (random.nextInt(4) < share) {
                    var values = random.ints(5, 0, VALUES.size())
                            .mapToObj(VALUES::get)
                            .toArray(String[]::new);
                    fixture.enter(unit.shortName(), day(10 + random.nextInt(15), 11), values);
                }
            }
            check(FiguresRules.of(fixture.snapshot(), day(12 + random.nextInt(12), 11)));
        }
    }

    private static void check(Figures figures) {
        var text = new ResultText(new ReportText());
        assertThat(numbers(text.response(figures, CutOff.of(figures.asOf(), figures.asOf()))))
                .isSubsetOf(ofResponse(figures.response()));
        var lines = text.totals(figures);
        assertThat(lines).hasSameSizeAs(figures.totals());
        for (var place = 0; place < lines.size(); place++) {
            var total = figures.totals().get(place);
            var line = lines.get(place).replace(total.indicator().shortText(), "");
            assertThat(numbers(line)).as(line).isSubsetOf(ofIndicator(figures, place));
            assertThat(line).contains(total.stated() + "/" + total.asked());
            if (total.stated() == 0) {
                assertThat(line).contains("chưa có số liệu");
            } else {
                assertThat(line).contains(Formats.number(total.sum()));
                assertThat(line.contains(": khoảng ")).as(line).isEqualTo(total.isEstimate());
            }
        }
    }

    private static Set<String> ofResponse(Response response) {
        var numbers = new TreeSet<String>();
        for (var count : List.of(
                response.expected(),
                response.answered(),
                response.onTime(),
                response.late(),
                response.missing() + response.waiting(),
                response.waiting(),
                response.exempt())) {
            numbers.add(Integer.toString(count));
        }
        numbers.addAll(numbers(Formats.percent(response.share())));
        return numbers;
    }

    private static Set<String> ofIndicator(Figures figures, int place) {
        var total = figures.totals().get(place);
        var numbers = new TreeSet<>(of(total));
        numbers.add(Integer.toString(total.indicator().place()));
        figures.groups().forEach(group -> numbers.addAll(of(group.totals().get(place))));
        figures.groups().forEach(group -> numbers.addAll(numbers(group.group().shortName())));
        return numbers;
    }

    private static List<String> of(Total total) {
        return List.of(
                Formats.number(total.sum()),
                Formats.number(total.stated()),
                Formats.number(total.asked()),
                Formats.number(total.estimates()));
    }

    private static Set<String> numbers(String text) {
        var numbers = new TreeSet<String>();
        NUMBER.matcher(DATE.matcher(text).replaceAll("")).results().forEach(found -> numbers.add(found.group()));
        return numbers;
    }
}
