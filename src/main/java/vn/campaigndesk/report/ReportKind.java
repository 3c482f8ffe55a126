package vn.campaigndesk.report;

/// What a document is to the ones before it from the same unit (Decree 30/2020, article 18). How each works on the
/// unit's answer is the business of [AnswerRules].
public enum ReportKind {
    /// The first answer.
    ORIGINAL,
    /// Takes the place of the answers before it ("thay thế").
    REPLACEMENT,
    /// Says more ("bổ sung"); [SupplementCounting] says whether instead of or on top of the numbers before it.
    SUPPLEMENT,
    /// Puts single rows or texts right ("đính chính").
    CORRECTION,
    /// Takes back one answer or all before it ("thu hồi"); says no numbers itself.
    WITHDRAWAL
}
