package vn.campaigndesk.report;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Forms that were left with something typed in them, by their places. A place is one of a campaign: the empty form of
/// one campaign is not that of another, for it would be saved into the wrong one.
final class UnsavedForms {
    private final Map<Place, ReportFormViewModel> kept = new HashMap<>();

    private record Place(long campaignId, String name) {}

    private static Place place(String name, ReportFormViewModel form) {
        var campaign = form.campaignProperty().get();
        return new Place(campaign == null ? 0 : campaign.campaign().id(), name);
    }

    /// Whether two forms are of the same campaign.
    static boolean isOfOneCampaign(ReportFormViewModel one, ReportFormViewModel other) {
        return place("", one).equals(place("", other));
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /// Keeps a form under its place.
    void put(String name, ReportFormViewModel form) {
        kept.put(place(name, form), form);
    }

    /// Keeps a form unless its place is taken.
    ///
    /// @return whether it is kept
    boolean putIfFree(String name, ReportFormViewModel form) {
        return kept.putIfAbsent(place(name, form), form) == null;
    }

    /// The form of a place of a campaign, which is no longer kept; null when there is none.
    @Nullable
    ReportFormViewModel take(long campaignId, String name) {
        return kept.remove(new Place(campaignId, name));
    }

    /// Whether a form is kept under a place of a campaign.
    boolean has(long campaignId, String name) {
        return kept.containsKey(new Place(campaignId, name));
    }

    /// Keeps a form no longer, wherever it is.
    void remove(ReportFormViewModel form) {
        kept.values().removeIf(each -> each == form);
    }

    /// Checks the forms of a campaign against it as it is now.
    void refresh(CampaignSnapshot read) {
        kept.values().forEach(form -> form.refresh(read));
    }
}
