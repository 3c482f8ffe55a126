package vn.campaigndesk.form;

/// A blank form for one recipient, ready to be attached or written.
///
/// @param recipientId whom it is for
/// @param name a safe file name that says whom it is for
/// @param format what kind of file it is
/// @param content the whole file
public record FormFile(long recipientId, String name, FormFormat format, byte[] content) {}
