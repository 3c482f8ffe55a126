package vn.campaigndesk.desk;

import java.lang.System.Logger.Level;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.campaigndesk.audit.CheckStore;
import vn.campaigndesk.audit.Finding;
import vn.campaigndesk.audit.OriginalFindings;
import vn.campaigndesk.consolidation.frozen.Freezing;
import vn.campaigndesk.report.BinStore;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.text.ExpectedFailure;

/// All that is checked about the data: the tables and their chain of changes, the originals, what was frozen,
/// the bin. Reads everything and changes nothing. A feature that keeps something gets its check here.
record Inspection(CheckStore checks, Originals originals, Freezing freezing, BinStore bin) {
    private static final System.Logger LOG = System.getLogger(Inspection.class.getName());

    List<Finding> findings(Instant now) {
        var findings = new ArrayList<Finding>();
        findings.addAll(readable(checks::check));
        findings.addAll(readable(() -> OriginalFindings.of(originals)));
        findings.addAll(readable(() -> List.of(new FrozenReports(freezing).check())));
        findings.addAll(readable(() -> List.of(expired(bin.expired(now)))));
        return List.copyOf(findings);
    }

    private static Finding expired(int reports) {
        return reports == 0 ? Finding.sound("report.bin.check") : Finding.trouble("report.bin.check.expired", reports);
    }

    /// A value that the program could never have written - a bad disk, somebody else's program - is what a
    /// check is to find, and no reason to leave out the other checks.
    private static List<Finding> readable(Supplier<List<Finding>> check) {
        try {
            return check.get();
        } catch (IllegalArgumentException | DateTimeException impossible) {
            return List.of(told(impossible));
        } catch (ExpectedFailure met) {
            if (met.getCause() instanceof IllegalArgumentException || met.getCause() instanceof DateTimeException) {
                return List.of(told(met.getCause()));
            }
            throw met;
        }
    }

    private static Finding told(Throwable impossible) {
        LOG.log(Level.WARNING, "impossible value", impossible);
        return Finding.trouble("audit.check.impossible", String.valueOf(impossible.getMessage()));
    }
}
