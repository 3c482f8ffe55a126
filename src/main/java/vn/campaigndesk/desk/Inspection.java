package vn.campaigndesk.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.campaigndesk.audit.CheckStore;
import vn.campaigndesk.audit.Finding;
import vn.campaigndesk.audit.OriginalFindings;
import vn.campaigndesk.consolidation.frozen.Freezing;
import vn.campaigndesk.report.BinStore;
import vn.campaigndesk.report.original.Originals;

/// All that is checked about the data: the tables and their chain of changes, the originals, what was frozen, the bin.
/// Reads everything and changes nothing. A feature that keeps something gets its check here.
record Inspection(CheckStore checks, Originals originals, Freezing freezing, BinStore bin) {
    List<Finding> findings(Instant now) {
        var findings = new ArrayList<>(checks.check());
        findings.addAll(OriginalFindings.of(originals));
        findings.add(new FrozenReports(freezing).check());
        var expired = bin.expired(now);
        findings.add(
                expired == 0
                        ? Finding.sound("report.bin.check")
                        : Finding.trouble("report.bin.check.expired", expired));
        return List.copyOf(findings);
    }
}
