package vn.campaigndesk.desk;

import java.time.LocalDate;
import java.util.List;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.dossier.ChangeLogStore;
import vn.campaigndesk.dossier.DossierExport;
import vn.campaigndesk.dossier.DossierPart;
import vn.campaigndesk.text.Messages;

/// What a campaign's dossier is made of beside the originals. A register that is to be in it gets its part here.
final class DossierParts {
    private final Desk desk;
    private final Messages messages;

    DossierParts(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    DossierExport export(ChangeLogStore log) {
        var parts = List.of(
                report(Format.DOCX),
                report(Format.PDF),
                report(Format.XLSX),
                register("so-dang-ky-van-ban-den.pdf"),
                register("so-dang-ky-van-ban-den.xlsx"),
                new DossierPart(
                        messages.get("dossier.recipients"),
                        (campaign, file) -> desk.recipientDesk(messages).export(file, campaign, today())),
                new DossierPart(messages.get("dossier.changes"), (campaign, file) -> log.write(file, messages)));
        var frozen = new FrozenReports(desk.freezing());
        return new DossierExport(desk.snapshots(), desk.originals(), parts, frozen::parts, messages, desk.clock());
    }

    private DossierPart register(String name) {
        return new DossierPart(name, (campaign, file) -> desk.registers().write(campaign, file));
    }

    private DossierPart report(Format format) {
        return new DossierPart(
                "bao-cao-tong-hop." + format.ending(),
                (campaign, file) ->
                        desk.consolidations().write(desk.consolidations().draft(campaign, today()), format, file));
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }
}
