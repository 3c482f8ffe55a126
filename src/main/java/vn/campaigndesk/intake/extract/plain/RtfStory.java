package vn.campaigndesk.intake.extract.plain;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.Budget;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.text.legacy.LegacyRuns;

/// The paragraphs and tables of a rich text while they come in.
final class RtfStory {
    private final Budget budget;
    private final LegacyRuns runs;
    private final List<Block> behind = new ArrayList<>();
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    private final Set<Locator> unseen = new HashSet<>();
    private final Deque<Flow> outer = new ArrayDeque<>();
    private Flow flow;
    private int paragraphs;
    private int tables;

    /// One text: the body, a header, a box.
    private static final class Flow {
        private final Region region;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Block> boxes = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        private final StringBuilder pending = new StringBuilder();
        private final RtfTables tables;
        private @Nullable String font;
        private boolean inTable;
        private boolean unseen;
        private int level = 1;

        Flow(Region region, RtfTables tables) {
            this.region = region;
            this.tables = tables;
        }
    }

    RtfStory(Budget budget, LegacyRuns runs) {
        this.budget = budget;
        this.runs = runs;
        this.flow = flow(Region.BODY);
    }

    private Flow flow(Region region) {
        return new Flow(region, new RtfTables(budget, region, () -> ++tables, unseen::add));
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    /// Something in the paragraph to come cannot be seen.
    void unseen() {
        remark(Remark.HIDDEN_TEXT);
        flow.unseen = true;
    }

    /// Where something cannot be seen; empty when there are changes too, whose places are not known.
    Set<Locator> revised() {
        return remarks.contains(Remark.TRACKED_CHANGES) || remarks.contains(Remark.STRUCK_OUT) ? Set.of() : unseen;
    }

    /// The number of the colour behind the cell to come, 0 for none.
    int shade() {
        return flow.inTable ? flow.tables.shade() : 0;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    List<Block> blocks() {
        return flow.blocks;
    }

    void enter(Region region) {
        budget.depth(outer.size() + 1);
        outer.push(flow);
        flow = flow(region);
    }

    void leave() {
        var inner = flow;
        endFlow();
        flow = outer.pop();
        if (inner.region == Region.TEXT_BOX) {
            flow.boxes.addAll(inner.blocks);
        } else {
            behind.addAll(inner.blocks);
        }
    }

    private void endFlow() {
        if (!flush().isEmpty()) {
            flow.inTable = false;
            paragraph();
        }
        placeTable();
        flow.blocks.addAll(flow.boxes);
        if (flow.region != Region.BODY && flow.region != Region.TEXT_BOX) {
            flow.blocks.removeIf(block ->
                    block instanceof Block.Paragraph empty && empty.text().isBlank());
        }
    }

    void end() {
        while (!outer.isEmpty()) {
            leave();
        }
        endFlow();
        flow.blocks.addAll(behind);
    }

    void append(String text, @Nullable String font) {
        budget.text(text.length());
        if (!Objects.equals(font, flow.font)) {
            flush();
            flow.font = font;
        }
        flow.pending.append(text);
    }

    private StringBuilder flush() {
        if (!flow.pending.isEmpty()) {
            flow.paragraph.append(runs.text(flow.pending.toString(), flow.font));
            flow.pending.setLength(0);
        }
        return flow.paragraph;
    }

    /// A control word about paragraphs and tables; any other is about looks.
    void word(String word, int number) {
        switch (word) {
            case "pard" -> {
                flow.inTable = false;
                flow.level = 1;
            }
            case "intbl" -> flow.inTable = true;
            case "itap" -> level(number);
            case "par", "sect" -> paragraph();
            case "cell" -> cell(1);
            case "nestcell" -> cell(Math.max(2, flow.level));
            case "row" -> flow.tables.row(1);
            case "nestrow" -> flow.tables.row(Math.max(2, flow.level));
            default -> flow.tables.define(word, number);
        }
    }

    private void level(int number) {
        flow.level = Math.clamp(number, 1, Integer.MAX_VALUE);
        flow.inTable |= number > 0;
        budget.depth(flow.level);
    }

    private String take() {
        var text = flush().toString();
        flow.paragraph.setLength(0);
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private void paragraph() {
        budget.step();
        var text = take();
        if (flow.inTable) {
            inCell(flow.level, text);
            return;
        }
        placeTable();
        budget.block();
        var at = new Locator.InParagraph(++paragraphs);
        if (flow.unseen) {
            unseen.add(at);
            flow.unseen = false;
        }
        flow.blocks.add(new Block.Paragraph(text.stripTrailing(), flow.region, at));
        flow.blocks.addAll(flow.boxes);
        flow.boxes.clear();
    }

    private void cell(int level) {
        budget.cell();
        inCell(level, take());
        flow.tables.cell(level);
    }

    private void inCell(int level, String text) {
        flow.tables.paragraph(level, text, flow.unseen);
        flow.unseen = false;
    }

    private void placeTable() {
        flow.tables.close().ifPresent(table -> {
            flow.blocks.add(table);
            flow.blocks.addAll(flow.boxes);
            flow.boxes.clear();
        });
    }
}
