package vn.campaigndesk.letter;

import java.util.List;

/// A paragraph of running text. Line ends within it start further paragraphs of the same style.
public record Paragraph(List<Run> runs, Style style) implements Block {
    /// What a paragraph is for.
    public enum Style {
        /// Justified, first line indented.
        BODY,
        /// A legal basis: as the body, in italics (Appendix I, II.6.a).
        BASIS,
        /// Centred, upright: a caption.
        CENTRED,
        /// A note below a table: small italics.
        NOTE
    }

    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(String text) {
        return new Paragraph(Run.one(text), Style.BODY);
    }

    public static Paragraph of(Run... runs) {
        return new Paragraph(List.of(runs), Style.BODY);
    }

    public static Paragraph of(Style style, String text) {
        return new Paragraph(Run.one(text), style);
    }
}
