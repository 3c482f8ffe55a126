package vn.campaigndesk.intake.match;

import vn.campaigndesk.campaign.Recipient;

/// A recipient as an answer to the question who sent a file.
///
/// @param score from 0 to 1, for ordering only
public record Ranked(Recipient recipient, double score) {}
