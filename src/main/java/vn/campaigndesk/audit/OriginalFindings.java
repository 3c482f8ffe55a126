package vn.campaigndesk.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.campaigndesk.report.original.Original;
import vn.campaigndesk.report.original.OriginalCheck;
import vn.campaigndesk.report.original.OriginalFinding;
import vn.campaigndesk.report.original.OriginalFinding.Kind;
import vn.campaigndesk.report.original.OriginalUse;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.text.ExpectedFailure;

/// The check of the originals as findings for a person: which file of which unit is missing or altered. Reads all of
/// them.
public final class OriginalFindings {
    /// More strays than these are counted, not named.
    private static final int MOST_NAMED = 5;

    private OriginalFindings() {}

    /// One finding for each broken file; one that says how many are whole; one about strays if there are any. A stray
    /// harms nothing, so it is no trouble.
    public static List<Finding> of(Originals originals) {
        try {
            return of(originals.check(), originals::uses);
        } catch (ExpectedFailure e) {
            return List.of(Finding.trouble("audit.check.originals.unreachable", Originals.FOLDER));
        }
    }

    static List<Finding> of(OriginalCheck check, Function<String, List<OriginalUse>> uses) {
        var findings = new ArrayList<Finding>();
        var strays = new ArrayList<String>();
        for (var found : check.findings()) {
            if (found.kind() == Kind.STRAY) {
                strays.add(found.address());
            } else {
                findings.add(broken(found, uses.apply(found.address())));
            }
        }
        findings.addFirst(whole(check.checked(), findings.size()));
        if (!strays.isEmpty()) {
            var named = strays.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            findings.add(
                    strays.size() <= MOST_NAMED
                            ? Finding.sound("audit.check.originals.stray", strays.size(), named)
                            : Finding.sound("audit.check.originals.stray.more", strays.size(), named));
        }
        return List.copyOf(findings);
    }

    private static Finding whole(int checked, int broken) {
        return broken == 0
                ? Finding.sound("audit.check.originals", checked)
                : Finding.trouble("audit.check.originals.broken", checked - broken, broken);
    }

    private static Finding broken(OriginalFinding found, List<OriginalUse> uses) {
        var owners = uses.isEmpty()
                ? String.join("; ", found.names())
                : uses.stream().map(OriginalFindings::owner).distinct().collect(Collectors.joining("; "));
        var key = found.kind() == Kind.MISSING ? "audit.check.originals.missing" : "audit.check.originals.altered";
        return Finding.trouble(key, owners, found.address());
    }

    /// The unit, the file's name as received and the document it came with.
    private static String owner(OriginalUse use) {
        Original file = use.original();
        var document = use.reference().isEmpty() ? "" : " (" + use.reference() + ")";
        return use.recipient() + document + ": " + file.shownName();
    }
}
