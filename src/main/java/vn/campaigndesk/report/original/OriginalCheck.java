package vn.campaigndesk.report.original;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.campaigndesk.report.original.OriginalFiles.State;
import vn.campaigndesk.report.original.OriginalFinding.Kind;

/// Compares what rows name with what lies in the folder.
///
/// @param checked how many different contents rows name
/// @param findings the worst first
public record OriginalCheck(int checked, List<OriginalFinding> findings) {
    public OriginalCheck {
        findings = List.copyOf(findings);
    }

    /// Whether everything that was received is there as it was received. Strays harm nothing.
    public boolean isSound() {
        return findings.stream().allMatch(finding -> finding.kind() == Kind.STRAY);
    }

    /// @param referenced the names by address
    /// @param states what stands under each of these addresses
    /// @param found everything in the folder
    static OriginalCheck of(Map<String, List<String>> referenced, Map<String, State> states, Collection<String> found) {
        var findings = new ArrayList<OriginalFinding>();
        for (var kind : List.of(Kind.MISSING, Kind.ALTERED)) {
            referenced.forEach((address, names) -> {
                if (kind.name()
                        .equals(states.getOrDefault(address, State.MISSING).name())) {
                    findings.add(new OriginalFinding(kind, address, names));
                }
            });
        }
        found.stream()
                .filter(address -> !referenced.containsKey(address))
                .forEach(address -> findings.add(new OriginalFinding(Kind.STRAY, address, List.of())));
        return new OriginalCheck(referenced.size(), findings);
    }
}
