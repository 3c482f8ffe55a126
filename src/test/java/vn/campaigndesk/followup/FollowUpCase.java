package vn.campaigndesk.followup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.campaigndesk.followup.dispatch.FormSource;
import vn.campaigndesk.followup.dispatch.ReminderDesk;
import vn.campaigndesk.followup.dispatch.ReminderViewModel;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.FollowUps;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.LongWorks;

/// The follow-up screen of the campaign of 2024 without a window.
final class FollowUpCase implements AutoCloseable {
    final CampaignFixture fixture;
    final FollowUpViewModel model;
    final List<Path> opened = new ArrayList<>();
    final List<String> printed = new ArrayList<>();

    FollowUpCase(LocalDate today) {
        fixture = CampaignFixture.openOn(today);
        var messages = new Messages(Locale.of("vi", "VN"));
        var stores = FollowUps.stores(fixture);
        var desk = FollowUps.desk(fixture, stores, messages);
        var letters = new ReminderViewModel(
                new ReminderDesk(stores.reminders(), FormSource.NONE, fixture.clock),
                opened::add,
                (pdf, name) -> printed.add(name) && pdf.length > 5_000,
                new InlineTasks(),
                new LongWorks(new InlineTasks(), Runnable::run, fixture.clock),
                fixture.clock);
        model = new FollowUpViewModel(desk, letters, new InlineTasks(), fixture.clock, messages);
    }

    void load() {
        model.load(fixture.campaignId, () -> {});
    }

    FollowUpItem item(String unit) {
        return model.table().rows().stream()
                .filter(item -> item.recipient().shortName().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        fixture.close();
    }
}
