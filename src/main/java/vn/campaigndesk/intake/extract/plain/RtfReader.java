package vn.campaigndesk.intake.extract.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.campaigndesk.intake.extract.Budget;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Format;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Reader;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.legacy.LegacyRuns;
import vn.campaigndesk.text.legacy.LegacyText;

/// Reads rich text as Word, WordPad and LibreOffice write it. Pictures, objects and every destination
/// that is marked as one to leave alone are not looked into.
public final class RtfReader implements Reader {
    private final LegacyText legacy;

    public RtfReader(LegacyText legacy) {
        this.legacy = legacy;
    }

    @Override
    public Extract read(SourceFile file, Limits limits) throws IOException {
        var runs = new LegacyRuns(legacy);
        var story = read(file.content(), limits, runs);
        var second = runs.secondLook();
        if (second.isPresent()) {
            runs = second.get();
            story = read(file.content(), limits, runs);
        }
        var remarks = new ArrayList<>(story.remarks());
        if (runs.converted()) {
            remarks.add(Remark.LEGACY_FONT);
        }
        if (runs.guessed()) {
            remarks.add(Remark.LEGACY_GUESSED);
        }
        return new Extract(Format.RTF, story.blocks(), Map.of(), List.copyOf(remarks), story.revised());
    }

    private static RtfStory read(byte[] content, Limits limits, LegacyRuns runs) throws IOException {
        var budget = new Budget(limits);
        var story = new RtfStory(budget, runs);
        var words = new RtfWords(story, new RtfFonts());
        new RtfTokens(content, budget, words).read();
        words.end();
        return story;
    }
}
