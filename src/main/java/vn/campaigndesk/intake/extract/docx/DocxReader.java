package vn.campaigndesk.intake.extract.docx;

import java.io.IOException;
import vn.campaigndesk.intake.extract.Budget;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Reader;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.legacy.LegacyRuns;
import vn.campaigndesk.text.legacy.LegacyText;

/// Reads Word documents, also those with macros (which are not run) and templates.
public final class DocxReader implements Reader {
    private final LegacyText legacy;
    private final PrintedParts printed = new PrintedParts();

    public DocxReader(LegacyText legacy) {
        this.legacy = legacy;
    }

    @Override
    public Extract read(SourceFile file, Limits limits) throws IOException {
        try (var zip = file.unzip(limits)) {
            var document = WordParts.of(zip, limits, printed);
            var runs = new LegacyRuns(legacy);
            var findings = read(document, new Budget(limits), runs);
            var second = runs.secondLook();
            return (second.isEmpty() ? findings : read(document, new Budget(limits), second.get())).extract();
        }
    }

    private static Findings read(WordParts parts, Budget budget, LegacyRuns runs) throws IOException {
        var findings = new Findings(budget, runs, parts.styles(), parts.numbering());
        findings.remarkOn(parts.remarks());
        findings.identity().putAll(parts.identity());
        StoryReader.read(parts.main(), findings, Region.BODY);
        if (findings.hasNotes()) {
            for (var part : parts.related("footnotes", "endnotes", "comments")) {
                StoryReader.read(part, findings, Region.NOTE);
            }
        }
        for (var part : parts.related("header")) {
            StoryReader.read(part, findings, Region.HEADER);
        }
        for (var part : parts.related("footer")) {
            StoryReader.read(part, findings, Region.FOOTER);
        }
        if (runs.converted()) {
            findings.remark(Remark.LEGACY_FONT);
        }
        if (runs.guessed()) {
            findings.remark(Remark.LEGACY_GUESSED);
        }
        return findings;
    }
}
