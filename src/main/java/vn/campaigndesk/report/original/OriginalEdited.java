package vn.campaigndesk.report.original;

import vn.campaigndesk.change.News;

/// A file was added to a report or taken off it.
///
/// @param removed whether it is off the report now
public record OriginalEdited(Original original, boolean removed) implements News {}
