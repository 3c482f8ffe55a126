package vn.campaigndesk.followup.request;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.CampaignStore;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.sheet.SheetColumn;
import vn.campaigndesk.sheet.SheetContent;
import vn.campaigndesk.sheet.SheetWriter;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// What can be done with requests for support. All of it works on the calling thread.
public final class RequestDesk {
    private final CampaignStore campaigns;
    private final RecipientStore recipients;
    private final SupportRequestStore requests;
    private final Messages messages;
    private final ZoneId zone;

    /// The desk over its stores.
    ///
    /// @param messages the language of exported titles
    /// @param zone in which moments are days
    public RequestDesk(
            CampaignStore campaigns,
            RecipientStore recipients,
            SupportRequestStore requests,
            Messages messages,
            ZoneId zone) {
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.requests = requests;
        this.messages = messages;
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    /// All that is known of a campaign's requests now.
    public RequestFacts load(long campaignId) {
        return new RequestFacts(
                campaigns.get(campaignId),
                recipients.of(campaignId),
                requests.of(campaignId),
                AnswerRules.library(requests.all()));
    }

    /// Carries out edits in one gesture.
    ///
    /// @throws ExpectedFailure `support.changed` when a request is no longer as it was shown
    public List<Edit<SupportRequest>> change(long campaignId, List<Edit<SupportRequest>> edits) {
        try {
            return requests.apply(campaignId, edits, "");
        } catch (Overtaken e) {
            throw ExpectedFailure.causedBy(e, "support.changed");
        }
    }

    /// Writes all requests of a campaign and their months to an `.xlsx` file, which appears whole or not at all.
    ///
    /// @throws ExpectedFailure `support.unwritable`
    public void export(Path file, long campaignId) {
        var facts = load(campaignId);
        var all = facts.items(zone);
        export(file, facts.campaign(), all, all.size());
    }

    /// Writes requests of a campaign and their months to an `.xlsx` file, which appears whole or not at all. Where they
    /// are not all, the file says so.
    ///
    /// @param all how many the campaign has
    /// @throws ExpectedFailure `support.unwritable`
    public void export(Path file, Campaign campaign, List<RequestItem> items, int all) {
        var shown = items.stream().map(RequestItem::request).toList();
        var isPart = items.size() < all;
        var name = messages.get(isPart ? "support.months.part" : "support.months");
        var sheets = new ArrayList<>(List.of(list(items), months(name, MonthRules.of(shown, zone))));
        if (isPart) {
            sheets.add(SheetContent.note(
                    messages.get("support.part"),
                    messages.get("support.part.text", Formats.number(items.size()), Formats.number(all))));
        }
        if (campaign.sample()) {
            sheets.add(SheetContent.note(
                    messages.get("document.register.sheet.notes"), messages.get("document.watermark")));
        }
        try {
            WholeFile.write(file, SheetWriter.write(sheets));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "support.unwritable", file);
        }
    }

    private SheetContent list(List<RequestItem> items) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var item : items) {
            rows.add(row(rows.size() + 1, item));
        }
        var names = List.of(
                "number",
                "asked",
                "unit",
                "person",
                "channel",
                "category",
                "question",
                "state",
                "answer",
                "answered",
                "took");
        return new SheetContent(
                messages.get("support.title"), columns(names, 6, 18, 34, 20, 12, 20, 60, 16, 60, 18, 14), rows);
    }

    private List<@Nullable Object> row(int number, RequestItem item) {
        var request = item.request();
        var unit = item.unit();
        var answered = request.answeredAt();
        return Arrays.asList(
                number,
                RequestText.moment(request.askedAt(), zone),
                unit == null ? "" : unit.name(),
                request.askedBy(),
                messages.of("followup.channel", request.channel()),
                request.category(),
                request.question(),
                messages.of("support.state", request.state()),
                request.answer(),
                answered == null ? "" : RequestText.moment(answered, zone),
                RequestText.took(item.took(), messages));
    }

    private SheetContent months(String name, List<RequestMonth> months) {
        var rows = months.stream()
                .map(month -> Arrays.<@Nullable Object>asList(
                        "%02d/%d"
                                .formatted(
                                        month.month().getMonthValue(),
                                        month.month().getYear()),
                        month.asked(),
                        month.answered(),
                        month.settled(),
                        month.open(),
                        RequestText.took(month.median(), messages)))
                .toList();
        var names = List.of("month", "all", "answered-count", "settled", "open", "median");
        return new SheetContent(name, columns(names, 12, 12, 14, 22, 14, 22), rows);
    }

    private List<SheetColumn> columns(List<String> names, int... widths) {
        var columns = new ArrayList<SheetColumn>();
        for (var name : names) {
            columns.add(new SheetColumn(messages.get("support.column." + name), widths[columns.size()]));
        }
        return columns;
    }
}
