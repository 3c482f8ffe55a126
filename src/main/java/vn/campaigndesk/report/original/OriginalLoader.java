package vn.campaigndesk.report.original;

import java.io.IOException;
import java.util.Optional;
import vn.campaigndesk.report.original.OriginalContent.Broken;
import vn.campaigndesk.report.original.OriginalContent.Pages;
import vn.campaigndesk.report.original.OriginalContent.Picture;
import vn.campaigndesk.report.original.OriginalContent.Text;
import vn.campaigndesk.report.original.OriginalContent.Unshown;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads a file, compares it with what was received, and makes it ready to be shown. Works on the calling thread.
final class OriginalLoader {
    /// Larger files are saved or opened elsewhere: they would take the memory that the desk itself needs.
    static final long LARGEST = 64L << 20;

    private final Originals originals;
    private final TextSource texts;

    OriginalLoader(Originals originals, TextSource texts) {
        this.originals = originals;
        this.texts = texts;
    }

    /// Never throws for what may be wrong with a file: that is shown in its place.
    OriginalContent load(Kept file) {
        if (file.bytes() > LARGEST) {
            return new Unshown(file, new ExpectedFailure("original.large"));
        }
        byte[] bytes;
        try {
            bytes = originals.read(file);
        } catch (ExpectedFailure e) {
            return new Broken(file, e);
        }
        if (file.media() == Media.PDF) {
            return new Pages(file, new FileBytes(bytes));
        }
        return file.media().isPicture() ? new Picture(file, new FileBytes(bytes)) : text(file, bytes);
    }

    private OriginalContent text(Kept file, byte[] bytes) {
        try {
            return texts.read(file.name(), bytes)
                    .or(() -> plain(file, bytes))
                    .<OriginalContent>map(text -> new Text(file, text))
                    .orElseGet(() -> new Unshown(file, null));
        } catch (ExpectedFailure e) {
            return new Unshown(file, e);
        } catch (IOException e) {
            return new Unshown(file, ExpectedFailure.causedBy(e, "original.damaged"));
        }
    }

    private static Optional<ReadableText> plain(Kept file, byte[] bytes) {
        return file.media() == Media.TEXT ? PlainText.of(bytes) : Optional.empty();
    }
}
