package vn.campaigndesk.followup.contact;

/// A person to call at a body.
///
/// @param id 0 while it has not been saved
/// @param organisationId the body
/// @param phones as written, several separated by semicolons, with their leading zeros
/// @param zalo the number or name in Zalo
public record Contact(
        long id,
        long organisationId,
        String name,
        String position,
        String phones,
        String email,
        String zalo,
        String note) {
    /// Widths of the stored columns.
    public static final int NAME_LENGTH = 100;

    public static final int PHONES_LENGTH = 200;
    public static final int EMAIL_LENGTH = 200;
    public static final int ZALO_LENGTH = 60;
    public static final int NOTE_LENGTH = 500;

    /// Texts lose the space around them.
    ///
    /// @throws IllegalArgumentException for somebody without a name
    public Contact {
        name = name.strip();
        position = position.strip();
        phones = phones.strip();
        email = email.strip();
        zalo = zalo.strip();
        note = note.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a contact has a name");
        }
    }

    /// The same person under a number of the database.
    public Contact withId(long newId) {
        return new Contact(newId, organisationId, name, position, phones, email, zalo, note);
    }
}
