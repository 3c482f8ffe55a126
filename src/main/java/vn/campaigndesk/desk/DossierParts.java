package vn.campaigndesk.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.dossier.ChangeLogStore;
import vn.campaigndesk.dossier.DossierExport;
import vn.campaigndesk.dossier.DossierPart;
import vn.campaigndesk.register.RegisterKind;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.SystemFileOpener;

/// What a campaign's dossier is made of beside the originals. A register that is to be in it gets its part here.
final class DossierParts {
    private final Desk desk;
    private final Messages messages;

    DossierParts(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    DossierExport export(ChangeLogStore log) {
        var parts = new ArrayList<>(List.of(
                report(Format.DOCX),
                report(Format.PDF),
                report(Format.XLSX),
                register("so-dang-ky-van-ban-den.pdf"),
                register("so-dang-ky-van-ban-den.xlsx")));
        for (var kind : RegisterKind.values()) {
            parts.add(register(kind, ".pdf"));
            parts.add(register(kind, ".xlsx"));
        }
        parts.addAll(lists());
        parts.add(new DossierPart(messages.get("dossier.changes"), (campaign, file) -> log.write(file, messages)));
        var frozen = new FrozenReports(desk.freezing());
        return new DossierExport(desk.snapshots(), desk.originals(), parts, frozen::parts, messages, desk.clock());
    }

    private List<DossierPart> lists() {
        return List.of(
                new DossierPart(
                        messages.get("dossier.recipients"),
                        (campaign, file) -> desk.recipientDesk(messages).export(file, campaign, today())),
                new DossierPart(
                        messages.get("support.file") + ".xlsx",
                        (campaign, file) -> desk.requestDesk(messages).export(file, campaign)),
                new DossierPart(
                        messages.get("material.export.file") + ".xlsx",
                        (campaign, file) -> desk.materialDesk(new SystemFileOpener(), messages)
                                .export(campaign, file)));
    }

    private DossierPart register(RegisterKind kind, String ending) {
        return new DossierPart(
                messages.of("register.file", kind) + ending,
                (campaign, file) -> desk.followUpRegisters().write(kind, campaign, file));
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
