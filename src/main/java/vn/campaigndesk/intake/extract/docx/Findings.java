package vn.campaigndesk.intake.extract.docx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.Budget;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Format;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.text.legacy.LegacyRuns;

/// What was found in one document so far.
final class Findings {
    private final Budget budget;
    private final LegacyRuns runs;
    private final WordStyles styles;
    private final ListLabels labels;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, String> identity = new HashMap<>();
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    private final Set<Locator> revised = new HashSet<>();
    private boolean revisedSomewhere;
    private int paragraphs;
    private int tables;
    private boolean notes;

    Findings(Budget budget, LegacyRuns runs, WordStyles styles, WordNumbering numbering) {
        this.budget = budget;
        this.runs = runs;
        this.styles = styles;
        this.labels = new ListLabels(numbering);
    }

    Budget budget() {
        return budget;
    }

    LegacyRuns runs() {
        return runs;
    }

    WordStyles styles() {
        return styles;
    }

    ListLabels labels() {
        return labels;
    }

    Map<String, String> identity() {
        return identity;
    }

    List<Block> blocks() {
        return blocks;
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    /// What stands at a place was changed and nobody accepted it yet, or is partly struck through.
    void revised(Locator at) {
        revised.add(at);
    }

    /// Changes stand at a place that nobody accepted yet.
    void changed(Locator at) {
        remark(Remark.TRACKED_CHANGES);
        revised(at);
    }

    /// Something was taken out, and no place is left of it.
    void revisedSomewhere() {
        remark(Remark.TRACKED_CHANGES);
        revisedSomewhere = true;
    }

    void remarkOn(Set<Remark> some) {
        remarks.addAll(some);
    }

    int nextParagraph() {
        budget.block();
        return ++paragraphs;
    }

    int nextTable() {
        budget.block();
        return ++tables;
    }

    void noteSeen() {
        notes = true;
    }

    boolean hasNotes() {
        return notes;
    }

    static String compose(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    Extract extract() {
        return new Extract(Format.DOCX, blocks, identity, List.copyOf(remarks), revisedSomewhere ? Set.of() : revised);
    }
}
