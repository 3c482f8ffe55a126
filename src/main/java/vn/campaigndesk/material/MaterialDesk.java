package vn.campaigndesk.material;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.CampaignStore;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.report.original.Incoming;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.sheet.SheetColumn;
import vn.campaigndesk.sheet.SheetContent;
import vn.campaigndesk.sheet.SheetWriter;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileOpener;

/// What can be done with materials. All of it works on the calling thread.
public final class MaterialDesk {
    private static final int[] WIDTHS = {6, 48, 22, 40, 16, 14, 16, 18};

    private final MaterialStore store;
    private final CampaignStore campaigns;
    private final Originals files;
    private final FileOpener opener;
    private final Messages messages;

    /// @param files where the bytes of versions are kept
    /// @param opener opens a file for a person
    /// @param messages the language of exported titles
    public MaterialDesk(
            MaterialStore store, CampaignStore campaigns, Originals files, FileOpener opener, Messages messages) {
        this.store = store;
        this.campaigns = campaigns;
        this.files = files;
        this.opener = opener;
        this.messages = messages;
    }

    /// All that is known of a campaign's materials now.
    public MaterialFacts load(long campaignId) {
        return store.of(campaignId);
    }

    /// Makes the bytes of a file safe.
    ///
    /// @param file null for a version without a file
    public @Nullable Incoming receive(@Nullable Path file) {
        return file == null ? null : files.receive(file);
    }

    /// Carries out one gesture.
    ///
    /// @throws ExpectedFailure `material.changed` when something is no longer as it was shown
    public MaterialEdits change(long campaignId, MaterialEdits edits) {
        try {
            return store.apply(campaignId, edits, "");
        } catch (Overtaken e) {
            throw ExpectedFailure.causedBy(e, "material.changed");
        }
    }

    /// Opens a copy of a version's file in the program that the system has for it.
    public void open(Incoming file) {
        opener.open(files.copyForOthers(file));
    }

    /// Copies a version's file to a place.
    public void save(Incoming file, Path target) {
        files.save(file, target);
    }

    /// Writes who has what of all materials to an `.xlsx` file, which appears whole or not at all.
    ///
    /// @throws ExpectedFailure `material.unwritable`
    public void export(long campaignId, Path file) {
        var facts = store.of(campaignId);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var material : facts.materials()) {
            HoldingRules.of(facts, material.id()).forEach(holding -> rows.add(row(rows.size() + 1, material, holding)));
        }
        var columns = new ArrayList<SheetColumn>();
        for (var name : List.of("number", "material", "group", "unit", "state", "version", "sent", "channel")) {
            columns.add(new SheetColumn(messages.get("material.column." + name), WIDTHS[columns.size()]));
        }
        var sheets = new ArrayList<>(List.of(new SheetContent(messages.get("material.title"), columns, rows)));
        if (campaigns.get(campaignId).sample()) {
            sheets.add(SheetContent.note(
                    messages.get("document.register.sheet.notes"), messages.get("document.watermark")));
        }
        try {
            WholeFile.write(file, SheetWriter.write(sheets));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "material.unwritable", file);
        }
    }

    private List<@Nullable Object> row(int number, Material material, Holding holding) {
        var version = holding.version();
        var delivery = holding.delivery();
        return Arrays.asList(
                number,
                material.name(),
                holding.recipient().group().shortName(),
                holding.recipient().name(),
                messages.of("material.state", holding.state()),
                version == null ? "" : version.label(),
                delivery == null ? null : delivery.sentOn(),
                delivery == null ? "" : messages.of("followup.channel", delivery.channel()));
    }
}
