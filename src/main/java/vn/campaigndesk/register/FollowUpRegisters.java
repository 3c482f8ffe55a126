package vn.campaigndesk.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.LongFunction;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.followup.FollowUpFacts;
import vn.campaigndesk.letter.PdfWriter;
import vn.campaigndesk.letter.WordWriter;
import vn.campaigndesk.sheet.SheetWriter;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// Writes the registers of following up to files. All of it works on the calling thread.
public final class FollowUpRegisters {
    private final LongFunction<FollowUpFacts> facts;
    private final Clock clock;
    private final Messages messages = new Messages(Locale.of("vi", "VN"));

    /// @param facts what is known of a campaign's following-up now
    public FollowUpRegisters(LongFunction<FollowUpFacts> facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /// Writes a register to a `.docx`, `.pdf` or `.xlsx` file, which appears whole or not at all.
    ///
    /// @return how many lines it has
    /// @throws ExpectedFailure `register.ending` for another kind of file, `register.write` when the place
    ///     cannot be written
    public int write(RegisterKind kind, long campaignId, Path file) {
        var lines = FollowUpRules.of(kind, facts.apply(campaignId), LocalDate.now(clock), messages);
        try {
            WholeFile.write(file, bytes(lines, file));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "register.write", file);
        }
        return lines.rows().size();
    }

    private byte[] bytes(RegisterLines lines, Path file) throws IOException {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        var out = new ByteArrayOutputStream();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "docx" -> new WordWriter().write(lines.book(messages, clock.instant()), out);
            case "pdf" -> new PdfWriter().write(lines.book(messages, clock.instant()), out);
            case "xlsx" -> out.writeBytes(SheetWriter.write(lines.sheets(messages)));
            default -> throw new ExpectedFailure("register.ending", file);
        }
        return out.toByteArray();
    }
}
