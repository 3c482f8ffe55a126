package vn.campaigndesk.report.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.Answer;
import vn.campaigndesk.report.CampaignSnapshot;

/// Which units reported the same numbers in the same rows: an index over all triples of rows, for a form has few rows
/// and a campaign may have many units. Zeros are left out: many have nothing to report, and that is no copy.
public final class CopiedValues {
    private static final int EQUAL = (int) RuleTerms.shipped().limit("equal-values");

    private final CampaignSnapshot snapshot;
    private final Map<Long, Answer> counted;
    private final Map<List<Entry>, List<Recipient>> units = new HashMap<>();

    /// A number in its row.
    record Entry(long indicatorId, long amount) {}

    /// A unit with the same numbers.
    ///
    /// @param rows in which they are the same
    record Match(Recipient unit, List<Indicator> rows) {}

    private CopiedValues(CampaignSnapshot snapshot, Map<Long, Answer> counted) {
        this.snapshot = snapshot;
        this.counted = counted;
        for (var unit : snapshot.recipients()) {
            for (var tuple : tuples(entries(unit))) {
                var others = units.computeIfAbsent(tuple, none -> new ArrayList<>(1));
                if (others.size() < 2) {
                    // two are enough: whoever asks is at most one of them
                    others.add(unit);
                }
            }
        }
    }

    /// The index of a campaign.
    ///
    /// @param counted what each unit that has answered says, by the recipient's id
    public static CopiedValues of(CampaignSnapshot snapshot, Map<Long, Answer> counted) {
        return new CopiedValues(snapshot, counted);
    }

    /// The first other unit, in the letter's order, whose counted report has the same numbers in enough
    /// rows.
    Optional<Match> find(Recipient asking, List<Entry> entries) {
        return tuples(entries).stream()
                .flatMap(tuple -> units.getOrDefault(tuple, List.of()).stream())
                .filter(unit -> unit.id() != asking.id())
                .findFirst()
                .map(unit -> new Match(unit, equalRows(unit, entries)));
    }

    private List<Indicator> equalRows(Recipient unit, List<Entry> entries) {
        var theirs = entries(unit);
        return snapshot.indicators().stream()
                .filter(row ->
                        entries.stream().anyMatch(entry -> entry.indicatorId() == row.id() && theirs.contains(entry)))
                .toList();
    }

    private List<Entry> entries(Recipient unit) {
        var report = counted.get(unit.id());
        if (report == null) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        for (var row : snapshot.indicators()) {
            var entry = row.appliesTo(unit.group())
                    ? entry(row, report.quantity(row.id()).amount())
                    : null;
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /// The number in its row; null for none and for zero.
    static @Nullable Entry entry(Indicator row, @Nullable Long amount) {
        return amount == null || amount == 0 ? null : new Entry(row.id(), amount);
    }

    /// All choices of as many numbers as make a copy.
    private static List<List<Entry>> tuples(List<Entry> entries) {
        var tuples = new ArrayList<List<Entry>>();
        choose(entries, 0, List.of(), tuples);
        return tuples;
    }

    private static void choose(List<Entry> entries, int from, List<Entry> chosen, List<List<Entry>> tuples) {
        if (chosen.size() == EQUAL) {
            tuples.add(chosen);
            return;
        }
        for (var i = from; i < entries.size(); i++) {
            var more = new ArrayList<>(chosen);
            more.add(entries.get(i));
            choose(entries, i + 1, List.copyOf(more), tuples);
        }
    }
}
