package vn.campaigndesk.campaign;

import java.util.List;

/// Who sends the letter and signs the consolidated report, as one campaign names them.
///
/// @param parentBody the body above, printed over the issuing body
/// @param issuingBody the body whose head signs
/// @param placeName place of signing, as printed before the date
/// @param reportSymbol symbol of the consolidated report, such as `BC-STTTT`
/// @param focalPoint the centre that supports the recipients
/// @param superiors to whom the consolidated report goes
/// @param copies the list under "Nơi nhận", without the closing archive line
/// @param archiveNote the archive line, such as `VT, CNTT&TT`
public record Agency(
        String parentBody,
        String issuingBody,
        String placeName,
        String reportSymbol,
        String focalPoint,
        String hotline,
        String mailbox,
        String website,
        Signatory signatory,
        List<String> superiors,
        List<String> copies,
        String archiveNote) {
    public Agency {
        superiors = List.copyOf(superiors);
        copies = List.copyOf(copies);
    }

    /// The same agency with another signer.
    public Agency signedBy(Signatory other) {
        return new Agency(
                parentBody,
                issuingBody,
                placeName,
                reportSymbol,
                focalPoint,
                hotline,
                mailbox,
                website,
                other,
                superiors,
                copies,
                archiveNote);
    }

    /// The signature block.
    ///
    /// @param authority in whose stead, such as `KT. GIÁM ĐỐC`; empty when the head signs
    public record Signatory(String authority, String title, String name) {}
}
