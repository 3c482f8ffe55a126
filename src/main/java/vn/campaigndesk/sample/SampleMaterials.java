package vn.campaigndesk.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.material.Delivery;
import vn.campaigndesk.material.Material;
import vn.campaigndesk.material.MaterialEdits;
import vn.campaigndesk.material.MaterialStore;
import vn.campaigndesk.material.MaterialVersion;
import vn.campaigndesk.report.original.Incoming;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.text.TabTable;
import vn.campaigndesk.text.TabTable.Line;

/// Made-up materials and who has got them: `materials.tsv`.
final class SampleMaterials {
    private final MaterialStore store;
    private final Originals files;

    /// @param files where the made-up files are kept
    SampleMaterials(MaterialStore store, Originals files) {
        this.store = store;
        this.files = files;
    }

    /// Enters all of them in a sample campaign.
    ///
    /// @param label the words that say that a file is made up
    /// @return how many versions there are
    int fill(long campaignId, List<Recipient> recipients, String label) {
        var made = new HashMap<String, Long>();
        var lines = TabTable.read(SampleMaterials.class, "materials.tsv");
        for (var line : lines) {
            var version = version(campaignId, made, line, label);
            var sent = recipients.stream()
                    .limit(Long.parseLong(line.get("sent")))
                    .map(unit -> Edit.made(new Delivery(
                            0,
                            version.id(),
                            unit.id(),
                            LocalDate.parse(line.get("sent_on")),
                            ContactChannel.valueOf(line.get("channel")))))
                    .toList();
            store.apply(campaignId, new MaterialEdits(List.of(), List.of(), sent), "");
        }
        return lines.size();
    }

    private MaterialVersion version(long campaignId, Map<String, Long> made, Line line, String label) {
        var name = line.get("material");
        var known = made.get(name);
        var version = new MaterialVersion(
                0,
                known == null ? 0 : known,
                line.get("version"),
                LocalDate.parse(line.get("issued_on")),
                file(line, label));
        var material = known == null
                ? List.of(Edit.made(new Material(0, campaignId, name, line.get("web_address"))))
                : List.<Edit<Material>>of();
        var done = store.apply(campaignId, new MaterialEdits(material, List.of(Edit.made(version)), List.of()), "");
        var stored = Objects.requireNonNull(done.versions().getFirst().after());
        made.put(name, stored.materialId());
        return stored;
    }

    private @Nullable Incoming file(Line line, String label) {
        var name = line.optional("file");
        return name == null ? null : files.receive(name, (label + "\n" + name + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
