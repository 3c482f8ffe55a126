package vn.campaigndesk.dashboard;

import java.util.StringJoiner;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.followup.StandingFilter;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Tone;

/// The numbers of the overview as tiles: how the units answered, and what they answered.
final class NumberTiles {
    private final Overview overview;
    private final Messages messages;

    /// What a press on a tile opens.
    interface Opens {
        /// The units of a standing.
        void standing(String title, StandingFilter filter);

        /// What the units say of a row.
        void row(Indicator row);
    }

    private final Opens opens;

    NumberTiles(Overview overview, Messages messages, Opens opens) {
        this.overview = overview;
        this.messages = messages;
        this.opens = opens;
    }

    /// Answered, on time, late, missing, the deadline.
    TileRow response() {
        return new TileRow(answered(), onTime(), late(), missing(), deadline());
    }

    /// The totals of the form's rows.
    TileRow totals() {
        return new TileRow(overview.figures().totals().stream().map(this::total).toArray(Tile[]::new));
    }

    private Tile answered() {
        var response = overview.figures().response();
        var tile = tile("answered", response.answered() + " / " + response.expected(), StandingFilter.ANSWERED);
        tile.remark(messages.get(
                "dashboard.tile.answered.remark", Formats.percent(response.share()), signed(overview.lastWeek())));
        return tile;
    }

    private Tile onTime() {
        var response = overview.figures().response();
        var tile = tile("on-time", Formats.number(response.onTime()), StandingFilter.ON_TIME);
        if (response.answered() == 0) {
            tile.remark(messages.get("dashboard.tile.on-time.none"));
        } else {
            var share = Formats.percent((double) response.onTime() / response.answered());
            tile.chip(messages.get("dashboard.tile.on-time.remark", share), Tone.SUCCESS);
        }
        return tile;
    }

    private Tile late() {
        var response = overview.figures().response();
        var tile = tile("late", Formats.number(response.late()), StandingFilter.LATE);
        if (response.late() > 0) {
            tile.chip(messages.get("dashboard.tile.late.remark", overview.longestLate()), Tone.WARNING);
        } else {
            tile.remark(messages.get("dashboard.tile.late.none"));
        }
        return tile;
    }

    private Tile missing() {
        var response = overview.figures().response();
        var silent = response.missing() + response.waiting();
        var tile = tile("missing", Formats.number(silent), StandingFilter.UNANSWERED);
        if (overview.brokenPromises() > 0) {
            tile.chip(messages.get("dashboard.tile.missing.promises", overview.brokenPromises()), Tone.DANGER);
        } else if (response.missing() > 0) {
            tile.chip(messages.get("dashboard.tile.missing.overdue", response.missing()), Tone.DANGER);
        } else {
            tile.remark(messages.get(silent == 0 ? "dashboard.tile.missing.none" : "dashboard.tile.missing.waiting"));
        }
        return tile;
    }

    private Tile deadline() {
        var deadline = overview.campaign().deadline();
        var left = deadline.daysLeft(overview.asOf());
        var figure = left < 0
                ? messages.get("dashboard.tile.deadline.over", Formats.number(-left))
                : messages.get(left == 0 ? "dashboard.tile.deadline.today" : "dashboard.tile.deadline.left", left);
        var tile = tile("deadline", figure, StandingFilter.UNANSWERED);
        tile.remark(messages.get(
                "dashboard.tile.deadline.remark",
                Formats.weekday(deadline.lastOnTimeDay(), messages.locale()),
                Formats.date(deadline.lastOnTimeDay())));
        return tile;
    }

    private Tile tile(String name, String figure, StandingFilter filter) {
        var title = messages.get("dashboard.tile." + name);
        return new Tile("tile-" + name, title, figure, () -> opens.standing(title, filter));
    }

    private Tile total(Total total) {
        var row = total.indicator();
        var sum = total.stated() == 0
                ? messages.get("dashboard.totals.none")
                : (total.isEstimate() ? "\u2248\u00a0" : "") + Formats.number(total.sum());
        var tile = new Tile(
                "total-" + row.place(),
                messages.get("dashboard.measure.row", row.place(), row.shortText()),
                sum,
                () -> opens.row(row));
        tile.getStyleClass().add("total-tile");
        tile.remark(base(total));
        tile.explain(explained(total));
        return tile;
    }

    private String base(Total total) {
        var words = new StringJoiner(" \u00b7 ");
        words.add(messages.get("dashboard.totals.base", total.stated(), total.asked()));
        add(words, "dashboard.totals.unknown", total.unknown());
        add(words, "dashboard.totals.estimates", total.unknown() > 0 ? 0 : total.estimates());
        return words.toString();
    }

    private String explained(Total total) {
        var words = new StringJoiner("\n");
        words.add(messages.get(
                "dashboard.measure.row",
                total.indicator().place(),
                total.indicator().text()));
        words.add(messages.get("dashboard.totals.base", total.stated(), total.asked()));
        add(words, "dashboard.totals.zeros", total.zeros());
        add(words, "dashboard.totals.estimates", total.estimates());
        add(words, "dashboard.totals.unknown", total.unknown());
        add(words, "dashboard.totals.blank", total.blank());
        add(words, "dashboard.totals.unreported", total.unreported());
        add(words, "dashboard.totals.excluded", total.excluded());
        words.add(messages.get("dashboard.totals.week", signed(total.sum() - before(total))));
        if (!total.indicator().caveat().isEmpty()) {
            words.add(total.indicator().caveat());
        }
        return words.toString();
    }

    private long before(Total total) {
        return overview.weekBefore().totals().stream()
                .filter(old -> old.indicator().id() == total.indicator().id())
                .mapToLong(Total::sum)
                .findFirst()
                .orElse(0);
    }

    private void add(StringJoiner words, String key, int count) {
        if (count > 0) {
            words.add(messages.get(key, count));
        }
    }

    /// A change with its sign; a true minus.
    static String signed(long change) {
        return change < 0 ? "\u2212" + Formats.number(-change) : "+" + Formats.number(change);
    }
}
