package vn.campaigndesk.followup.contact;

/// A line of a list of contacts, as a file has it; texts tidied, missing columns empty.
///
/// @param row its number in the file
public record ContactLine(
        int row, String unit, String name, String position, String phones, String email, String zalo, String note) {}
