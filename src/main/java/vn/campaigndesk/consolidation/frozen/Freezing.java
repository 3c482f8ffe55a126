package vn.campaigndesk.consolidation.frozen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.AgencyRules;
import vn.campaigndesk.consolidation.Consolidations;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.consolidation.Draft;
import vn.campaigndesk.consolidation.evidence.Evidence;
import vn.campaigndesk.consolidation.evidence.EvidenceReader;
import vn.campaigndesk.consolidation.evidence.EvidenceRules;
import vn.campaigndesk.consolidation.evidence.EvidenceWriter;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.text.CutOff;
import vn.campaigndesk.text.ExpectedFailure;

/// Freezes consolidated reports and reads them again. All of it works on the calling thread.
public final class Freezing {
    private static final String NAME = "bao-cao-tong-hop";

    private final Consolidations consolidations;
    private final Originals originals;
    private final FrozenStore store;
    private final Clock clock;

    public Freezing(Consolidations consolidations, Originals originals, FrozenStore store, Clock clock) {
        this.consolidations = consolidations;
        this.originals = originals;
        this.store = store;
        this.clock = clock;
    }

    /// Freezes the draft that a person has seen, with all its files.
    ///
    /// @param kind [FreezeKind#FIRST] exactly for a campaign's first
    /// @param reason why there is another one; empty for the first
    /// @throws ExpectedFailure `frozen.stale` when the figures, texts or names have changed since the draft
    ///     was
    ///     made, `campaign.agency.incomplete` when the signer or the agency is not filled in, `frozen.kind`
    ///     when a second one does not say what it is and why
    public Frozen freeze(Draft draft, FreezeKind kind, String reason) {
        var campaign = draft.snapshot().campaign();
        AgencyRules.requireComplete(campaign.agency());
        var evidence = evidence(draft);
        requireFresh(draft, evidence);
        var before = store.of(campaign.id());
        requireKind(kind, reason.strip(), !before.isEmpty());
        var number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        return store.add(frozen(draft, evidence, number, kind, reason.strip()));
    }

    private Frozen frozen(Draft draft, Evidence evidence, int number, FreezeKind kind, String reason) {
        var campaign = draft.snapshot().campaign();
        var signatory = campaign.agency().signatory();
        return new Frozen(
                0,
                campaign.id(),
                number,
                kind,
                reason,
                draft.figures().asOf(),
                Instant.EPOCH,
                "",
                signatory.authority(),
                signatory.title(),
                signatory.name(),
                evidence.response().answered(),
                evidence.response().expected(),
                files(draft, evidence, number));
    }

    /// What has been typed or has come in between the pages and the click must be seen before it is signed.
    private void requireFresh(Draft draft, Evidence evidence) {
        var campaign = draft.snapshot().campaign();
        var now = consolidations.draft(campaign.id(), draft.figures().asOf());
        if (!now.snapshot().campaign().equals(campaign)
                || !evidence(now).equals(evidence)
                || !now.charts().equals(draft.charts())) {
            throw new ExpectedFailure("frozen.stale");
        }
    }

    private static void requireKind(FreezeKind kind, String reason, boolean another) {
        if (another != (kind != FreezeKind.FIRST) || (another && reason.isEmpty())) {
            throw new ExpectedFailure(another ? "frozen.kind" : "frozen.kind.first");
        }
    }

    private List<FrozenFile> files(Draft draft, Evidence evidence, int number) {
        var name = NAME + "-chot-" + number + ".";
        var files = new ArrayList<FrozenFile>();
        try {
            for (var format : Format.values()) {
                files.add(kept(format.ending(), name + format.ending(), consolidations.bytes(draft, format)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("written to memory", e);
        }
        var table = name.replace(NAME, "so-lieu-" + NAME) + FrozenFile.EVIDENCE;
        files.add(kept(FrozenFile.EVIDENCE, table, EvidenceWriter.write(evidence)));
        return files;
    }

    private FrozenFile kept(String format, String name, byte[] content) {
        var incoming = originals.receive(name, content);
        return new FrozenFile(format.toLowerCase(Locale.ROOT), incoming.sha256(), name, incoming.bytes());
    }

    /// What a draft rests on.
    public Evidence evidence(Draft draft) {
        return EvidenceRules.of(
                draft, originals.ofCampaign(draft.snapshot().campaign().id()));
    }

    /// What a frozen report rests on.
    ///
    /// @throws ExpectedFailure when the file is missing, altered or unreadable
    public Evidence evidence(Frozen frozen) {
        var file = frozen.file(FrozenFile.EVIDENCE).orElseThrow(() -> new ExpectedFailure("frozen.unreadable"));
        return EvidenceReader.read(bytes(file));
    }

    /// The frozen reports of a campaign, the last first.
    public List<Frozen> of(long campaignId) {
        return store.of(campaignId);
    }

    /// What would be different in a report made today.
    public Difference since(Frozen frozen) {
        return DifferenceRules.between(evidence(frozen), today(frozen));
    }

    /// What a report would rest on that is made today, or on the day of the frozen one when that is still
    /// to come.
    public Evidence today(Frozen frozen) {
        var today = LocalDate.now(clock);
        var asOf = today.isBefore(frozen.asOf()) ? frozen.asOf() : today;
        return evidence(consolidations.draft(frozen.campaignId(), asOf));
    }

    /// How far the figures of a draft reach.
    public CutOff cutOff(Draft draft) {
        return draft.cutOff(clock.getZone());
    }

    /// How far the figures of a frozen report reach.
    public CutOff cutOff(Frozen frozen) {
        return frozen.cutOff(clock.getZone());
    }

    /// The bytes of a frozen file, exactly as they were made.
    ///
    /// @throws ExpectedFailure when the file is missing or altered
    public byte[] bytes(FrozenFile file) {
        return originals.read(file.kept());
    }

    /// Copies a frozen file, exactly as it was made.
    ///
    /// @throws ExpectedFailure as for reading, or when the place cannot be written
    public void save(FrozenFile file, Path target) {
        originals.save(file.kept(), target);
    }

    /// A copy of a frozen file under its own name, to be opened or printed in another program.
    public Path copyForOthers(FrozenFile file) {
        return originals.copyForOthers(file.kept());
    }

    /// Checks every frozen report: its files are those that the audit names, and its values add up to its
    /// totals.
    public FrozenCheck check() {
        var all = store.all();
        return new FrozenCheck(
                all.size(),
                all.stream()
                        .filter(frozen -> !isAsAudited(frozen) || !isSound(frozen))
                        .map(frozen -> frozen.campaignId() + "/" + frozen.number())
                        .toList());
    }

    private boolean isAsAudited(Frozen frozen) {
        return frozen.files().stream()
                .collect(Collectors.toMap(FrozenFile::format, FrozenFile::sha256))
                .equals(store.audited(frozen.id()));
    }

    private boolean isSound(Frozen frozen) {
        try {
            return EvidenceRules.unsound(evidence(frozen)).isEmpty();
        } catch (ExpectedFailure e) {
            System.getLogger(Freezing.class.getName()).log(System.Logger.Level.DEBUG, "frozen report", e);
            return false;
        }
    }
}
