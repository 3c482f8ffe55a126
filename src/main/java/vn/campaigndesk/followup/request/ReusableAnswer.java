package vn.campaigndesk.followup.request;

import java.time.Instant;

/// An answer that has been given before.
///
/// @param category what the last question was about that it answered
/// @param times how often it was given
/// @param last when it was given last
public record ReusableAnswer(String text, String category, int times, Instant last) {}
