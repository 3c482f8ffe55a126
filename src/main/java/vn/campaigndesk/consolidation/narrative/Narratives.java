package vn.campaigndesk.consolidation.narrative;

import java.util.List;

/// What sections III and IV of the consolidated report say.
public record Narratives(Section evaluations, Section proposals) {

    /// The section of a kind.
    public Section of(NarrativeKind kind) {
        return kind == NarrativeKind.EVALUATION ? evaluations : proposals;
    }

    /// One section.
    ///
    /// @param chosen true when an officer has chosen and edited the points; false when they are the units'
    ///     whole texts, one point a unit, because nobody has chosen yet
    /// @param points in the order of the document; points of one theme stand together
    public record Section(boolean chosen, List<Point> points) {
        public Section {
            points = List.copyOf(points);
        }
    }

    /// One point.
    ///
    /// @param theme the title it stands under; empty for none
    /// @param text without the units
    /// @param units whose words it was made of, in the letter's order; empty for the officer's own words
    /// @param sources the passages it rests on, as they were when it was made
    public record Point(String theme, String text, List<String> units, List<Passage> sources) {
        public Point {
            units = List.copyOf(units);
            sources = List.copyOf(sources);
        }
    }
}
