package vn.campaigndesk.campaign;

import java.util.Arrays;
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
/// @param dispatchSymbol symbol of its official letters, such as `STTTT-CNTT&TT`
/// @param signatories those who may sign, to be chosen from
/// @param drafterMark the mark of the drafter and the number of copies, such as `PL.(300)`; may be empty
/// @param contactLine address, telephone and e-mail for the foot of the first page; may be empty
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
        String archiveNote,
        String dispatchSymbol,
        List<Signatory> signatories,
        String drafterMark,
        String contactLine) {
    public Agency {
        signatories = List.copyOf(signatories);
        superiors = List.copyOf(superiors);
        copies = List.copyOf(copies);
    }

    /// An agency of which no symbol of letters, no other signers and nothing for the foot are known.
    public Agency(
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
        this(
                parentBody,
                issuingBody,
                placeName,
                reportSymbol,
                focalPoint,
                hotline,
                mailbox,
                website,
                signatory,
                superiors,
                copies,
                archiveNote,
                "",
                List.of(),
                "",
                "");
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
                archiveNote,
                dispatchSymbol,
                signatories,
                drafterMark,
                contactLine);
    }

    /// The signature block.
    ///
    /// @param authority in whose stead, such as `KT. GIÁM ĐỐC`; empty when the head signs
    public record Signatory(String authority, String title, String name) {
        /// The block of Decree 30/2020, Appendix I, II.7: in whose right, for whom, as what, who.
        ///
        /// @param headTitle the title of the one who is signed for; of no use where nobody is
        public static Signatory of(SigningAuthority kind, String headTitle, String ownTitle, String name) {
            return switch (kind) {
                case HEAD -> new Signatory("", ownTitle, name);
                case Q -> new Signatory("", ownTitle.isEmpty() ? "" : kind.sign() + ownTitle, name);
                case KT, TM, TL, TUQ -> new Signatory(kind.sign() + headTitle, ownTitle, name);
            };
        }

        /// In whose right it is signed.
        public SigningAuthority kind() {
            return Arrays.stream(SigningAuthority.values())
                    .filter(kind -> kind != SigningAuthority.HEAD)
                    .filter(kind -> (kind.namesAnother() ? authority : title).startsWith(kind.sign()))
                    .findFirst()
                    .orElse(SigningAuthority.HEAD);
        }

        /// The title of the one who is signed for; empty where nobody is.
        public String headTitle() {
            var kind = kind();
            return kind.namesAnother() ? authority.substring(kind.sign().length()) : authority;
        }

        /// The signer's own title.
        public String ownTitle() {
            return kind() == SigningAuthority.Q
                    ? title.substring(SigningAuthority.Q.sign().length())
                    : title;
        }
    }
}
