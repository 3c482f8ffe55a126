package vn.campaigndesk.sheet;

/// A column of a sheet.
///
/// @param width in characters
public record SheetColumn(String title, int width) {}
