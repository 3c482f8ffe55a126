package vn.campaigndesk.intake.match;

/// What speaks for a sender; each text may be empty.
///
/// @param formName what the form says behind "Tên đơn vị"
/// @param issuer the issuing body of the letter around it
/// @param signature authority and title of the signer
/// @param fileName name of the file as received
/// @param sender e-mail address or name of who sent it
/// @param mark the body's code that this program put into the blank form it had sent
public record Evidence(
        String formName, String issuer, String signature, String fileName, String sender, String mark) {}
