package vn.campaigndesk.intake.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.ExpectedFailure;

/// What the reading of one file has gathered so far, counted against the limits while it grows: a file that goes beyond
/// one is refused at that moment, not after it has filled the memory.
public final class Gathering {
    /// How the names of invisible marks begin that this program puts into its blank forms.
    private static final String IDENTITY = "campaigndesk";

    private static final int LONGEST_MARK = 200;
    private static final int STEPS_BETWEEN_LOOKS = 1_024;

    private static final int OLE_SECTOR = 512;

    private final Limits limits;
    private final TextRepair repair;
    private final List<Block> body = new ArrayList<>();
    private final List<Block> after = new ArrayList<>();
    private final Map<String, String> identity = new HashMap<>();
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    private final Set<Locator> unseen = new HashSet<>();
    private boolean changed;
    private int cells;
    private long characters;
    private int steps;

    /// @throws ExpectedFailure if the file itself is too large
    public Gathering(SourceFile file, Limits limits, TextRepair repair) {
        this.limits = limits;
        this.repair = repair;
        if (file.size() > limits.fileBytes()) {
            throw tooLong();
        }
        if (Signatures.isOle(file.bytes()) && file.size() % OLE_SECTOR != 0) {
            // such files are written sector by sector: this one lost its end
            remark(Remark.INCOMPLETE);
        }
    }

    public Limits limits() {
        return limits;
    }

    /// A stretch of text in one font as composed Unicode without control signs other than line breaks and tabs.
    ///
    /// @throws ExpectedFailure beyond the limit on characters
    public String text(String raw, @Nullable String font) {
        step();
        count(raw.length());
        var composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        var repaired = Normalizer.normalize(repair.repair(raw, font), Normalizer.Form.NFC);
        if (!repaired.equals(composed)) {
            remark(font == null ? Remark.LEGACY_GUESSED : Remark.LEGACY_FONT);
        }
        return withoutControls(repaired);
    }

    /// Counts text that is held but may never be shown, such as the strings that a workbook shares.
    public void count(int more) {
        characters += more;
        if (characters > limits.characters()) {
            throw tooLong();
        }
    }

    private static String withoutControls(String text) {
        if (text.chars().noneMatch(sign -> isControl((char) sign) || sign == '\r')) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(sign -> !isControl((char) sign))
                .forEach(sign -> kept.append((char) sign));
        return kept.toString();
    }

    private static boolean isControl(char sign) {
        return sign < ' ' && sign != '\n' && sign != '\t' && sign != '\r';
    }

    /// Counts a cell that is kept.
    ///
    /// @throws ExpectedFailure beyond the limit on cells
    public void cell() {
        if (++cells > limits.cells()) {
            throw tooLong();
        }
    }

    public void remark(Remark remark) {
        remarks.add(remark);
        // where it was changed is not told: then any place may have been
        changed |= remark == Remark.TRACKED_CHANGES || remark == Remark.STRUCK_OUT;
    }

    /// Something at a place is struck through.
    public void struck(Locator at) {
        remarks.add(Remark.STRUCK_OUT);
        unseen.add(at);
    }

    /// Something stands at a place that nobody sees, or hardly.
    public void unseen(Locator at) {
        remark(Remark.HIDDEN_TEXT);
        unseen.add(at);
    }

    /// Keeps a mark of the file if it is one of this program's.
    public void mark(String name, String value) {
        if (name.toLowerCase(Locale.ROOT).startsWith(IDENTITY) && name.length() <= LONGEST_MARK) {
            identity.put(name, value.length() <= LONGEST_MARK ? value : value.substring(0, LONGEST_MARK));
        }
    }

    /// Adds a block in reading order; headers, footers and notes go behind the body.
    ///
    /// @throws ExpectedFailure beyond the limit on blocks
    public void add(Block block) {
        if (body.size() + after.size() >= limits.blocks()) {
            throw tooLong();
        }
        switch (block.region()) {
            case BODY, TEXT_BOX -> body.add(block);
            case HEADER, FOOTER, NOTE -> after.add(block);
        }
    }

    /// Adds a paragraph unless it is blank.
    public void addText(String text, Region region, Locator at) {
        if (!text.isBlank()) {
            add(new Block.Paragraph(text.strip(), region, at));
        }
    }

    /// Call it in every loop over a file's content.
    ///
    /// @throws ExpectedFailure once the caller has interrupted the thread because nobody waits any more
    public void step() {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            Watched.stopWhenGivenUp();
        }
    }

    public ExpectedFailure tooLong() {
        return new ExpectedFailure("intake.refused.toolong");
    }

    /// A package that unpacks to much more than it is.
    public ExpectedFailure bomb() {
        return new ExpectedFailure("intake.refused.bomb");
    }

    public ExpectedFailure tooDeep() {
        return new ExpectedFailure("intake.refused.toodeep");
    }

    public ExpectedFailure encrypted(Throwable cause) {
        return ExpectedFailure.causedBy(cause, "intake.refused.encrypted");
    }

    public ExpectedFailure scanned() {
        return new ExpectedFailure("intake.refused.scanned");
    }

    public ExpectedFailure tooOld(Throwable cause) {
        return ExpectedFailure.causedBy(cause, "intake.refused.tooold");
    }

    public Extract extract(Format format) {
        var blocks = new ArrayList<>(body);
        blocks.addAll(after);
        return new Extract(format, blocks, identity, List.copyOf(remarks), changed ? Set.of() : unseen);
    }
}
