package vn.campaigndesk.intake.extract.docx;

import java.util.ArrayList;
import java.util.List;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;

/// Where paragraphs and tables go. A paragraph whose mark was deleted runs on into the next one.
sealed interface Sink {
    /// Adds a paragraph.
    ///
    /// @param place the paragraph's number, 0 inside a cell
    void paragraph(String text, int place);

    void table(Block.Table table);

    /// A change that nobody accepted yet, or something struck through, stands in the paragraph to come.
    void revised(int place, Findings findings);

    /// Whether paragraphs count for the numbers of places.
    boolean counts();

    /// The text of a body, a header, a text box.
    record Flow(Region region, List<Block> blocks) implements Sink {
        Flow(Region region) {
            this(region, new ArrayList<>());
        }

        @Override
        public void paragraph(String text, int place) {
            if (region == Region.BODY || region == Region.TEXT_BOX || !text.isBlank()) {
                blocks.add(new Block.Paragraph(text, region, new Locator.InParagraph(place)));
            }
        }

        @Override
        public void table(Block.Table table) {
            blocks.add(table);
        }

        @Override
        public void revised(int place, Findings findings) {
            findings.revised(new Locator.InParagraph(place));
        }

        @Override
        public boolean counts() {
            return true;
        }
    }

    /// The content of a cell.
    final class InCell implements Sink {
        private final List<String> paragraphs = new ArrayList<>();
        private final List<Block.Table> inner = new ArrayList<>();
        private boolean revised;

        List<Block.Table> inner() {
            return inner;
        }

        boolean isRevised() {
            return revised;
        }

        @Override
        public void revised(int place, Findings findings) {
            revised = true;
        }

        @Override
        public void paragraph(String text, int place) {
            paragraphs.add(text);
        }

        @Override
        public void table(Block.Table table) {
            inner.add(table);
        }

        @Override
        public boolean counts() {
            return false;
        }

        String text() {
            return String.join("\n", paragraphs).strip();
        }
    }
}
