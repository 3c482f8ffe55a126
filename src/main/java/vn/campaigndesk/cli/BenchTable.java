package vn.campaigndesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartKind;
import vn.campaigndesk.chart.ChartMark;
import vn.campaigndesk.chart.Tint;
import vn.campaigndesk.text.Messages;

/// The results of one run, as a table to read and to paste and as a chart: each a share of what its goal
/// allows.
final class BenchTable {
    private static final int HUNDRED = 100;
    /// A bar that is longer says no more, and would hide the others.
    private static final double LONGEST = 400;

    private final String machine;
    private final Messages messages;

    /// @param machine on which everything was measured
    BenchTable(String machine, Messages messages) {
        this.machine = machine;
        this.messages = messages;
    }

    /// The table in columns of equal width, under its head; it is Markdown as well.
    String text(List<BenchResult> results) {
        var lines = new ArrayList<List<String>>();
        lines.add(
                List.of(head("figure"), head("measured"), head("goal"), head("reached"), head("ratio"), head("peer")));
        results.forEach(result -> lines.add(line(result)));
        var widths = new int[lines.getFirst().size()];
        for (var line : lines) {
            for (var i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        var text = new ArrayList<String>();
        text.add(machine);
        text.add("");
        lines.forEach(line -> text.add(row(line, widths)));
        text.add(3, rule(widths));
        return String.join("\n", text) + "\n";
    }

    private String head(String column) {
        return messages.get("cli.bench.table." + column);
    }

    private List<String> line(BenchResult result) {
        var sign = result.aim() == BenchResult.Aim.AT_MOST ? "\u2264 " : "\u2265 ";
        return List.of(
                result.figure(),
                number(result.measured()) + " " + result.unit(),
                sign + number(result.goal()) + " " + result.unit(),
                head(result.isReached() ? "yes" : "no"),
                result.ratio().isPresent() ? "x" + number(result.ratio().getAsDouble()) : "",
                result.peer()
                        .map(peer -> peer.name() + ": " + number(peer.measured()) + " " + result.unit())
                        .orElse(""));
    }

    private static String number(double value) {
        return value >= HUNDRED ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String row(List<String> cells, int[] widths) {
        var row = new ArrayList<String>();
        for (var i = 0; i < widths.length; i++) {
            row.add(cells.get(i) + " ".repeat(widths[i] - cells.get(i).length()));
        }
        return row.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(int[] widths) {
        var rule = new ArrayList<String>();
        for (var width : widths) {
            rule.add("-".repeat(width));
        }
        return rule.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /// A lying bar for each figure, in per cent of its goal, with a mark at the goal.
    Chart chart(List<BenchResult> results) {
        var shares = results.stream()
                .map(result -> Math.min(LONGEST, (double) Math.round(result.share() * HUNDRED)))
                .toList();
        var drawn = Chart.of(
                        ChartKind.HORIZONTAL_BAR,
                        messages.get("cli.bench.chart"),
                        results.stream().map(BenchResult::figure).toList())
                .counting(messages.get("cli.bench.chart.unit"))
                .with(messages.get("cli.bench.chart.share"), Tint.BLUE, shares);
        return new Chart(
                drawn.kind(),
                drawn.title(),
                drawn.unit(),
                drawn.categories(),
                drawn.series(),
                List.of(new ChartMark(messages.get("cli.bench.table.goal"), HUNDRED)),
                machine);
    }
}
