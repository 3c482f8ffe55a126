package vn.campaigndesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.campaigndesk.campaign.ShippedCampaign;
import vn.campaigndesk.palette.PaletteEntry;
import vn.campaigndesk.palette.PaletteIndex;
import vn.campaigndesk.palette.PaletteKind;
import vn.campaigndesk.text.SearchKey;

/// How fast the palette finds among 100,000 documents of the shipped campaign's units.
final class PaletteMeasures {
    private static final int ENTRIES = 100_000;
    private static final double GOAL = 30;
    private static final int MOST = 50;

    /// What is typed: words that many have, a reference, a slip, and nothing that is there.
    private static final List<String> QUERIES =
            List.of("ubnd", "ubnd huyen tho xuan", "1234/bc", "giaso duc va dao tao", "thuonf xuann", "qwertyuiop");

    private final List<PaletteEntry> entries = entries();
    private final PaletteIndex index = new PaletteIndex(entries);

    private static List<PaletteEntry> entries() {
        var units = ShippedCampaign.read().recipients();
        var random = new Random(20_241_118L);
        var entries = new ArrayList<PaletteEntry>(ENTRIES);
        for (var i = 0; i < ENTRIES; i++) {
            var unit = units.get(random.nextInt(units.size()));
            var title = unit.name() + " " + (1 + random.nextInt(9_000)) + "/BC-" + Integer.toString(i, 36);
            entries.add(new PaletteEntry(PaletteKind.REPORT, i, title, unit.shortName(), random.nextInt(20_000)));
        }
        return entries;
    }

    /// One measure a query; the peer goes through all folded titles.
    List<Measures.Measure> all() {
        var folded = entries.stream()
                .map(entry -> SearchKey.of(entry.title() + " " + entry.detail()))
                .toList();
        return QUERIES.stream()
                .map(query -> new Measures.Measure(
                        "find \"" + query + "\"",
                        GOAL,
                        () -> index.find(query, MOST),
                        "all words somewhere in each title, no order, no slips",
                        () -> search(folded, query)))
                .toList();
    }

    private static long search(List<String> folded, String query) {
        var words = SearchKey.words(query);
        return folded.stream().filter(key -> SearchKey.holds(words, key)).count();
    }
}
