package vn.campaigndesk.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.PARSER;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.consolidation.Figures.GroupFigures;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.testing.CampaignFixture;

/// Random campaigns, counted a second time in the plainest way: each question is asked of every unit on its own, from
/// the letter's words ("before 18 November", rows 4 and 5 for districts and universities) and from what was written,
/// not from what the program understood.
class FiguresPropertyTest {
    /// What a cell says and what it is worth.
    private record Written(String raw, Integer worth, boolean estimate) {
        boolean isBlank() {
            return raw.isEmpty();
        }
    }

    private static final List<Written> CELLS = List.of(
            new Written("", null, false),
            new Written("0", 0, false),
            new Written("Không có", 0, false),
            new Written("12", 12, false),
            new Written("1.234", 1234, false),
            new Written("9.999.999", 9_999_999, false),
            new Written("khoảng 500", 500, true),
            new Written("trên 1.200", 1200, true),
            new Written("gần 83", 83, true),
            new Written("toàn bộ", null, false),
            new Written("1,234", null, false),
            new Written("-", null, false));

    /// A report as it was sent.
    private record Sent(int order, Recipient unit, LocalDate arrived, List<Written> cells) {}

    private static CampaignSnapshot campaign;

    @BeforeAll
    static void readCampaign() {
        try (var fixture = CampaignFixture.open()) {
            campaign = fixture.snapshot();
        }
    }

    @RepeatedTest(60)
    void everyFigureIsWhatCountingByHandGives(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var units = units(random);
        var sent = units.isEmpty() ? List.<Sent>of() : sent(units, random);
        var asOf = day(8 + random.nextInt(20), 11);
        var figures = FiguresRules.of(snapshot(units, sent), asOf);
        var known = sent.stream().filter(one -> !one.arrived().isAfter(asOf)).toList();

        assertThat(figures.response()).isEqualTo(response(units, known, asOf));
        for (var place = 1; place <= 5; place++) {
            assertThat(describe(figures.totals().get(place - 1))).isEqualTo(total(place, units, known));
        }
        assertThat(figures.units()).hasSameSizeAs(units);
        groupsAddUp(figures);
        assertThat(FiguresRules.earlier(snapshot(units, sent), asOf.minusDays(7), figures))
                .isEqualTo(FiguresRules.of(snapshot(units, sent), asOf.minusDays(7)));
    }

    private static void groupsAddUp(Figures figures) {
        var all = figures.response();
        assertThat(over(figures, group -> group.response().expected())).isEqualTo(all.expected());
        assertThat(over(figures, group -> group.response().answered())).isEqualTo(all.answered());
        for (var i = 0; i < 5; i++) {
            var row = i;
            var total = figures.totals().get(row);
            assertThat(over(figures, group -> group.totals().get(row).sum())).isEqualTo(total.sum());
            assertThat(over(figures, group -> group.totals().get(row).stated())).isEqualTo(total.stated());
            assertThat(over(figures, group -> group.totals().get(row).asked())).isEqualTo(total.asked());
        }
    }

    private static long over(Figures figures, ToLongFunction<GroupFigures> figure) {
        return figures.groups().stream().mapToLong(figure).sum();
    }

    private static Response response(List<Recipient> units, List<Sent> known, LocalDate asOf) {
        var onTime = 0;
        var late = 0;
        var exempt = 0;
        var silent = 0;
        for (var unit : units) {
            var arrivals = own(unit, known).stream().map(Sent::arrived).sorted().toList();
            if (arrivals.isEmpty()) {
                exempt += unit.isExempt() ? 1 : 0;
                silent += unit.isExempt() ? 0 : 1;
            } else if (arrivals.getFirst().isBefore(day(18, 11))) {
                onTime++;
            } else {
                late++;
            }
        }
        var overdue = !asOf.isBefore(day(18, 11));
        return new Response(onTime + late + silent, onTime, late, overdue ? silent : 0, overdue ? 0 : silent, exempt);
    }

    private static String total(int place, List<Recipient> units, List<Sent> known) {
        var asked = new ArrayList<Written>();
        var others = new ArrayList<Written>();
        var silent = 0;
        for (var unit : units) {
            var last = last(unit, known);
            if (last == null) {
                silent += isAsked(place, unit) && !unit.isExempt() ? 1 : 0;
            } else {
                (isAsked(place, unit) ? asked : others).add(last.cells().get(place - 1));
            }
        }
        var sum = asked.stream()
                .filter(cell -> cell.worth() != null)
                .map(cell -> BigInteger.valueOf(cell.worth()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return describe(
                sum.longValueExact(),
                count(asked, cell -> cell.worth() != null),
                asked.size() + silent,
                count(asked, Written::estimate),
                count(asked, cell -> cell.worth() != null && cell.worth() == 0),
                count(asked, Written::isBlank),
                count(asked, cell -> !cell.isBlank() && cell.worth() == null),
                silent,
                count(others, cell -> !cell.isBlank()));
    }

    private static boolean isAsked(int place, Recipient unit) {
        var group = unit.group().code();
        return switch (place) {
            case 4 -> group.equals("district");
            case 5 -> group.equals("district") || group.equals("university");
            default -> true;
        };
    }

    private static int count(List<Written> cells, Predicate<Written> which) {
        return (int) cells.stream().filter(which).count();
    }

    private static String describe(Total total) {
        return describe(
                total.sum(),
                total.stated(),
                total.asked(),
                total.estimates(),
                total.zeros(),
                total.blank(),
                total.unknown(),
                total.unreported(),
                total.excluded());
    }

    private static String describe(
            long sum, int n, int asked, int estimates, int zeros, int blank, int unknown, int silent, int excluded) {
        return "sum %d from %d of %d, %d estimates, %d zeros, %d blank, %d unknown, %d silent, %d excluded"
                .formatted(sum, n, asked, estimates, zeros, blank, unknown, silent, excluded);
    }

    private static List<Sent> own(Recipient unit, List<Sent> known) {
        return known.stream().filter(one -> one.unit().id() == unit.id()).toList();
    }

    private static Sent last(Recipient unit, List<Sent> known) {
        Sent last = null;
        for (var one : own(unit, known)) {
            if (last == null
                    || one.arrived().isAfter(last.arrived())
                    || (one.arrived().equals(last.arrived()) && one.order() > last.order())) {
                last = one;
            }
        }
        return last;
    }

    private static List<Recipient> units(Random random) {
        var units = new ArrayList<Recipient>();
        for (var unit : campaign.recipients()) {
            if (random.nextInt(3) > 0) {
                units.add(random.nextInt(6) == 0 ? unit.withExemption("sáp nhập") : unit);
            }
        }
        return random.nextInt(10) == 0 ? List.of() : units;
    }

    private static List<Sent> sent(List<Recipient> units, Random random) {
        var sent = new ArrayList<Sent>();
        var count = random.nextInt(120);
        for (var order = 1; order <= count; order++) {
            var cells = new ArrayList<Written>();
            for (var i = 0; i < 5; i++) {
                cells.add(CELLS.get(random.nextInt(CELLS.size())));
            }
            var arrived = day(10 + random.nextInt(15), 11);
            sent.add(new Sent(order, units.get(random.nextInt(units.size())), arrived, cells));
        }
        return sent;
    }

    private static CampaignSnapshot snapshot(List<Recipient> units, List<Sent> sent) {
        return new CampaignSnapshot(
                campaign.campaign(),
                campaign.indicators(),
                units,
                sent.stream().map(FiguresPropertyTest::report).toList());
    }

    private static Report report(Sent sent) {
        Map<Long, Quantity> quantities = new HashMap<>();
        for (var i = 0; i < 5; i++) {
            var reading = PARSER.read(sent.cells().get(i).raw());
            quantities.put(campaign.indicators().get(i).id(), Quantity.typed(reading, ""));
        }
        return Report.from(sent.unit().id(), sent.arrived())
                .stored(sent.order(), 1)
                .quantities(quantities)
                .build();
    }
}
