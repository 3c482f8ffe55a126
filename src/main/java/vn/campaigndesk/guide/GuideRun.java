package vn.campaigndesk.guide;

import org.jspecify.annotations.Nullable;

/// A stretch of text of one kind.
///
/// @param leads to another page; null for what leads nowhere
public record GuideRun(Kind kind, String text, @Nullable GuideTopic leads) {
    /// How it is shown.
    public enum Kind {
        PLAIN,
        STRONG,
        /// Keys to be pressed.
        KEY,
        /// A word that stands in the window.
        LABEL,
        /// To be typed as it stands.
        CODE,
        LINK
    }

    static GuideRun of(Kind kind, String text) {
        return new GuideRun(kind, text, null);
    }
}
