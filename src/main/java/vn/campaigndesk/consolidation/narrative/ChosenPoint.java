package vn.campaigndesk.consolidation.narrative;

import java.util.List;
import java.util.stream.Stream;

/// A point that an officer has chosen for the document.
///
/// @param theme the title it stands under; empty for none
/// @param text as it will be printed, perhaps edited
/// @param sources the passages it was made of, as they were then; empty for the officer's own words
public record ChosenPoint(String theme, String text, List<Passage> sources) {
    /// Greatest length of a theme.
    public static final int THEME_LENGTH = 200;

    public ChosenPoint {
        sources = List.copyOf(sources);
    }

    /// The short names of the units it is attributed to, each once.
    public List<String> units() {
        return sources.stream().map(Passage::unit).distinct().toList();
    }

    /// The same point with other words.
    public ChosenPoint saying(String words) {
        return new ChosenPoint(theme, words, sources);
    }

    /// The same point under another title.
    public ChosenPoint under(String title) {
        return new ChosenPoint(title, text, sources);
    }

    /// The same point made of other passages.
    public ChosenPoint from(List<Passage> passages) {
        return new ChosenPoint(theme, text, passages);
    }

    /// Both in one: the words of this, the sources of both.
    public ChosenPoint with(ChosenPoint other) {
        return from(Stream.concat(sources.stream(), other.sources().stream())
                .distinct()
                .toList());
    }
}
