package vn.campaigndesk.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.campaigndesk.text.SearchKey;

/// The whole guide in one language of keys and buttons.
public final class Guide {
    private final List<GuidePage> pages;

    private Guide(List<GuidePage> pages) {
        this.pages = List.copyOf(pages);
    }

    /// Reads the guide that is shipped.
    ///
    /// @param words the keys and texts that the pages name
    public static Guide read(GuideWords words) {
        return new Guide(Stream.of(GuideTopic.values())
                .map(topic -> GuideReader.read(topic, words))
                .toList());
    }

    /// All pages, in order.
    public List<GuidePage> pages() {
        return pages;
    }

    /// The page of a topic.
    public GuidePage page(GuideTopic topic) {
        return pages.stream().filter(page -> page.topic() == topic).findFirst().orElseThrow();
    }

    /// A page in which something was looked for.
    ///
    /// @param place of the block that says it, -1 for the page as a whole
    /// @param snippet what that block says; empty for the page as a whole
    public record Found(GuidePage page, int place, String snippet) {}

    /// The pages that have all words of a query, without regard to diacritics; a blank query finds all.
    public List<Found> find(String query) {
        var words = SearchKey.words(query);
        var found = new ArrayList<Found>();
        for (var page : pages) {
            if (query.isBlank()) {
                found.add(new Found(page, -1, ""));
            } else if (SearchKey.holds(words, all(page))) {
                found.add(first(page, words));
            }
        }
        return List.copyOf(found);
    }

    private static String all(GuidePage page) {
        var text = new StringBuilder(page.title());
        page.blocks().forEach(block -> text.append('\n').append(block.words()));
        return SearchKey.of(text.toString());
    }

    private static Found first(GuidePage page, List<String> words) {
        for (var place = 0; place < page.blocks().size(); place++) {
            var said = page.blocks().get(place).words();
            if (SearchKey.holds(words, SearchKey.of(said))) {
                return new Found(page, place, said);
            }
        }
        return new Found(page, -1, "");
    }

    /// The file of a picture, PNG.
    static byte[] picture(String name) {
        var place = "/guide/pictures/" + name;
        try (var stream = Objects.requireNonNull(Guide.class.getResourceAsStream(place), place)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(place, e);
        }
    }
}
