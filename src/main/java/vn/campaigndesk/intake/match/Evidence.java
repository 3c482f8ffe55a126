package vn.campaigndesk.intake.match;

/// The names that a file gives of its sender; each may be empty.
///
/// @param formName what stands behind "Tên đơn vị" in the form
/// @param letterheadBody the left column of the letterhead, the superior body before the issuing one
/// @param signature the lines above and below the signature: authority, title, name of the person
/// @param fileName with or without its ending
/// @param sender the sender of the message, name and address
public record Evidence(String formName, String letterheadBody, String signature, String fileName, String sender) {
    /// Longer than the longest name of a body with all that may stand around it.
    private static final int LONGEST = 1_000;

    /// Whether what stands in the place of the name is more than a name.
    boolean isNoName() {
        return formName.length() > LONGEST;
    }

    /// The beginnings of what is longer than any name: comparing takes the square of the length.
    Evidence shortened() {
        return new Evidence(cut(formName), cut(letterheadBody), cut(signature), cut(fileName), cut(sender));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
