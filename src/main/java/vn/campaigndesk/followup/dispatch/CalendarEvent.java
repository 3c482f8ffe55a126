package vn.campaigndesk.followup.dispatch;

import java.time.LocalDate;

/// A day in a calendar.
///
/// @param id the same for the same thing each time, so that a calendar that takes the file again doubles
///     nothing
/// @param title what is due
/// @param text what else is known; may be empty
public record CalendarEvent(String id, LocalDate day, String title, String text) {}
