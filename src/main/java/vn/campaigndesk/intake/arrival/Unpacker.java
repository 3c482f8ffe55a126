package vn.campaigndesk.intake.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.arrival.Received.Refused;
import vn.campaigndesk.intake.arrival.Received.Taken;
import vn.campaigndesk.intake.extract.FileKind;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Sniffer;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.intake.extract.Watched;
import vn.campaigndesk.intake.extract.ZipReader;
import vn.campaigndesk.text.ExpectedFailure;

/// Hands on, one by one, the files in what a person dropped. Stateless; nothing is written anywhere.
public final class Unpacker {
    /// Archives and letters in each other.
    private static final int DEEPEST = 3;

    /// After these nothing more of an archive is opened.
    private static final Set<String> ENOUGH = Set.of("intake.refused.bomb", ZipReader.CROWDED, Watched.TIMEOUT);

    private static final int PIECE = 1 << 18;

    private final Limits limits;
    private final Sniffer sniffer;
    private final Watched watch;

    public Unpacker(Limits limits) {
        this(limits, Watched.PATIENCE);
    }

    /// @param patience how much time of a processor the opening of one letter or of one file in an archive may take
    public Unpacker(Limits limits, Duration patience) {
        this.limits = limits;
        this.watch = new Watched(patience);
        this.sniffer = new Sniffer(limits);
    }

    /// Hands on a file, or all files of a folder sorted by name, with archives and e-mails unpacked.
    /// Files that only serve a system (lock files, thumbnails) are passed over; whatever else cannot be
    /// taken is handed on as refused.
    ///
    /// @param to gets one file at a time, so that no more than one is in memory; what it throws ends the
    ///     run
    public void unpack(Path dropped, Consumer<Received> to) {
        var name = dropped.getFileName();
        var root = Files.isDirectory(dropped) || name == null ? "" : name.toString();
        new Run(to).path(dropped, root, 0);
    }

    private record Child(Path path, boolean isLink) {}

    /// @param said what the letter says that may change a report; empty when nothing does
    private record Letter(Mail mail, String said, boolean mayHoldForm) {}

    /// One thing dropped, with what all archives in one file of it together have cost.
    private final class Run {
        private final Consumer<Received> to;
        private final Set<Path> folders = new HashSet<>();
        private long expanded;
        private int entries;

        Run(Consumer<Received> to) {
            this.to = to;
        }

        private void refuse(Origin origin, ExpectedFailure reason) {
            to.accept(new Refused(origin, reason, null));
        }

        /// What was not even opened is kept for a person to look at, but no program is.
        private void refuse(Origin origin, ExpectedFailure reason, SourceFile file) {
            to.accept(new Refused(origin, reason, reason.key().equals("intake.refused.program") ? null : file));
        }

        private void path(Path path, String display, int depth) {
            if (Names.isNoise(display)) {
                return;
            }
            var origin = new Origin(Names.shown(display), "", "", null);
            try {
                if (depth > limits.depth()) {
                    throw new ExpectedFailure("intake.refused.toodeep");
                }
                var attributes = Files.readAttributes(path, BasicFileAttributes.class);
                if (attributes.isDirectory()) {
                    folder(path, display, depth);
                } else {
                    file(path, display, attributes);
                }
            } catch (ExpectedFailure refused) {
                refuse(origin, refused);
            } catch (InvalidPathException name) {
                refuse(origin, ExpectedFailure.causedBy(name, "intake.refused.name"));
            } catch (IOException unreadable) {
                refuse(origin, ExpectedFailure.causedBy(unreadable, unreadableKey(path)));
            }
        }

        /// A link that leads nowhere or to itself is no file.
        private String unreadableKey(Path path) {
            return Files.isSymbolicLink(path) && !Files.exists(path)
                    ? "intake.refused.notregular"
                    : "intake.refused.unreadable";
        }

        private void folder(Path folder, String display, int depth) throws IOException {
            if (!folders.add(folder.toRealPath())) {
                if (Files.isSymbolicLink(folder)) {
                    throw new ExpectedFailure("intake.refused.notregular");
                }
                return;
            }
            for (var child : children(folder)) {
                var name = child.getFileName().toString();
                path(child, display.isEmpty() ? name : display + "/" + name, depth + 1);
            }
        }

        /// Real files and folders before links to them, so that a link back is the one to be refused.
        private List<Path> children(Path folder) throws IOException {
            try (var children = Files.list(folder)) {
                return children.map(child -> new Child(child, Files.isSymbolicLink(child)))
                        .sorted(Comparator.comparing(Child::isLink)
                                .thenComparing(child -> child.path.getFileName().toString()))
                        .map(Child::path)
                        .toList();
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
        }

        private void file(Path path, String display, BasicFileAttributes attributes) throws IOException {
            if (!attributes.isRegularFile()) {
                throw new ExpectedFailure("intake.refused.notregular");
            }
            if (attributes.size() > limits.fileBytes()) {
                throw tooLarge(display, attributes.size());
            }
            byte[] content;
            try {
                content = read(path, (int) attributes.size());
            } catch (OutOfMemoryError full) {
                throw ExpectedFailure.causedBy(full, "intake.refused.memory");
            }
            var modified = attributes.lastModifiedTime().toInstant();
            var origin = new Origin(Names.shown(display), "", "", modified);
            expanded = 0;
            entries = 0;
            content(new SourceFile(Names.last(display), content), origin, 0);
        }

        /// Piece by piece: a large piece would be held outside the heap as well.
        private byte[] read(Path path, int size) throws IOException {
            var content = new byte[size];
            try (var stream = Files.newInputStream(path)) {
                var at = 0;
                while (at < size) {
                    var got = stream.read(content, at, Math.min(PIECE, size - at));
                    if (got < 0) {
                        return Arrays.copyOf(content, at);
                    }
                    at += got;
                }
                if (stream.read() >= 0) {
                    throw new IOException("still being written: " + path);
                }
            }
            return content;
        }

        /// An archive is no report that is too long: what is in it may be taken in one by one.
        private ExpectedFailure tooLarge(String display, long size) {
            return display.toLowerCase(Locale.ROOT).endsWith(".zip")
                    ? ZipReader.crowded(limits)
                    : new ExpectedFailure("intake.refused.toolarge", size >> 20, limits.fileBytes() >> 20);
        }

        /// Hands on one file, or what is inside it.
        private void content(SourceFile file, Origin origin, int depth) {
            try {
                var kind = sniffer.kind(file);
                if (kind != FileKind.ARCHIVE && kind != FileKind.LETTER) {
                    to.accept(new Taken(origin, file));
                } else if (depth >= DEEPEST) {
                    throw new ExpectedFailure("intake.refused.toodeep");
                } else if (kind == FileKind.ARCHIVE) {
                    archive(file, origin, depth);
                } else {
                    letter(file, origin, depth);
                }
            } catch (ExpectedFailure refused) {
                refuse(origin, refused, file);
            } catch (IOException damaged) {
                refuse(origin, ExpectedFailure.causedBy(damaged, "intake.refused.damaged"), file);
            }
        }

        private void archive(SourceFile file, Origin origin, int depth) throws IOException {
            var some = false;
            var left = limits.withExpandedBytes(limits.expandedBytes() - expanded);
            try (var zip = watch.within(() -> new ZipReader(file.content(), left))) {
                for (var entry : zip.entries()) {
                    var name = Names.of(entry);
                    if (!Names.isNoise(name)) {
                        some = true;
                        entry(zip, entry, inside(origin, name, entry.modified().orElse(origin.modified())), depth);
                    }
                }
            }
            if (!some) {
                throw new ExpectedFailure("intake.refused.empty");
            }
        }

        private Origin inside(Origin origin, String name, @Nullable Instant modified) {
            return new Origin(
                    Names.inside(origin.display(), name), origin.display(), origin.sender(), origin.letter(), modified);
        }

        private void entry(ZipReader zip, ZipReader.Entry entry, Origin origin, int depth) {
            byte[] content;
            try {
                var before = zip.expanded();
                content = watch.within(() -> zip.read(entry));
                count(zip.expanded() - before);
            } catch (ExpectedFailure refused) {
                if (ENOUGH.contains(refused.key())) {
                    // What was expanded in vain counts too: nothing more of this archive is opened.
                    expanded = limits.expandedBytes();
                    throw refused;
                }
                refuse(origin, refused);
                return;
            }
            content(new SourceFile(Names.last(Names.of(entry)), content), origin, depth + 1);
        }

        /// A bomb may be spread over many archives in each other.
        private void count(long size) {
            expanded += size;
            if (expanded > limits.expandedBytes() || ++entries > limits.parts()) {
                throw ZipReader.crowded(limits);
            }
        }

        private void letter(SourceFile file, Origin origin, int depth) {
            var left = limits.withExpandedBytes(limits.expandedBytes() - expanded);
            var letter = watch.within(() -> opened(file, left));
            var mail = letter.mail;
            var sent = mail.sent() == null ? origin.modified() : mail.sent();
            var itself = new Origin(origin.display(), origin.container(), mail.sender(), origin.letter(), sent);
            var from = letter.said.isEmpty() ? itself : itself.with(letter.said);
            var reports = mail.attachments().stream().anyMatch(this::mayBeReport);
            var number = 0;
            for (var attachment : mail.attachments()) {
                number++;
                if (!attachment.isTrimming() && !(reports && attachment.inline() && attachment.isPicture())) {
                    count(attachment.file().size());
                    var named = named(attachment, number);
                    content(named, inside(from, named.name(), sent), depth + 1);
                }
            }
            if (!reports || letter.mayHoldForm) {
                body(mail, file, itself);
            }
        }

        private static Letter opened(SourceFile file, Limits limits) throws IOException {
            var mail = MailReader.read(file.content(), limits);
            var said = new CoveringLetter().doubtful(mail.subject(), mail.ownWords());
            return new Letter(mail, said, mail.mayHoldForm());
        }

        private boolean mayBeReport(Mail.Attachment attachment) {
            return !attachment.isPicture() && !attachment.isTrimming();
        }

        private SourceFile named(Mail.Attachment attachment, int number) {
            var given = attachment.file().name().replace('\\', '/');
            var ending = attachment.type().equals("message/rfc822") ? ".eml" : "";
            return new SourceFile(
                    given.isBlank() ? number + ending : Names.last(given),
                    attachment.file().content());
        }

        /// The body of an e-mail counts where nothing was sent with it or it may hold the form itself, beside a scan of
        /// it; an e-mail with neither is empty.
        private void body(Mail mail, SourceFile file, Origin from) {
            if (mail.body().isBlank() && !mail.attachments().isEmpty()) {
                return;
            }
            if (mail.body().isBlank()) {
                throw new ExpectedFailure("intake.refused.empty");
            }
            var name = file.name().replaceFirst("\\.[^.]{1,5}$", "") + ".txt";
            var text = ("\ufeff" + mail.body()).getBytes(StandardCharsets.UTF_8);
            to.accept(new Taken(inside(from, name, from.modified()), new SourceFile(name, text)));
        }
    }
}
