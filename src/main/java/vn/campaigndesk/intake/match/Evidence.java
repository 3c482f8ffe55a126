package vn.campaigndesk.intake.match;

/// The names that a file gives of its sender; each may be empty.
///
/// @param formName what stands behind "Tên đơn vị" in the form
/// @param letterheadBody the left column of the letterhead, the superior body before the issuing one
/// @param signature the lines above and below the signature: authority, title, name of the person
/// @param fileName with or without its ending
/// @param sender the sender of the message, name and address
public record Evidence(String formName, String letterheadBody, String signature, String fileName, String sender) {}
