package vn.campaigndesk.app;

import javafx.scene.Parent;
import vn.campaigndesk.audit.AuditView;
import vn.campaigndesk.consolidation.ConsolidationView;
import vn.campaigndesk.dashboard.OverviewView;
import vn.campaigndesk.dossier.DossierView;
import vn.campaigndesk.followup.FollowUpView;
import vn.campaigndesk.followup.RecipientsView;
import vn.campaigndesk.followup.StandingFilter;
import vn.campaigndesk.intake.IntakeView;
import vn.campaigndesk.register.RegisterPrint;
import vn.campaigndesk.report.BinView;
import vn.campaigndesk.report.FormActions;
import vn.campaigndesk.report.ReportsView;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;

/// Builds the screens of a frame, each when it is first shown.
final class ScreenViews {
    private final DeskViewModel desk;
    private final ScreenModels models;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;

    ScreenViews(DeskViewModel desk, Messages messages, Notices notices, FileDialogs files) {
        this.desk = desk;
        this.models = desk.screens();
        this.messages = messages;
        this.notices = notices;
        this.files = files;
    }

    Parent of(Screen screen) {
        return switch (screen) {
            case OVERVIEW -> new OverviewView(models.overview(), messages, desk::openRecipients);
            case RECIPIENTS -> new RecipientsView(models.recipients(), messages, notices, files, desk::enterReport);
            case REPORTS -> reports();
            case INTAKE ->
                new IntakeView(
                        models.intake(),
                        models.folderWatch(),
                        models.intakeFiles(),
                        desk::around,
                        messages,
                        files,
                        save -> new FormActions(save, () -> {}, desk::openReport, desk::enterNext, notices),
                        notices);
            case CONSOLIDATION -> consolidation();
            case FOLLOWUP ->
                new FollowUpView(
                        models.followUp(),
                        messages,
                        notices,
                        files,
                        () -> desk.openRecipients(StandingFilter.UNANSWERED),
                        desk::enterReport);
            case BIN -> new BinView(models.bin(), messages);
            case AUDIT -> new AuditView(models.audit(), messages, notices, files);
        };
    }

    private ConsolidationView consolidation() {
        return new ConsolidationParts(
                        desk, messages, notices, files, new DossierView(models.dossier(), messages, notices, files, desk::campaignId))
                .view();
    }

    private ReportsView reports() {
        var view = new ReportsView(
                models.reports(),
                models.reportBulk(),
                models.originals(),
                desk::around,
                messages,
                notices,
                files,
                desk::openHistory);
        var register = new RegisterPrint(models.registers(), messages, notices, files);
        view.addAction(
                "report-register",
                register.title(),
                () -> register.start(view.getScene().getWindow(), desk.campaignId()));
        return view;
    }
}
