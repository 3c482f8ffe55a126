package vn.campaigndesk.consolidation.chosen;

/// A chart that an officer has put into the report.
///
/// @param topic what it shows, by the name its maker gave it
/// @param indicatorId the row of the form; 0 for none
/// @param per what the row is divided by, by its maker's name
/// @param groupId the only group it shows; 0 for all
/// @param region the only region it shows; empty for all
/// @param caption the words below it, without number and date
public record ChosenChart(String topic, long indicatorId, String per, long groupId, String region, String caption) {
    /// Greatest length of a caption.
    public static final int CAPTION_LENGTH = 300;

    /// @throws IllegalArgumentException for a caption that is blank or too long
    public ChosenChart {
        caption = caption.strip();
        if (caption.isEmpty() || caption.length() > CAPTION_LENGTH) {
            throw new IllegalArgumentException("no caption of a chart: " + caption);
        }
    }

    /// The same chart with other words below it.
    public ChosenChart captioned(String words) {
        return new ChosenChart(topic, indicatorId, per, groupId, region, words);
    }

    /// Whether both show the same, whatever the words below them.
    public boolean isSameAs(ChosenChart other) {
        return captioned(other.caption).equals(other);
    }
}
