package vn.campaigndesk.report.original;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.report.original.OriginalFiles.State;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Seal;

/// The files behind the reports: bytes and rows together. All of it works on the calling thread.
public final class Originals {
    private static final System.Logger LOG = System.getLogger(Originals.class.getName());

    /// The folder of contents in the data folder.
    public static final String FOLDER = "originals";

    private final OriginalFiles files;
    private final OriginalStore store;
    private final OpenedCopies copies;

    /// @param data the data folder
    public Originals(Path data, OriginalStore store) {
        this(data, store, Seal.NONE);
    }

    /// As above.
    ///
    /// @param seal how the files lie on the disk
    public Originals(Path data, OriginalStore store, Seal seal) {
        this.files = new OriginalFiles(data.resolve(FOLDER), seal);
        this.store = store;
        this.copies = new OpenedCopies(data.resolve("opened"), this);
    }

    /// Makes the bytes of a file safe, before any report names them.
    ///
    /// @throws ExpectedFailure `original.unreadable` when the file cannot be read, `original.unwritable` when
    ///     the data folder cannot be written
    public Incoming receive(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new ExpectedFailure("original.unreadable", Original.shown(name));
        }
        try (var content = Files.newInputStream(file)) {
            return kept(name, content);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "original.unreadable", Original.shown(name));
        }
    }

    /// As above for bytes in memory, such as an attachment of a letter.
    public Incoming receive(String name, byte[] content) {
        return kept(name, new ByteArrayInputStream(content));
    }

    private Incoming kept(String name, InputStream content) {
        try {
            return files.put(name, content);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "original.unwritable", Original.shown(name));
        }
    }

    /// Adds received bytes to a report that has been saved. The same bytes may belong to several reports: a person has
    /// been asked before.
    ///
    /// @throws ExpectedFailure `original.report-gone`
    public Original attach(long reportId, Incoming incoming) {
        return store.add(reportId, incoming);
    }

    /// Where the same bytes stand already, the first entered first.
    public List<OriginalUse> sameBytes(Incoming incoming) {
        return store.byHash(incoming.sha256());
    }

    /// Where the files of a campaign stand, by their SHA-256.
    public Map<String, OriginalUse> usesIn(long campaignId) {
        return store.usesIn(campaignId);
    }

    /// All that name these bytes, also reports in the bin and files taken off their report: what is broken there is
    /// broken too.
    public List<OriginalUse> uses(String sha256) {
        return store.named(sha256);
    }

    /// The files of a report.
    public List<Original> of(long reportId) {
        return store.of(reportId);
    }

    /// The files of all reports of a campaign, by the report's id.
    public Map<Long, List<Original>> ofCampaign(long campaignId) {
        return store.ofCampaign(campaignId);
    }

    /// Takes a file off its report; nothing of it is lost.
    public void remove(Original original, String reason) {
        store.remove(original.id(), reason);
    }

    /// Puts it back.
    public void restore(Original original) {
        store.restore(original.id());
    }

    /// The bytes of a file, compared with what was received.
    ///
    /// @throws ExpectedFailure `original.missing`, `original.altered` or `original.unreachable`
    public byte[] read(Kept file) {
        var bytes = new ByteArrayOutputStream();
        try {
            require(files.copy(file.sha256(), bytes), file);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "original.unreachable", file.shownName());
        }
        return bytes.toByteArray();
    }

    private static void require(State state, Kept file) {
        if (state == State.MISSING) {
            throw new ExpectedFailure("original.missing", file.shownName(), file.sha256());
        }
        if (state == State.ALTERED) {
            throw new ExpectedFailure("original.altered", file.shownName(), file.sha256());
        }
    }

    /// Copies an original to a file, which appears whole and as received or not at all.
    ///
    /// @throws ExpectedFailure as for reading, and `original.not-saved` when the place cannot be written
    public void save(Kept original, Path target) {
        var file = target.toAbsolutePath();
        try {
            WholeFile.tryPlace(file);
            Files.createDirectories(file.getParent());
            var part = file.resolveSibling("." + UUID.randomUUID() + ".part");
            try {
                copy(original, part);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "original.not-saved", original.shownName(), file);
        }
    }

    private void copy(Kept original, Path part) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var state = files.copy(original.sha256(), Channels.newOutputStream(channel));
            require(state, original);
            channel.force(true);
        }
    }

    /// A copy of a file under its own name, for another program.
    ///
    /// @throws ExpectedFailure as for saving
    public Path copyForOthers(Kept file) {
        return copies.of(file);
    }

    /// Compares everything that rows name with what lies in the folder, reading all of it.
    public OriginalCheck check() {
        var referenced = store.referenced();
        var states = new LinkedHashMap<String, State>();
        try {
            for (var sha256 : referenced.keySet()) {
                states.put(sha256, files.state(sha256));
            }
            return OriginalCheck.of(referenced, states, files.contents());
        } catch (NoSuchFileException e) {
            throw ExpectedFailure.causedBy(e, "original.unreachable", e.getFile());
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "original.unreachable", FOLDER);
        }
    }

    /// Removes the copies that other programs were given: behind a password they are not left lying.
    public void forgetCopies() {
        copies.clear();
    }

    /// Removes what a storing that was cut off has left, and the copies that other programs were given. To be done once
    /// at the start of the program, when nobody is
    /// storing. Leftovers harm nothing, so one that cannot be removed is no reason not to start.
    public void sweep() {
        copies.clear();
        try {
            files.sweep();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "leftovers stay", e);
        }
    }
}
