package vn.campaigndesk.audit;

import java.util.Map;

/// The names behind the ids in the audit.
///
/// @param recipients name by id, also of those that were removed
/// @param reports the id of the unit that a report is from, by the report's id, also of those that were removed
/// @param rows the place of a row of the form, by the indicator's id
public record AuditNames(
        Map<Long, String> recipients,
        Map<Long, Long> reports,
        Map<Long, String> campaigns,
        Map<Long, String> organisations,
        Map<Long, Integer> rows) {
    public AuditNames {
        recipients = Map.copyOf(recipients);
        reports = Map.copyOf(reports);
        campaigns = Map.copyOf(campaigns);
        organisations = Map.copyOf(organisations);
        rows = Map.copyOf(rows);
    }
}
