package vn.campaigndesk.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.campaigndesk.campaign.CampaignStore;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.letter.PdfWriter;
import vn.campaigndesk.letter.WordWriter;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.text.SearchKey;

/// The log of changes in words, page by page, and on paper. All of it works on the calling thread.
public final class AuditJournal {
    /// How many lines are printed at most; the print says so when there are more.
    static final int MOST_PRINTED = 3000;

    private static final int CHUNK = 400;

    private final AuditStore store;
    private final CampaignStore campaigns;
    private final Clock clock;
    private final Messages messages;

    /// Some lines of the log, the newest first.
    ///
    /// @param next where the next page begins: hand it to [#page]
    /// @param more whether there may be older ones
    public record Page(List<AuditLine> lines, long next, boolean more) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /// The log in the language of the messages.
    public AuditJournal(AuditStore store, CampaignStore campaigns, Clock clock, Messages messages) {
        this.store = store;
        this.campaigns = campaigns;
        this.clock = clock;
        this.messages = messages;
    }

    /// Lines that fit, the newest first. The text of the filter is looked for in the words of a line, so that a unit is
    /// found by its name and without diacritics.
    ///
    /// @param before [Long#MAX_VALUE] for the first page, then the page's `next`
    public Page page(AuditFilter filter, long before, int size) {
        return page(filter, before, size, messages);
    }

    private Page page(AuditFilter filter, long before, int size, Messages language) {
        var text = new AuditText(language, store.names(), clock.getZone());
        var lines = new ArrayList<AuditLine>();
        var next = before;
        while (true) {
            var chunk = store.page(filter, next, CHUNK);
            for (var item : chunk) {
                next = item.id();
                var line = text.line(item);
                if (SearchKey.matches(filter.text(), line.words())) {
                    lines.add(line);
                }
                if (lines.size() == size) {
                    return new Page(lines, next, true);
                }
            }
            if (chunk.size() < CHUNK) {
                return new Page(lines, next, false);
            }
        }
    }

    /// Prints what fits the filter to a `.docx` or `.pdf` file, in Vietnamese as all papers of the office.
    ///
    /// @throws ExpectedFailure `audit.write` when the place cannot be written
    public void write(long campaignId, AuditFilter filter, Path file) {
        var vietnamese = new Messages(Locale.of("vi", "VN"));
        var printed = page(filter, Long.MAX_VALUE, MOST_PRINTED, vietnamese);
        var document = new AuditDocument(vietnamese)
                .compose(
                        campaigns.get(campaignId),
                        filter,
                        printed,
                        store.anchor(),
                        clock.instant().atZone(clock.getZone()));
        var bytes = new ByteArrayOutputStream();
        try {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
                new PdfWriter().write(document, bytes);
            } else {
                new WordWriter().write(document, bytes);
            }
            WholeFile.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "audit.write", file);
        }
    }
}
