package vn.campaigndesk.intake;

import vn.campaigndesk.change.News;

/// A file was taken off the queue, or put back.
///
/// @param name of the file
/// @param aside whether it is off the queue now
public record FileSetAside(long fileId, String name, boolean aside) implements News {}
