package vn.campaigndesk.sample;

import java.util.function.Supplier;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.report.ReportFormViewModel;
import vn.campaigndesk.report.SnapshotStore;

/// Fills the sample campaign that the seed made: the letter has gone out, most bodies have answered.
public final class SampleCampaign {
    private final RecipientStore recipients;
    private final SnapshotStore snapshots;
    private final Supplier<ReportFormViewModel> forms;

    /// @param forms makes an empty form that stores at once, on the calling thread
    public SampleCampaign(RecipientStore recipients, SnapshotStore snapshots, Supplier<ReportFormViewModel> forms) {
        this.recipients = recipients;
        this.snapshots = snapshots;
        this.forms = forms;
    }

    /// Marks the letter as sent and confirmed and enters all made-up reports, each as a person would.
    ///
    /// @return how many reports were entered
    /// @throws IllegalArgumentException when the campaign is not a sample
    /// @throws IllegalStateException naming the line that the form refused or did not store
    public int fill(long campaignId) {
        if (!snapshots.load(campaignId).campaign().sample()) {
            throw new IllegalArgumentException("campaign " + campaignId + " is no sample, made-up figures are refused");
        }
        var units = SampleUnits.of(recipients.of(campaignId));
        new SampleDispatch(recipients, units).mark(campaignId);
        var reports = SampleReport.all();
        reports.forEach(report -> enter(campaignId, units, report));
        return reports.size();
    }

    private void enter(long campaignId, SampleUnits units, SampleReport report) {
        var form = forms.get();
        form.openNew(snapshots.load(campaignId), units.get(report.unit()));
        report.type(form);
        var begun = form.save(stored -> {}, failure -> {
            throw new IllegalStateException(report + " was not stored", failure);
        });
        if (!begun) {
            throw new IllegalStateException(
                    report + " was refused: " + form.problemsProperty().get());
        }
        if (form.reportId() == 0) {
            throw new IllegalStateException(report + " was not stored at once");
        }
    }
}
