package vn.campaigndesk.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.dashboard.measure.ClassScale;
import vn.campaigndesk.dashboard.measure.Measure;
import vn.campaigndesk.dashboard.measure.MeasureRules;
import vn.campaigndesk.dashboard.measure.Reading;
import vn.campaigndesk.dashboard.measure.TileMap;
import vn.campaigndesk.dashboard.measure.TileShade;
import vn.campaigndesk.followup.Standing;
import vn.campaigndesk.followup.StandingText;
import vn.campaigndesk.text.Messages;

/// What the tile map says, free of any window: its tiles with their words, its legend, the measures to choose from.
///
/// @param choices the measures that make sense for its units, the standing first
/// @param legend one entry for each shade that occurs, with its units
/// @param definitions what rates are divided by
record MapContents(
        Measure measure,
        List<Measure> choices,
        List<Tile> tiles,
        List<Legend> legend,
        List<String> definitions,
        TileMap map) {
    private static final int CLASSES = 4;

    /// A tile with its words.
    ///
    /// @param word the number or what stands in its place
    /// @param detail all of it in one line
    record Tile(TileMap.Place place, TileShade shade, String word, String detail) {
        String name() {
            return place.unit().recipient().shortName();
        }
    }

    /// An entry of the legend.
    record Legend(TileShade shade, String word, List<Tile> tiles) {
        UnitsBehind behind(String measure) {
            return new UnitsBehind(
                    measure + ": " + word,
                    tiles.stream()
                            .map(tile ->
                                    new UnitsBehind.Line(tile.place().unit().recipient(), tile.word()))
                            .toList());
        }
    }

    /// The map of an overview.
    ///
    /// @param wanted the measure to show; where the units stand when it makes no sense for these units
    static MapContents of(Overview overview, Measure wanted, Messages messages) {
        var map = overview.map();
        var choices = new ArrayList<Measure>();
        choices.add(Measure.STANDING);
        choices.addAll(MeasureRules.offered(
                overview.figures(), map.units(), overview.snapshot().facts(), overview.factDay()));
        var measure = choices.stream().filter(wanted::isSameAs).findFirst().orElse(Measure.STANDING);
        var row = measure.indicator();
        var words = new Words(overview, measure, messages);
        var readings = row == null ? Map.<Long, Reading>of() : words.readings(row, map);
        var scale = TileShade.scale(List.copyOf(readings.values()), CLASSES);
        var tiles = map.places().stream()
                .map(place ->
                        words.tile(place, readings.get(place.unit().recipient().id()), scale))
                .toList();
        return new MapContents(
                measure,
                choices,
                tiles,
                words.legend(tiles, scale),
                MeasureRules.definitions(List.copyOf(readings.values())),
                map);
    }

    private record Words(Overview overview, Measure measure, Messages messages) {
        Map<Long, Reading> readings(Indicator row, TileMap map) {
            var all = MeasureRules.read(
                    overview.figures(), overview.snapshot().facts(), overview.factDay(), row, measure.per());
            var shown = map.units().stream().map(unit -> unit.recipient().id()).toList();
            var readings = new LinkedHashMap<Long, Reading>();
            for (var reading : all) {
                if (shown.contains(reading.recipient().id())) {
                    readings.put(reading.recipient().id(), reading);
                }
            }
            return readings;
        }

        Tile tile(TileMap.Place place, @Nullable Reading reading, ClassScale scale) {
            var standing = StandingText.of(place.unit().standing(), messages);
            var name = place.unit().recipient().name();
            if (reading == null) {
                var shade = TileShade.of(place.unit().standing());
                return new Tile(place, shade, brief(place.unit().standing(), shade), detail(name, standing, place));
            }
            var value = MeasureText.value(reading, messages);
            var said = messages.get("dashboard.map.said", MeasureText.name(measure, messages), value);
            return new Tile(place, TileShade.of(reading, scale), value, detail(name, said + "; " + standing, place));
        }

        /// A standing in the width of a tile.
        private String brief(Standing standing, TileShade shade) {
            return switch (shade.kind()) {
                case LATE -> messages.get("dashboard.map.late", standing.days());
                case MISSING -> messages.of("dashboard.reading", Reading.Kind.UNREPORTED);
                case NOT_ASKED -> messages.of("dashboard.reading", Reading.Kind.EXEMPT);
                default -> StandingText.of(standing, messages);
            };
        }

        private String detail(String name, String said, TileMap.Place place) {
            return place.region().isEmpty()
                    ? messages.get("dashboard.map.tile", name, said)
                    : messages.get("dashboard.map.tile.region", name, place.region(), said);
        }

        List<Legend> legend(List<Tile> tiles, ClassScale scale) {
            var shades = new LinkedHashMap<TileShade, List<Tile>>();
            tiles.stream()
                    .sorted(Comparator.comparing((Tile tile) -> tile.shade().kind())
                            .thenComparingInt(tile -> tile.shade().step()))
                    .forEach(tile -> shades.computeIfAbsent(tile.shade(), none -> new ArrayList<>())
                            .add(tile));
            return shades.entrySet().stream()
                    .map(entry -> new Legend(entry.getKey(), word(entry.getKey(), scale), entry.getValue()))
                    .toList();
        }

        private String word(TileShade shade, ClassScale scale) {
            return shade.kind() == TileShade.Kind.CLASS
                    ? MeasureText.bounds(scale, shade.step(), messages)
                    : messages.of("dashboard.shade", shade.kind());
        }
    }
}
