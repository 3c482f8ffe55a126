package vn.campaigndesk.campaign;

import java.util.ArrayList;
import java.util.List;
import vn.campaigndesk.text.ExpectedFailure;

/// What must be known of the agency before a document goes out. What is missing is asked, never guessed.
public final class AgencyRules {
    private AgencyRules() {}

    /// What a document cannot do without (Decree 30/2020, Appendix I, II).
    public enum Gap {
        ISSUING_BODY,
        PLACE_NAME,
        REPORT_SYMBOL,
        SUPERIORS,
        SIGNER_TITLE,
        SIGNER_NAME,
        ARCHIVE_NOTE
    }

    /// What is not filled in, in the order of the form; empty when a document can be signed. The body above may be
    /// missing: not every agency has one.
    public static List<Gap> gaps(Agency agency) {
        var gaps = new ArrayList<Gap>();
        gap(gaps, Gap.ISSUING_BODY, agency.issuingBody());
        gap(gaps, Gap.PLACE_NAME, agency.placeName());
        gap(gaps, Gap.REPORT_SYMBOL, agency.reportSymbol());
        gap(gaps, Gap.SUPERIORS, String.join("", agency.superiors()));
        gap(gaps, Gap.SIGNER_TITLE, agency.signatory().title());
        gap(gaps, Gap.SIGNER_NAME, agency.signatory().name());
        gap(gaps, Gap.ARCHIVE_NOTE, agency.archiveNote());
        return List.copyOf(gaps);
    }

    private static void gap(List<Gap> gaps, Gap gap, String text) {
        if (text.isBlank()) {
            gaps.add(gap);
        }
    }

    /// Refuses an agency that a document cannot be signed for.
    ///
    /// @throws ExpectedFailure `campaign.agency.incomplete`
    public static void requireComplete(Agency agency) {
        var gaps = gaps(agency);
        if (!gaps.isEmpty()) {
            throw new ExpectedFailure("campaign.agency.incomplete", gaps.size());
        }
    }
}
