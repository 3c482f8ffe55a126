package vn.campaigndesk.db;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// Follows the chain of the audit and says where it breaks first. A pure function of the rows and the head.
public final class AuditVerifier {
    /// What is wrong at a place.
    public enum Flaw {
        /// The row does not say what it said when it was written.
        ALTERED,
        /// Before the row another one is missing, or rows stand in another order, or one was put in.
        UNLINKED,
        /// Rows at the end are missing.
        CUT,
        /// Behind the end that the head knows stand more rows.
        APPENDED,
        /// The row that knows the end of the chain is missing.
        HEADLESS
    }

    /// What was found.
    ///
    /// @param entries how many rows are sound, from the first on
    /// @param flaw null when all of the chain is sound
    /// @param id the row at which the chain breaks; behind the last sound one when the flaw is at the end, then it
    /// is     the last row's id, 0 without rows
    public record Verdict(long entries, @Nullable Flaw flaw, long id) {
        public boolean isSound() {
            return flaw == null;
        }
    }

    private AuditVerifier() {}

    /// Follows the chain.
    ///
    /// @param rows in the order of their ids
    /// @param head null when there is none
    public static Verdict verify(Iterator<AuditEntry> rows, @Nullable AuditHead head) {
        var previous = "";
        var count = 0L;
        var last = 0L;
        while (rows.hasNext()) {
            var row = rows.next();
            var flaw = flaw(previous, row, count, head);
            if (flaw != null) {
                return new Verdict(count, flaw, row.id());
            }
            previous = String.valueOf(row.hash());
            last = row.id();
            count++;
        }
        return new Verdict(count, flawAtEnd(previous, count, head), last);
    }

    private static @Nullable Flaw flaw(String previous, AuditEntry row, long count, @Nullable AuditHead head) {
        var named = row.previousHash();
        if (named == null || !AuditHash.of(named, row).equals(row.hash())) {
            return Flaw.ALTERED;
        }
        if (!named.equals(previous)) {
            return Flaw.UNLINKED;
        }
        return head != null && count >= head.entries() ? Flaw.APPENDED : null;
    }

    private static @Nullable Flaw flawAtEnd(String previous, long count, @Nullable AuditHead head) {
        if (head == null) {
            return Flaw.HEADLESS;
        }
        return count == head.entries() && previous.equals(head.hash()) ? null : Flaw.CUT;
    }
}
