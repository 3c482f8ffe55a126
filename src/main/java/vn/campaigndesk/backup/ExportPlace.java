package vn.campaigndesk.backup;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.text.ExpectedFailure;

/// Where a copy goes that is taken away: another disk than that of the data, which may be full, be pulled out, or hold
/// something else under the name that was typed.
final class ExportPlace {
    /// With less room a disk counts as full.
    private static final int LEAST_ROOM = 5_000_000;

    private static final String PROPOSED = "so-chien-dich" + Backup.ENDING;

    private ExportPlace() {}

    /// A work that writes to a place.
    @FunctionalInterface
    interface Work<T> {
        T to(Path file) throws IOException;
    }

    /// Refuses a place where no copy can stand, before one is made.
    ///
    /// @throws ExpectedFailure `backup.is-folder`, `backup.own` for a file that is no copy, `backup.full` or
    ///     `backup.folder` when it cannot be written
    static void require(Path target) {
        var file = target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new ExpectedFailure("backup.is-folder", file, file.resolve(PROPOSED));
        }
        into(file, place -> {
            WholeFile.tryPlace(place);
            if (Files.exists(place) && Files.size(place) > 0 && !BackupReader.isCopy(place)) {
                throw new ExpectedFailure("backup.own", place);
            }
            return place;
        });
    }

    /// Writes to a place; what goes wrong is said of it, not of the folder of the data.
    ///
    /// @throws ExpectedFailure `backup.full` or `backup.folder`
    static <T> T into(Path target, Work<T> work) {
        var file = target.toAbsolutePath();
        try {
            return work.to(file);
        } catch (IOException e) {
            throw explained(e, file, room(file));
        }
    }

    private static long room(Path file) {
        for (var folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder)) {
                return folder.toFile().getUsableSpace();
            }
        }
        return Long.MAX_VALUE;
    }

    /// Why a place was not written: what the system names of it, or else the place.
    ///
    /// @param room how many bytes its disk has left
    static ExpectedFailure explained(Exception e, Path place, long room) {
        var named = e instanceof FileSystemException file && file.getFile() != null ? file.getFile() : place.toString();
        return ExpectedFailure.causedBy(e, room < LEAST_ROOM ? "backup.full" : "backup.folder", named);
    }
}
