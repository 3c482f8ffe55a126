package vn.campaigndesk.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.letter.PdfWriter;
import vn.campaigndesk.letter.WordWriter;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.SnapshotStore;
import vn.campaigndesk.sheet.SheetWriter;
import vn.campaigndesk.text.ExpectedFailure;

/// Makes registers of a campaign and writes them to files, for the window and the command line alike. All of it works
/// on the calling thread.
public final class Registers {
    private final SnapshotStore snapshots;
    private final Clock clock;

    public Registers(SnapshotStore snapshots, Clock clock) {
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /// Writes the register of incoming documents to a `.docx`, `.pdf` or `.xlsx` file, which appears whole or not at
    /// all.
    ///
    /// @return what was written, with what is odd about it
    /// @throws ExpectedFailure `register.ending` for another kind of file, `register.write` when the place
    ///     cannot be written
    public IncomingRegister write(long campaignId, Path file) {
        var snapshot = snapshots.load(campaignId);
        var register = RegisterRules.of(snapshot);
        try {
            WholeFile.write(file, bytes(snapshot, register, file));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "register.write", file);
        }
        return register;
    }

    private byte[] bytes(CampaignSnapshot snapshot, IncomingRegister register, Path file) throws IOException {
        var document = new RegisterDocument(snapshot.campaign());
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        var out = new ByteArrayOutputStream();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "docx" -> new WordWriter().write(document.book(register, clock.instant()), out);
            case "pdf" -> new PdfWriter().write(document.book(register, clock.instant()), out);
            case "xlsx" -> out.writeBytes(SheetWriter.write(document.sheets(register)));
            default -> throw new ExpectedFailure("register.ending", file);
        }
        return out.toByteArray();
    }
}
