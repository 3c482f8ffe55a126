package vn.campaigndesk.dashboard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.campaigndesk.campaign.FactBook;
import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.consolidation.Figures.UnitFigures;

/// The units that have a place on a grid instead of a map. The places are data: another year's units come with their
/// own.
///
/// @param places from north to south, in each row from west to east
/// @param without units of the same groups that have no place, or one that is taken; they are named beside the
///     map
public record TileMap(List<Place> places, List<UnitFigures> without) {
    public TileMap {
        places = List.copyOf(places);
        without = List.copyOf(without);
    }

    /// A unit on its tile.
    ///
    /// @param row from 0 in the north
    /// @param column from 0 in the west
    /// @param region empty when it is not known
    public record Place(UnitFigures unit, int row, int column, String region) {
        public boolean isMountainous() {
            return region.equals(OrganisationFact.MOUNTAINS);
        }
    }

    /// The map of some units on a day.
    public static TileMap of(List<UnitFigures> units, FactBook facts, LocalDate day) {
        var places = new ArrayList<Place>();
        var rest = new ArrayList<UnitFigures>();
        var taken = new HashSet<Long>();
        for (var unit : units) {
            var place = place(unit, facts, day).filter(found -> taken.add(key(found)));
            place.ifPresentOrElse(places::add, () -> rest.add(unit));
        }
        var groups = places.stream()
                .map(place -> place.unit().recipient().group().id())
                .distinct()
                .toList();
        places.sort(Comparator.comparingInt(Place::row).thenComparingInt(Place::column));
        return new TileMap(
                places,
                rest.stream()
                        .filter(unit -> groups.contains(unit.recipient().group().id()))
                        .toList());
    }

    private static long key(Place place) {
        return (long) place.row() << Integer.SIZE | place.column();
    }

    private static Optional<Place> place(UnitFigures unit, FactBook facts, LocalDate day) {
        var body = unit.recipient().organisationId();
        var row = index(facts.fact(body, OrganisationFact.TILE_ROW, day));
        var column = index(facts.fact(body, OrganisationFact.TILE_COLUMN, day));
        return row.isEmpty() || column.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(unit, row.get(), column.get(), region(facts, body, day)));
    }

    private static Optional<Integer> index(Optional<OrganisationFact> fact) {
        return fact.map(OrganisationFact::amount)
                .filter(amount -> amount.signum() >= 0)
                .map(amount -> amount.intValue());
    }

    /// The region of a body, empty when it is not known.
    public static String region(FactBook facts, long organisationId, LocalDate day) {
        return facts.fact(organisationId, OrganisationFact.REGION, day)
                .map(OrganisationFact::text)
                .orElse("");
    }

    /// The units on the map.
    public List<UnitFigures> units() {
        return places.stream().map(Place::unit).toList();
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    public int columns() {
        return places.stream().mapToInt(Place::column).max().orElse(-1) + 1;
    }

    public int rows() {
        return places.stream().mapToInt(Place::row).max().orElse(-1) + 1;
    }
}
