package vn.campaigndesk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Parent;
import vn.campaigndesk.audit.AuditView;
import vn.campaigndesk.backup.BackupView;
import vn.campaigndesk.backup.ProtectionView;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.consolidation.ConsolidationView;
import vn.campaigndesk.dashboard.OverviewView;
import vn.campaigndesk.dossier.DossierView;
import vn.campaigndesk.followup.ContactLog;
import vn.campaigndesk.followup.FollowUpView;
import vn.campaigndesk.followup.RecipientsView;
import vn.campaigndesk.followup.request.RequestsView;
import vn.campaigndesk.intake.IntakeView;
import vn.campaigndesk.material.MaterialsView;
import vn.campaigndesk.register.RegisterKind;
import vn.campaigndesk.register.RegisterPrint;
import vn.campaigndesk.report.BinView;
import vn.campaigndesk.report.FormActions;
import vn.campaigndesk.report.ReportsView;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Shortcut;
import vn.campaigndesk.ui.SystemFileOpener;

/// Builds the screens of a frame, each when it is first shown.
final class ScreenViews {
    private final DeskViewModel desk;
    private final ScreenModels models;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final Taste taste;
    private final Supplier<List<Shortcut>> shortcuts;
    private final WindowWays ways;

    /// @param shortcuts the keys of the window
    /// @param ways what the window does
    ScreenViews(
            DeskViewModel desk,
            Messages messages,
            Notices notices,
            FileDialogs files,
            Taste taste,
            Supplier<List<Shortcut>> shortcuts,
            WindowWays ways) {
        this.desk = desk;
        this.models = desk.screens();
        this.messages = messages;
        this.notices = notices;
        this.files = files;
        this.taste = taste;
        this.shortcuts = shortcuts;
        this.ways = ways;
    }

    Parent of(Screen screen) {
        return switch (screen) {
            case OVERVIEW -> overview();
            case RECIPIENTS -> recipients();
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
            case FOLLOWUP -> followUp();
            case SUPPORT -> new RequestsView(models.support(), messages, notices, files);
            case MATERIALS -> new MaterialsView(models.materials(), messages, notices, files);
            case BIN -> new BinView(models.bin(), messages);
            case AUDIT -> new AuditView(models.audit(), messages, notices, files);
            case SETTINGS -> settings();
        };
    }

    private OverviewView overview() {
        return new OverviewView(
                models.overview(),
                models.comparison(),
                models.charts(),
                messages,
                notices,
                files,
                new DashboardWays(desk));
    }

    private RecipientsView recipients() {
        var view = new RecipientsView(models.recipients(), messages, notices, files, desk::enterReport);
        var log = new ContactLog(models.followUp(), messages);
        view.addAction(
                "recipient-log", log.title(), unit -> log.open(view.getScene().getWindow(), unit.id()));
        return view;
    }

    private FollowUpView followUp() {
        var view = new FollowUpView(models.followUp(), messages, notices, files, desk::enterReport, desk::openRequest);
        var register = new RegisterPrint(models.registers(), messages, notices, files);
        for (var kind : RegisterKind.values()) {
            view.addAction(
                    "followup-register-" + kind.name().toLowerCase(Locale.ROOT),
                    register.title(kind),
                    () -> register.start(kind, view.getScene().getWindow(), desk.campaignId()));
        }
        return view;
    }

    private ConsolidationView consolidation() {
        return new ConsolidationParts(
                        desk,
                        messages,
                        notices,
                        files,
                        new DossierView(models.dossier(), messages, notices, files, desk::campaignId))
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

    private SettingsView settings() {
        return new SettingsView(List.of(
                AppearanceCard.of(taste, messages),
                AgencyCard.of(models.agency(), messages, notices),
                new BackupView(
                        models.backups(),
                        messages,
                        notices,
                        files,
                        (copy, unlock) -> ways.close(new AfterClosing.Restore(copy, unlock))),
                new ProtectionView(models.protection(), messages, notices, ways),
                FoldersCard.of(
                        desk.path(), models.folderWatch(), messages, files, this::openFolder, this::campaignName),
                ShortcutsCard.of(shortcuts.get(), messages),
                AboutCard.of(ComponentReader.shipped(), messages)));
    }

    private String campaignName(long campaignId) {
        return desk.campaigns().stream()
                .filter(campaign -> campaign.id() == campaignId)
                .map(Campaign::shortTitle)
                .findFirst()
                .orElse("");
    }

    private void openFolder(Path folder) {
        desk.tasks()
                .run(
                        () -> {
                            new SystemFileOpener().open(folder);
                            return folder;
                        },
                        opened -> {},
                        desk::fail);
    }
}
