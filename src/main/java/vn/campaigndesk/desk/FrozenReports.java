package vn.campaigndesk.desk;

import java.nio.file.Files;
import java.util.List;
import vn.campaigndesk.audit.Finding;
import vn.campaigndesk.consolidation.frozen.Freezing;
import vn.campaigndesk.dossier.DossierPart;

/// Frozen reports as other features need them: parts of a dossier, a finding of the check.
record FrozenReports(Freezing freezing) {
    private static final String FOLDER = "da-chot/";

    /// The frozen files of a campaign, exactly as they were made.
    List<DossierPart> parts(long campaignId) {
        return freezing.of(campaignId).stream()
                .flatMap(frozen -> frozen.files().stream())
                .map(file -> new DossierPart(FOLDER + file.name(), (campaign, place) -> {
                    Files.createDirectories(place.getParent());
                    freezing.save(file, place);
                }))
                .toList();
    }

    /// Whether all are as they were frozen.
    Finding check() {
        var check = freezing.check();
        return check.broken().isEmpty()
                ? Finding.sound("frozen.check", check.checked())
                : Finding.trouble("frozen.check.broken", String.join(", ", check.broken()));
    }
}
