package vn.campaigndesk.material;

/// A document of a campaign.
///
/// @param id 0 while it has not been saved
/// @param webAddress where it can be fetched; may be empty
public record Material(long id, long campaignId, String name, String webAddress) {
    /// The longest texts, in characters.
    public static final int NAME_LENGTH = 300;

    public static final int ADDRESS_LENGTH = 500;

    /// Texts lose the space around them.
    ///
    /// @throws IllegalArgumentException without a name
    public Material {
        name = name.strip();
        webAddress = webAddress.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a material needs a name");
        }
    }
}
