package vn.campaigndesk.db;

import java.io.EOFException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/// Tells a damaged file from a disk that is not there, from a full one and from a fault of the program: only
/// the first is mended by a copy.
///
/// The engine checks its pages little. A changed byte shows itself as a page that makes no sense
/// ([MVStoreException]), as a plain runtime exception of its own code (an index beyond an array, a buffer that
/// ends), or as a row or a schema that cannot be. All of it reaches the program behind one general error.
final class StoreDamage {
    /// No code of H2: a row was read, but what stands in it is nothing that its type can be.
    static final int NO_SUCH_VALUE = 0;

    /// What H2 says when a page makes no sense. That the schema is there has been seen before the file was
    /// opened, so a table that is missing was lost with its page.
    private static final Set<Integer> SQL = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.FILE_ENCRYPTION_ERROR_1,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
            ErrorCode.COLUMN_NOT_FOUND_1,
            // an index and its table do not agree
            ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX,
            ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1,
            NO_SUCH_VALUE);

    /// What its store says of pages. A failed reading or writing, a closed file and two transactions in each
    /// other's way are not among them: then nothing is wrong with the file.
    private static final Set<Integer> STORE = Set.of(
            DataUtils.ERROR_INTERNAL,
            DataUtils.ERROR_UNSUPPORTED_FORMAT,
            DataUtils.ERROR_FILE_CORRUPT,
            DataUtils.ERROR_SERIALIZATION,
            DataUtils.ERROR_CHUNK_NOT_FOUND,
            DataUtils.ERROR_BLOCK_NOT_FOUND,
            DataUtils.ERROR_TRANSACTION_CORRUPT,
            DataUtils.ERROR_UNKNOWN_DATA_TYPE);

    /// Where the engine makes pages into values.
    private static final List<String> DECODING =
            List.of("org.h2.mvstore.", "org.h2.value.", "org.h2.store.", "org.h2.util.");

    private StoreDamage() {}

    /// Whether a failure, or what caused it, comes of a damage in the file.
    static boolean isIn(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (isDamage(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDamage(Throwable cause) {
        return switch (cause) {
            case SQLException sql -> SQL.contains(sql.getErrorCode());
            case MVStoreException store -> STORE.contains(store.getErrorCode());
            case RuntimeException fault -> isOfEngine(fault);
            case StackOverflowError endless -> isOfEngine(endless);
            // the file ends before its pages do
            case EOFException _ -> true;
            default -> false;
        };
    }

    /// Whether it was the engine that tripped over a page, by itself or in a method of the platform that it
    /// called.
    private static boolean isOfEngine(Throwable fault) {
        for (var frame : fault.getStackTrace()) {
            if (!frame.getClassName().startsWith("java.")) {
                return DECODING.stream().anyMatch(frame.getClassName()::startsWith);
            }
        }
        return false;
    }

    /// Whether a value was read that its type cannot have: a word that is none of an enumeration's, a day that
    /// is none.
    static boolean isImpossible(Throwable failure) {
        var frames = failure.getStackTrace();
        var isNoSuchWord = frames.length > 0
                && frames[0].getClassName().equals(Enum.class.getName())
                && frames[0].getMethodName().equals("valueOf");
        return isNoSuchWord || failure instanceof DateTimeException;
    }
}
