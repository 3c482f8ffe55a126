package vn.campaigndesk.letter;

import java.util.ArrayList;
import java.util.List;
import vn.campaigndesk.chart.Chart;

/// Writes down a body block by block: `new Blocks().part(..).paragraph(..).table(..).list()`. Not thread-safe.
public final class Blocks {
    private final List<Block> blocks = new ArrayList<>();

    /// "I. TITLE"
    public Blocks part(String title) {
        return add(Heading.part(title));
    }

    /// "1. Title" in bold
    public Blocks clause(String title) {
        return add(Heading.clause(title));
    }

    /// "a) Title"
    public Blocks point(String title) {
        return add(Heading.point(title));
    }

    /// Running text that begins with its number on the given level.
    public Blocks numbered(int level, Run... runs) {
        return add(Heading.numbered(level, runs));
    }

    public Blocks paragraph(String text) {
        return add(Paragraph.of(text));
    }

    public Blocks paragraph(Paragraph.Style style, String text) {
        return add(Paragraph.of(style, text));
    }

    public Blocks bullets(List<String> items) {
        return add(new BulletList(items));
    }

    public Blocks chart(Chart chart) {
        return add(Figure.of(chart));
    }

    public Blocks add(Block block) {
        blocks.add(block);
        return this;
    }

    public List<Block> list() {
        return List.copyOf(blocks);
    }
}
