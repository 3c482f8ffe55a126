package vn.campaigndesk.consolidation.frozen;

import java.util.List;

/// What has changed since a report was frozen.
///
/// @param added reports that count now and did not then
/// @param changed reports whose content has been saved again since
/// @param gone reports that counted then and do not now
/// @param answered how many more units have answered; negative when fewer
/// @param totals the totals that differ
/// @param texts whether sections III and IV would say something else
/// @param units how many units would be printed under another name or group, or as answering otherwise in time or late
/// @param head whether the campaign, the agency or the signer is called otherwise
public record Difference(
        List<Long> added,
        List<Long> changed,
        List<Long> gone,
        int answered,
        List<Change> totals,
        boolean texts,
        int units,
        boolean head) {
    public Difference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        totals = List.copyOf(totals);
    }

    /// A total that differs.
    ///
    /// @param place of the row of the form
    public record Change(int place, String shortText, long before, long now) {
        public long by() {
            return now - before;
        }
    }

    /// Whether a report made today would be the same.
    public boolean isNone() {
        return added.isEmpty()
                && changed.isEmpty()
                && gone.isEmpty()
                && answered == 0
                && totals.isEmpty()
                && !texts
                && units == 0
                && !head;
    }
}
