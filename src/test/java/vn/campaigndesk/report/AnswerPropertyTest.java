package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.PARSER;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.campaigndesk.report.quantity.Quantity;

/// Random histories of many units, counted a second time the other way round: for each unit and row one walks back from
/// the newest report to the one that settles the row, and asks of every report on its way whether it is in force.
class AnswerPropertyTest {
    private static final int ROWS = 3;
    private static final int UNITS = 4;

    /// A history as it was sent; `worth` null for an empty cell, -1 for one that is no number.
    private record Sent(
            long id, long unit, int day, String kind, Long withdraws, boolean returned, List<Integer> worth) {
        boolean isBefore(Sent other) {
            return day < other.day || (day == other.day && id < other.id);
        }

        boolean takesBack(Sent other) {
            return kind.equals("WITHDRAWAL")
                    && unit == other.unit
                    && other.isBefore(this)
                    && (withdraws == null || withdraws == other.id);
        }
    }

    @RepeatedTest(300)
    void totalsAreThoseOfWalkingBack(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var sent = sent(random);
        var reports =
                new ArrayList<>(sent.stream().map(AnswerPropertyTest::report).toList());
        Collections.shuffle(reports, random);
        var answers = AnswerRules.of(reports);
        for (var row = 0; row < ROWS; row++) {
            assertThat(total(answers, row)).as("row %d of %s", row, sent).isEqualTo(naiveTotal(sent, row));
        }
        for (var unit = 0L; unit < UNITS; unit++) {
            var own = unit;
            var answer = answers.get(unit);
            var inForce = sent.stream()
                    .filter(one -> one.unit() == own && !one.kind().equals("WITHDRAWAL") && isInForce(one, sent))
                    .toList();
            assertThat(answer != null && answer.isAnswered()).isEqualTo(!inForce.isEmpty());
            assertThat(AnswerRules.first(reports).get(unit))
                    .as("the quick way to the first version in force")
                    .isEqualTo(answer == null ? null : answer.first());
            if (answer != null && answer.first() != null) {
                var first = answer.first().id();
                assertThat(inForce).noneMatch(one -> one.isBefore(byId(sent, first)));
            }
        }
    }

    private static Sent byId(List<Sent> sent, long id) {
        return sent.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    /// Unit by unit: the sum, or "?" when something is no number; nothing for a row that nobody states.
    private static Map<Long, String> total(Map<Long, Answer> answers, int row) {
        var total = new TreeMap<Long, String>();
        answers.forEach((unit, answer) -> {
            var text = QuantityText.of(answer.quantity(row)).replace(".", "");
            if (!text.isEmpty()) {
                total.put(unit, text);
            }
        });
        return total;
    }

    private static Map<Long, String> naiveTotal(List<Sent> sent, int row) {
        var total = new TreeMap<Long, String>();
        for (var unit = 0L; unit < UNITS; unit++) {
            var said = naive(unit, sent, row);
            if (said != null) {
                total.put(unit, said);
            }
        }
        return total;
    }

    private static String naive(long unit, List<Sent> sent, int row) {
        String sum = null;
        var newestFirst = sent.stream()
                .filter(one -> one.unit() == unit && !one.kind().equals("WITHDRAWAL"))
                .filter(one -> isInForce(one, sent))
                .sorted((one, other) -> one.isBefore(other) ? 1 : -1)
                .toList();
        for (var one : newestFirst) {
            var worth = one.worth().get(row);
            if (worth != null) {
                sum = plus(sum, worth);
            }
            var settles = one.kind().equals("ORIGINAL") || one.kind().equals("REPLACEMENT");
            if (settles || (worth != null && !one.kind().equals("ADDITIONAL"))) {
                return sum;
            }
        }
        return sum;
    }

    private static String plus(String sum, int worth) {
        if (worth < 0 || "?".equals(sum)) {
            return "?";
        }
        return Integer.toString(worth + (sum == null ? 0 : Integer.parseInt(sum)));
    }

    /// Not sent back, and no withdrawal that is itself in force takes it back.
    private static boolean isInForce(Sent one, List<Sent> sent) {
        return !one.returned() && sent.stream().noneMatch(other -> other.takesBack(one) && isInForce(other, sent));
    }

    private static List<Sent> sent(Random random) {
        var sent = new ArrayList<Sent>();
        var count = random.nextInt(24);
        var kinds = List.of(
                "ORIGINAL", "REPLACEMENT", "CUMULATIVE", "ADDITIONAL", "ADDITIONAL", "CORRECTION", "WITHDRAWAL");
        for (var id = 1L; id <= count; id++) {
            var kind = kinds.get(random.nextInt(kinds.size()));
            var named =
                    kind.equals("WITHDRAWAL") && random.nextInt(3) > 0 ? Long.valueOf(1 + random.nextInt(count)) : null;
            var worth = new ArrayList<Integer>();
            for (var row = 0; row < ROWS; row++) {
                worth.add(random.nextInt(3) == 0 ? null : random.nextInt(12) == 0 ? -1 : random.nextInt(2000));
            }
            sent.add(new Sent(
                    id, random.nextInt(UNITS), 1 + random.nextInt(9), kind, named, random.nextInt(6) == 0, worth));
        }
        return sent;
    }

    private static Report report(Sent sent) {
        var quantities = new HashMap<Long, Quantity>();
        for (var row = 0; row < ROWS; row++) {
            var worth = sent.worth().get(row);
            var raw = worth == null ? "" : worth < 0 ? "toàn bộ" : Integer.toString(worth);
            quantities.put((long) row, Quantity.typed(PARSER.read(raw), ""));
        }
        var version = switch (sent.kind()) {
            case "CUMULATIVE", "ADDITIONAL" -> ReportVersion.supplement(SupplementCounting.valueOf(sent.kind()));
            case "WITHDRAWAL" -> new ReportVersion(ReportKind.WITHDRAWAL, null, sent.withdraws());
            default -> ReportVersion.of(ReportKind.valueOf(sent.kind()));
        };
        return Report.from(sent.unit(), day(sent.day(), 11))
                .stored(sent.id(), 1)
                .version(version)
                .quantities(quantities)
                .review(sent.returned() ? new Review(ReviewState.RETURNED, "sai mẫu") : Review.received())
                .build();
    }
}
