package vn.campaigndesk.register;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The register of incoming documents of a campaign.
///
/// @param entries by year, number and day of arrival; those without a readable number last in their year
/// @param gaps the numbers between the first and the last of a year that no entry has
public record IncomingRegister(List<RegisterEntry> entries, List<Gap> gaps) {
    /// Numbers of one year that follow each other, both bounds included.
    public record Gap(int year, long first, long last) {
        /// As printed: `12` or `14-17`.
        public String text() {
            return first == last ? Long.toString(first) : first + "\u2013" + last;
        }
    }

    public IncomingRegister {
        entries = List.copyOf(entries);
        gaps = List.copyOf(gaps);
    }

    /// The years in which its documents came.
    public SortedSet<Integer> years() {
        return entries.stream().map(RegisterEntry::year).collect(Collectors.toCollection(TreeSet::new));
    }

    /// How many documents have something about their number that a person should look at.
    public long doubtful() {
        return entries.stream().filter(entry -> !entry.doubts().isEmpty()).count();
    }
}
