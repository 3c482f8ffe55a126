package vn.campaigndesk.letter;

/// Which of the decree's layouts a document follows (Decree 30/2020/ND-CP, Appendix III, models 1.4 and 1.5).
public enum DocumentKind {
    /// An official letter (cong van): no type name, the subject stands under the number.
    DISPATCH,
    /// A named document such as a report (bao cao): type name and subject in bold, centred, with a short rule.
    REPORT
}
