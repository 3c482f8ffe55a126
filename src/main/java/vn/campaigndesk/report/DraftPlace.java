package vn.campaigndesk.report;

import java.util.function.Predicate;

/// The place of a form in the list of reports, as [ReportsViewModel] names it, turned into the open form again.
final class DraftPlace {
    private DraftPlace() {}

    /// Opens a form as it was opened before anything was typed into it.
    ///
    /// @param place `new`, `new:UNIT`, `report:ID` or `next:ID:KIND`
    /// @return false when the unit or the report is no longer there
    static boolean open(ReportFormViewModel form, String place, CampaignSnapshot read) {
        var parts = place.split(":", -1);
        return switch (parts[0]) {
            case "new" -> openNew(form, parts.length == 1 ? "" : parts[1], read);
            case "report" ->
                with(read, parts[1], report -> {
                    form.open(read, report);
                    return true;
                });
            case "next" ->
                with(read, parts[1], report -> {
                    form.openNext(read, report, ReportKind.valueOf(parts[2]));
                    return true;
                });
            default -> false;
        };
    }

    private static boolean openNew(ReportFormViewModel form, String unitId, CampaignSnapshot read) {
        var unit = read.recipients().stream()
                .filter(one -> Long.toString(one.id()).equals(unitId))
                .findFirst();
        form.openNew(read, unit.orElse(null));
        return unitId.isEmpty() || unit.isPresent();
    }

    private static boolean with(CampaignSnapshot read, String id, Predicate<Report> opening) {
        return read.reports().stream()
                .filter(report -> Long.toString(report.id()).equals(id))
                .findFirst()
                .filter(opening)
                .isPresent();
    }
}
