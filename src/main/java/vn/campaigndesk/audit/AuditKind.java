package vn.campaigndesk.audit;

import org.jspecify.annotations.Nullable;

/// What the log can be narrowed to.
public enum AuditKind {
    ALL,
    REPORT,
    RECIPIENT,
    CAMPAIGN,
    ORGANISATION;

    /// As the audit names it; null for all.
    @Nullable
    String entity() {
        return switch (this) {
            case ALL -> null;
            case REPORT -> "report";
            case RECIPIENT -> "recipient";
            case CAMPAIGN -> "campaign";
            case ORGANISATION -> "organisation";
        };
    }
}
