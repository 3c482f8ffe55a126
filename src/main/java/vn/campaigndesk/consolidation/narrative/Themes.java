package vn.campaigndesk.consolidation.narrative;

import java.util.List;
import java.util.regex.Pattern;
import vn.campaigndesk.text.SearchKey;
import vn.campaigndesk.text.TabTable;

/// The themes under which points are suggested: a shipped table of names with their key words.
///
/// A text belongs to the theme of which it holds most words in its key words, counted once each; of two with as many
/// to the one that comes first in the table. The same text always gets the same theme.
public final class Themes {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final List<Theme> themes;
    private final List<String> nothing;

    private record Theme(String name, List<String> keys) {
        Theme {
            keys = List.copyOf(keys);
        }

        int weight(String text) {
            return keys.stream()
                    .filter(key -> text.contains(" " + key + " "))
                    .mapToInt(key -> key.split(" ").length)
                    .sum();
        }
    }

    private Themes(List<Theme> themes, List<String> nothing) {
        this.themes = themes;
        this.nothing = nothing;
    }

    /// The themes that the program ships with.
    public static Themes shipped() {
        return new Themes(
                TabTable.read(Themes.class, "themes.tsv").stream()
                        .map(line -> new Theme(
                                line.get("name"),
                                line.list("keys").stream().map(Themes::bare).toList()))
                        .toList(),
                TabTable.read(Themes.class, "nothing.tsv").stream()
                        .map(line -> bare(line.get("words")))
                        .toList());
    }

    /// The theme of a text; empty when it fits none.
    public String of(String text) {
        var words = " " + bare(text) + " ";
        var best = "";
        var most = 0;
        for (var theme : themes) {
            var weight = theme.weight(words);
            if (weight > most) {
                most = weight;
                best = theme.name();
            }
        }
        return best;
    }

    /// The names in the order of the table.
    public List<String> names() {
        return themes.stream().map(Theme::name).toList();
    }

    /// Whether a text only says that there is nothing to say.
    public boolean isNothing(String text) {
        return nothing.contains(bare(text));
    }

    private static String bare(String text) {
        return NO_WORD.matcher(SearchKey.of(text)).replaceAll(" ").strip();
    }
}
