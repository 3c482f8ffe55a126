package vn.campaigndesk.guide;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The pages of the guide, in the order in which they are read.
public enum GuideTopic {
    FIRST_STEPS,
    OVERVIEW,
    RECIPIENTS,
    INTAKE,
    REPORTS,
    PAPER,
    FOLLOW_UP,
    SUPPORT,
    CONSOLIDATION,
    SAFETY,
    SETTINGS,
    COMMANDS;

    /// How links and files name it, such as `first-steps`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The topic that a link names; empty for none.
    static Optional<GuideTopic> named(String word) {
        return Stream.of(values()).filter(topic -> topic.word().equals(word)).findFirst();
    }
}
