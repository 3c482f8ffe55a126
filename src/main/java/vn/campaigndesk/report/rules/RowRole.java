package vn.campaigndesk.report.rules;

import java.util.Locale;

/// What the rules take a row of the form for; `terms.properties` says by its number which row that is.
public enum RowRole {
    /// x1: bodies that received the information
    INFORMED,
    /// x2: bodies that take part
    IMPLEMENTING,
    /// x3: articles
    ARTICLES,
    /// x4: broadcasts of the loudspeaker networks
    BROADCASTS,
    /// x5: pupils and students reached
    PUPILS;

    String key() {
        return "row." + name().toLowerCase(Locale.ROOT);
    }
}
