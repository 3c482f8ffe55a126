package vn.campaigndesk.campaign;

/// A kind of body that a letter addresses, such as the district people's committees. Data, not an enum: other years
/// have other groups.
///
/// @param code stable name used by files, never shown
/// @param place order in lists and in the letter, from 1
public record OrganisationGroup(long id, String code, String name, String shortName, int place) {
    public OrganisationGroup {
        Require.filled(code, "code");
        Require.filled(name, "name");
        Require.filled(shortName, "shortName");
    }
}
