package vn.campaigndesk.followup.contact;

import java.util.stream.Stream;

/// A line of a list of contacts, as a file has it; texts tidied, missing columns empty.
///
/// @param row its number in the file
public record ContactLine(
        int row, String unit, String name, String position, String phones, String email, String zalo, String note) {
    /// Whether it says anything but its unit.
    boolean saysSomething() {
        return Stream.of(name, position, phones, email, zalo, note).anyMatch(text -> !text.isBlank());
    }

    /// The same line with what one above it says where this one says nothing.
    ContactLine filledFrom(ContactLine above) {
        return new ContactLine(
                row,
                unit,
                name,
                position.isBlank() ? above.position : position,
                phones.isBlank() ? above.phones : phones,
                email.isBlank() ? above.email : email,
                zalo.isBlank() ? above.zalo : zalo,
                note.isBlank() ? above.note : note);
    }
}
