package vn.campaigndesk.consolidation.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.Agency;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Deadline;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartKind;
import vn.campaigndesk.chart.Tint;
import vn.campaigndesk.consolidation.Consolidations;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.consolidation.Draft;
import vn.campaigndesk.consolidation.chosen.ChartSource;
import vn.campaigndesk.consolidation.chosen.ChosenChart;
import vn.campaigndesk.consolidation.chosen.ChosenChartStore;
import vn.campaigndesk.consolidation.chosen.ReportChart;
import vn.campaigndesk.consolidation.evidence.EvidenceReader;
import vn.campaigndesk.consolidation.evidence.EvidenceRules;
import vn.campaigndesk.consolidation.evidence.EvidenceWriter;
import vn.campaigndesk.consolidation.narrative.ChosenPoint;
import vn.campaigndesk.consolidation.narrative.NarrativeKind;
import vn.campaigndesk.consolidation.narrative.NarrativeStore;
import vn.campaigndesk.consolidation.narrative.Passage;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

class FreezingTest {
    private static final Chart CHART =
            Chart.of(ChartKind.BAR, "Cột", List.of("A")).with("Số", Tint.BLUE, List.of(3.0));

    @TempDir
    private Path folder;

    private CampaignFixture fixture;
    private Originals originals;
    private NarrativeStore narratives;
    private ChosenChartStore chosen;
    private Consolidations consolidations;
    private Freezing freezing;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        originals = new Originals(folder, new OriginalStore(fixture.database, fixture.changes));
        narratives = new NarrativeStore(fixture.database, fixture.changes);
        chosen = new ChosenChartStore(fixture.database, fixture.changes);
        ChartSource charts = (campaign, day) -> chosen.of(campaign.campaign().id()).stream()
                .map(one -> new ReportChart(one, CHART, ""))
                .toList();
        consolidations = new Consolidations(fixture.snapshots, narratives::of, charts, fixture.clock);
        freezing = new Freezing(
                consolidations, originals, new FrozenStore(fixture.database, fixture.changes), fixture.clock);
        var report = fixture.enter("Thọ Xuân", day(15, 11), "31", "30", "khoảng 1.200", "40", "900");
        originals.attach(report.id(), originals.receive("bao cao.docx", "nội dung".getBytes(StandardCharsets.UTF_8)));
        fixture.reports.save(
                fixture.campaignId, fixture.reportSaying("Sở Y tế", day(16, 11), "Tốt", "=1+1", "0", "", "x"), "");
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    private Draft draft() {
        return consolidations.draft(fixture.campaignId, day(20, 11));
    }

    /// The counts of in time and late, names, groups and the signer are printed: when they are others today,
    /// the one who signed is told so.
    @Test
    void whatIsPrintedBesideTheTotalsIsComparedToo() {
        var frozen = first();
        assertThat(freezing.since(frozen).isNone()).isTrue();

        var campaign = fixture.campaigns.get(fixture.campaignId);
        fixture.campaigns.update(CampaignFixture.with(campaign, new Deadline(day(16, 11), false)), "");
        assertThat(freezing.since(frozen).units())
                .as("the report of the 16th was in time and is late now")
                .isEqualTo(1);

        fixture.campaigns.update(campaign, "");
        assertThat(freezing.since(frozen).isNone()).isTrue();

        fixture.recipients.change(
                fixture.campaignId,
                List.of(fixture.unit("Như Xuân").id()),
                unit -> new Recipient(
                        unit.id(),
                        unit.campaignId(),
                        unit.organisationId(),
                        unit.group(),
                        unit.place(),
                        "UBND huyện Như Xuân mới",
                        unit.shortName(),
                        unit.sentOn(),
                        unit.sentChannel(),
                        unit.acknowledgedOn(),
                        unit.exemptReason()),
                "");
        assertThat(freezing.since(frozen).units()).isEqualTo(1);

        fixture.campaigns.update(
                campaign.withAgency(campaign.agency().signedBy(new Agency.Signatory("", "GIÁM ĐỐC", "Người khác"))),
                "");
        var both = freezing.since(frozen);
        assertThat(both.head()).isTrue();
        assertThat(DifferenceText.of(both, new Messages(Locale.of("vi", "VN"))))
                .isEqualTo("Sau khi chốt: 1 đơn vị đổi tên, đổi nhóm hoặc đổi tình trạng đúng hạn, trễ hạn; "
                        + "tên chiến dịch, cơ quan hoặc người ký đã khác.");
    }

    private Frozen first() {
        return freezing.freeze(draft(), FreezeKind.FIRST, "");
    }

    @Test
    void aFrozenReportKeepsItsFilesToTheLastBit() throws IOException {
        var draft = draft();
        var pdf = consolidations.bytes(draft, Format.PDF);
        var frozen = freezing.freeze(draft, FreezeKind.FIRST, "");
        fixture.enter("Như Xuân", day(19, 11), "5");

        var kept = freezing.of(fixture.campaignId).getFirst();
        assertThat(kept).isEqualTo(frozen);
        assertThat(kept.documents()).extracting(FrozenFile::format).contains("docx", "pdf");
        assertThat(freezing.bytes(kept.file("pdf").orElseThrow())).isEqualTo(pdf);
        var copy = folder.resolve("in-lai.pdf");
        freezing.save(kept.file("pdf").orElseThrow(), copy);
        assertThat(Files.readAllBytes(copy)).isEqualTo(pdf);
    }

    @Test
    void aChartStaysAsItWasFrozenAndNoneSlipsInUnseen() {
        var one = new ChosenChart("GROUPS", 0, "AMOUNT", 0, "", "Tình hình theo nhóm");
        chosen.replace(fixture.campaignId, List.of(), List.of(one), "");
        var seen = draft();
        var frozen = freezing.freeze(seen, FreezeKind.FIRST, "");
        var pdf = freezing.bytes(frozen.file("pdf").orElseThrow());

        chosen.replace(fixture.campaignId, List.of(one), List.of(one.captioned("Khác")), "");
        assertThat(freezing.bytes(frozen.file("pdf").orElseThrow())).isEqualTo(pdf);
        assertThatThrownBy(() -> freezing.freeze(seen, FreezeKind.SUPPLEMENT, "thêm"))
                .as("the charts are others than those that were seen")
                .isInstanceOf(ExpectedFailure.class);
    }

    @Test
    void itKnowsItsSignerCutOffReportsAndTheirFiles() {
        var frozen = first();
        var evidence = freezing.evidence(frozen);

        assertThat(frozen.asOf()).isEqualTo(day(20, 11));
        assertThat(frozen.frozenBy()).isEqualTo("tester");
        assertThat(List.of(frozen.signerAuthority(), frozen.signerTitle(), frozen.signerName()))
                .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Tước");
        assertThat(frozen.answered() + "/" + frozen.expected()).isEqualTo("2/52");
        assertThat(evidence.reports())
                .extracting(
                        report -> report.revision(), report -> report.files().size())
                .containsExactly(tuple(1, 1), tuple(1, 0));
        assertThat(evidence.reports().getFirst().files().getFirst().sha256()).hasSize(64);
        assertThat(evidence.texts()).extracting(text -> text.text()).containsExactly("Tốt", "=1+1");
    }

    @Test
    void theTableOfEvidenceIsReadBackToTheLetterAndAlwaysWrittenAlike() {
        var evidence = freezing.evidence(draft());

        assertThat(EvidenceReader.read(EvidenceWriter.write(evidence))).isEqualTo(evidence);
        assertThat(EvidenceWriter.write(freezing.evidence(draft()))).isEqualTo(EvidenceWriter.write(evidence));
        assertThat(new String(EvidenceWriter.write(evidence), StandardCharsets.UTF_8))
                .as("nothing a spreadsheet program would run")
                .contains(",'=1+1\r\n")
                .doesNotContain(",=");
        assertThat(EvidenceRules.unsound(evidence)).isEmpty();
    }

    @Test
    void aDamagedTableIsRefused() {
        assertThatThrownBy(() -> EvidenceReader.read("version,99\r\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ExpectedFailure.class);
        assertThatThrownBy(() -> EvidenceReader.read(new byte[0])).isInstanceOf(ExpectedFailure.class);
    }

    @Test
    void whatHasChangedSinceIsSaidInOneSentence() {
        var frozen = first();
        assertThat(said(frozen)).isEqualTo("Từ khi chốt đến nay không có gì thay đổi.");

        fixture.enter("Như Xuân", day(19, 11), "5", "1", "1.240");
        fixture.enter(
                ReportVersion.of(ReportKind.REPLACEMENT), "Thọ Xuân", day(19, 11), "30", "30", "1.200", "40", "900");

        assertThat(said(frozen))
                .isEqualTo("Sau khi chốt: 2 báo cáo mới; 1 báo cáo không còn tính; chỉ tiêu 1 tăng 4; chỉ tiêu 2 tăng"
                        + " 1; chỉ tiêu 3 tăng 1.240.");
        assertThat(freezing.evidence(frozen).totals().getFirst().sum()).isEqualTo(31);
    }

    private String said(Frozen frozen) {
        return DifferenceText.of(freezing.since(frozen), new Messages(Locale.of("vi", "VN")));
    }

    @Test
    void anotherTextIsAChangeToo() {
        var frozen = first();
        var before = narratives.of(fixture.campaignId);
        var point = new ChosenPoint("", "Gọn", List.of(new Passage(1, "Sở Y tế", 2, 1, "Tốt")));
        narratives.replace(fixture.campaignId, before, before.with(NarrativeKind.EVALUATION, List.of(point)), "");

        assertThat(said(frozen)).isEqualTo("Sau khi chốt: nội dung mục III, IV đã khác.");
    }

    @Test
    void aSecondOneAddsOrReplacesAndSaysWhy() {
        first();
        fixture.enter("Như Xuân", day(19, 11), "5");
        var second = freezing.freeze(draft(), FreezeKind.SUPPLEMENT, " thêm Như Xuân ");

        assertThat(freezing.of(fixture.campaignId))
                .extracting(Frozen::number, Frozen::kind, Frozen::reason)
                .containsExactly(tuple(2, FreezeKind.SUPPLEMENT, "thêm Như Xuân"), tuple(1, FreezeKind.FIRST, ""));
        assertThat(second.answered()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"true,FIRST,lý do", "true,SUPPLEMENT,''", "true,REPLACEMENT,' '", "false,SUPPLEMENT,lý do"})
    void whatDoesNotSayItsKindAndReasonIsRefused(boolean another, FreezeKind kind, String reason) {
        if (another) {
            first();
        }
        assertThatThrownBy(() -> freezing.freeze(draft(), kind, reason)).isInstanceOf(ExpectedFailure.class);
        assertThat(freezing.of(fixture.campaignId)).hasSize(another ? 1 : 0);
    }

    @Test
    void pagesThatWereOvertakenAreNotFrozen() {
        var seen = draft();
        fixture.enter("Như Xuân", day(19, 11), "5");

        assertThatThrownBy(() -> freezing.freeze(seen, FreezeKind.FIRST, ""))
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("frozen.stale"));
    }

    @Test
    void withoutASignerNothingIsFrozen() {
        var campaign = fixture.campaigns.get(fixture.campaignId);
        fixture.campaigns.update(signedBy(campaign, new Agency.Signatory("", "GIÁM ĐỐC", "")), "");

        assertThatThrownBy(this::first)
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("campaign.agency.incomplete"));
    }

    private static Campaign signedBy(Campaign old, Agency.Signatory signatory) {
        return new Campaign(
                old.id(),
                old.code(),
                old.title(),
                old.shortTitle(),
                old.subject(),
                old.sample(),
                old.letter(),
                old.startsOn(),
                old.runsUntil(),
                old.deadline(),
                old.agency().signedBy(signatory));
    }

    @Test
    void theCheckReadsEveryFrozenReport() {
        var frozen = first();
        assertThat(freezing.check()).isEqualTo(new FrozenCheck(1, List.of()));
        assertThat(originals.check().isSound()).isTrue();

        tamper(frozen, "update frozen_file set sha256 = '" + "0".repeat(64) + "' where format = 'pdf'");
        assertThat(freezing.check().broken()).containsExactly(fixture.campaignId + "/1");
        assertThat(originals.check().isSound())
                .as("the file it should be is not there")
                .isFalse();
    }

    private void tamper(Frozen frozen, String sql) {
        Objects.requireNonNull(frozen);
        fixture.database.write(transaction -> transaction.sql().execute(sql));
    }

    @Test
    void theAuditHoldsTheHashes() {
        var frozen = first();
        assertThat(fixture.audit("frozen"))
                .extracting(row -> row.field(), row -> row.after())
                .contains(
                        tuple("frozen_number", "1"),
                        tuple("file:pdf", frozen.file("pdf").orElseThrow().sha256()));
    }
}
