package vn.campaigndesk.followup.dispatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.file.FolderWhole;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.letter.PdfWriter;
import vn.campaigndesk.letter.WordWriter;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.text.ExpectedFailure;

/// Writes letters to files, one letter or one for each unit; a file or folder appears whole or not at all. It returns
/// when all is written; letters to each are made on as many threads as the machine has.
public final class LetterFiles {
    private final WordWriter word = new WordWriter();
    private final PdfWriter pdf = new PdfWriter();

    /// The bytes of a letter.
    public byte[] bytes(OfficialDocument letter, LetterFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (format) {
            case DOCX -> word.write(letter, out);
            case PDF -> pdf.write(letter, out);
        }
        return out.toByteArray();
    }

    /// Writes a letter to a file, whose ending says as what.
    ///
    /// @throws ExpectedFailure `reminder.ending` for another kind of file, `reminder.write` when the place
    ///     cannot be written
    public void write(OfficialDocument letter, Path file) {
        try {
            WholeFile.write(file, bytes(letter, format(file)));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "reminder.write", file);
        }
    }

    private static LetterFormat format(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (var format : LetterFormat.values()) {
            if (name.endsWith(format.ending())) {
                return format;
            }
        }
        throw new ExpectedFailure("reminder.ending", file);
    }

    /// Writes one letter for each unit into a new folder.
    ///
    /// @param letter composes the letter to a unit
    /// @return the new folder
    /// @throws ExpectedFailure `reminder.write` when the place cannot be written, `reminder.cancelled` when it
    ///     is not wanted any more; nothing is left then
    public Path writeEach(
            List<Recipient> units,
            Function<Recipient, OfficialDocument> letter,
            Set<LetterFormat> formats,
            Path target,
            String name,
            Progress progress) {
        try (var folder = new FolderWhole(target);
                var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var jobs = units.stream()
                    .map(unit -> workers.submit(() -> write(letter.apply(unit), unit, formats, folder.part())))
                    .toList();
            try {
                for (var i = 0; i < jobs.size(); i++) {
                    step(progress, i, jobs.size());
                    finished(jobs.get(i));
                }
            } finally {
                // whoever stops does not wait for the letters that have not been begun
                jobs.forEach(job -> job.cancel(false));
            }
            progress.at(units.size(), units.size());
            return folder.finish(name);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "reminder.write", target);
        }
    }

    private Path write(OfficialDocument letter, Recipient unit, Set<LetterFormat> formats, Path folder)
            throws IOException {
        for (var format : formats) {
            WholeFile.write(folder.resolve(FileSlug.of(unit) + format.ending()), bytes(letter, format));
        }
        return folder;
    }

    private static void finished(Future<Path> job) throws IOException {
        try {
            job.get();
        } catch (ExecutionException e) {
            // a fault of ours is not told as a place that cannot be written
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case IOException refused -> throw refused;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /// Writes the letters to all units into one file, each on pages of its own that are numbered from 1.
    ///
    /// @throws ExpectedFailure as [#write] and [#writeEach]
    public void writeTogether(
            List<Recipient> units, Function<Recipient, OfficialDocument> letter, Path file, Progress progress) {
        var format = format(file);
        try {
            WholeFile.write(
                    file,
                    switch (format) {
                        case DOCX -> wordTogether(units, letter, progress);
                        case PDF -> pdfTogether(units, letter, progress);
                    });
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "reminder.write", file);
        }
    }

    private byte[] wordTogether(List<Recipient> units, Function<Recipient, OfficialDocument> letter, Progress progress)
            throws IOException {
        var letters = new ArrayList<OfficialDocument>();
        for (var unit : units) {
            step(progress, letters.size(), units.size());
            letters.add(letter.apply(unit));
        }
        var out = new ByteArrayOutputStream();
        word.write(letters, out);
        progress.at(units.size(), units.size());
        return out.toByteArray();
    }

    private byte[] pdfTogether(List<Recipient> units, Function<Recipient, OfficialDocument> letter, Progress progress)
            throws IOException {
        var pages = new ArrayList<byte[]>();
        for (var unit : units) {
            step(progress, pages.size(), units.size());
            pages.add(bytes(letter.apply(unit), LetterFormat.PDF));
        }
        progress.at(units.size(), units.size());
        return PdfJoinWriter.join(pages);
    }

    private static void step(Progress progress, int done, int total) {
        if (progress.isCancelled()) {
            throw new ExpectedFailure("reminder.cancelled");
        }
        progress.at(done, total);
    }
}
