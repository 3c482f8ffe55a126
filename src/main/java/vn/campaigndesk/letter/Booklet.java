package vn.campaigndesk.letter;

import java.util.List;
import vn.campaigndesk.text.PrintableText;

/// A booklet to be read on paper: chapters of plain text and pictures, each on pages of its own. It is no official
/// document, so it has neither letterhead nor closing mark.
///
/// @param title printed large at its beginning
/// @param contents the word over the list of the chapters
public record Booklet(String title, String contents, List<Chapter> chapters, DocumentInfo info) {
    /// @throws IllegalArgumentException when there is nothing to read
    public Booklet {
        title = PrintableText.line(title);
        chapters = List.copyOf(chapters);
        if (chapters.isEmpty()) {
            throw new IllegalArgumentException("a booklet has chapters");
        }
    }

    /// A chapter.
    public record Chapter(String title, List<Part> parts) {
        public Chapter {
            title = PrintableText.line(title);
            parts = List.copyOf(parts);
        }
    }

    /// What follows one another in a chapter.
    public sealed interface Part {}

    /// The title of what follows.
    public record Title(String text) implements Part {
        public Title {
            text = PrintableText.line(text);
        }
    }

    /// A paragraph.
    ///
    /// @param mark stands before it, as of a step or a point; empty for running text
    public record Text(String mark, List<Run> runs) implements Part {
        public Text {
            runs = List.copyOf(runs);
        }
    }

    /// A picture over the width of the text.
    ///
    /// @param png the file in Base64
    /// @param caption printed below it and read aloud in its place
    public record Picture(String png, String caption) implements Part {
        public Picture {
            caption = PrintableText.line(caption);
        }
    }
}
