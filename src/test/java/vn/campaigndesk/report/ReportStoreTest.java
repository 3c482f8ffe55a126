package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaigndesk.testing.CampaignFixture.PARSER;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.CampaignFixture.AuditRow;
import vn.campaigndesk.text.ExpectedFailure;

class ReportStoreTest {
    private CampaignFixture fixture;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void keepsEveryPartOfAReport() {
        var saved = save(Report.from(fixture.unit("Thọ Xuân").id(), day(15, 11))
                .version(ReportVersion.of(ReportKind.REPLACEMENT))
                .document(new DocumentIdentity("152", "BC-UBND", "UBND huyện Thọ Xuân", day(14, 11)))
                .arrivalNumber("1234")
                .forwarded(day(16, 11))
                .channel(Channel.PAPER)
                .figuresUntil(day(13, 11))
                .texts("Tốt.\nNhiều người hưởng ứng.", "Cấp thêm tài liệu")
                .quantities(fixture.typed("1", "2"))
                .review(new Review(ReviewState.NEEDS_CLARIFICATION, "hỏi dòng 2"))
                .build());
        assertThat(saved.id()).isPositive();
        assertThat(saved.revision()).isEqualTo(1);
        assertThat(only()).isEqualTo(saved);
    }

    @Test
    void keepsDatesThatAreNotThereAsNotThere() {
        var saved = save(withDocument(draft("1"), new DocumentIdentity("", "", "", null)));
        assertThat(only()).isEqualTo(saved);
        assertThat(only().document().signedOn()).isNull();
        assertThat(only().forwardedOn()).isNull();
        assertThat(only().figuresUntil()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.200", "0", "Không có", "", "khoảng 500", "trên 1.200", "gần 83", "1,234", "toàn bộ", "-"})
    void keepsEveryStateAndQualifier(String raw) {
        var quantity = Quantity.read(PARSER.read(raw), "bảng 1, dòng 3, cột 3", "hỏi lại ngày 12/11");
        assertThat(reloaded(quantity)).isEqualTo(quantity);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void keepsWhatWasChosenBesideWhatWasWritten(int offer) {
        var reading = PARSER.read("20-30");
        var quantity = Quantity.typed(reading, "").confirmed(reading.offers().get(offer));
        assertThat(reloaded(quantity)).isEqualTo(quantity);
        assertThat(reloaded(quantity).raw()).isEqualTo("20-30");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void keepsEveryChannel(Channel channel) {
        save(draft("1").edit().channel(channel).build());
        assertThat(only().channel()).isEqualTo(channel);
    }

    @Test
    void keepsTheLongestTextsThatMayBeStored() {
        var identity = new DocumentIdentity("1".repeat(11), "Đ".repeat(30), "Ủ".repeat(200), null);
        var quantity = Quantity.read(
                PARSER.read("ớ".repeat(Quantity.MAX_RAW)),
                "l".repeat(Quantity.MAX_LOCATOR),
                "ữ".repeat(Quantity.MAX_NOTE));
        var saved = save(withQuantities(
                withDocument(draft("1"), identity), Map.of(fixture.row(1).id(), quantity)));
        assertThat(only()).isEqualTo(saved);
    }

    @Test
    void anUpdateReplacesTheReportAndCountsTheRevision() {
        var first = save(draft("5", "khoảng 6"));
        var second = save(withQuantities(first, fixture.typed("5", "", "9")), "gọi điện hỏi lại");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.revision()).isEqualTo(2);
        assertThat(only()).isEqualTo(second);
    }

    @Test
    void theAuditNamesTheOldAndTheNewValueOfEachChangedField() {
        var first = save(draft("5", "6"));
        var before = fixture.audit("report").size();
        var second = save(
                withDocument(
                        withQuantities(first, fixture.typed("5", "7")),
                        new DocumentIdentity("16", "BC-UBND", first.document().issuingBody(), day(15, 11))),
                "đơn vị đính chính");
        var rows = fixture.audit("report");
        assertThat(rows.subList(before, rows.size()))
                .containsExactlyInAnyOrder(
                        new AuditRow(first.id(), "document", "15/BC-UBND", "16/BC-UBND", "đơn vị đính chính", "tester"),
                        new AuditRow(
                                first.id(),
                                "quantity:" + fixture.row(2).id(),
                                first.quantity(fixture.row(2).id()).toString(),
                                second.quantity(fixture.row(2).id()).toString(),
                                "đơn vị đính chính",
                                "tester"));
    }

    @Test
    void theAuditNamesAQuantityThatIsGone() {
        var first = save(draft("5", "6"));
        var before = fixture.audit("report").size();
        save(withQuantities(first, fixture.typed("5")), "");
        var rows = fixture.audit("report");
        assertThat(rows.subList(before, rows.size())).singleElement().satisfies(row -> {
            assertThat(row.field()).isEqualTo("quantity:" + fixture.row(2).id());
            assertThat(row.before()).contains("raw=6");
            assertThat(row.after()).isNull();
        });
    }

    @Test
    void savingTheSameAgainLeavesNoAudit() {
        var first = save(draft("5"));
        var before = fixture.audit("report");
        save(first);
        assertThat(fixture.audit("report")).isEqualTo(before);
    }

    @Test
    void aStaleRevisionIsRefusedAndChangesNothing() {
        var first = save(draft("5"));
        var second = save(withQuantities(first, fixture.typed("6")));
        var audit = fixture.audit("report");
        var heard = listen();
        assertThatThrownBy(() -> save(withQuantities(first, fixture.typed("7"))))
                .isInstanceOf(ExpectedFailure.class)
                .hasMessage("report.save.stale");
        assertThat(only()).isEqualTo(second);
        assertThat(fixture.audit("report")).isEqualTo(audit);
        assertThat(heard).isEmpty();
    }

    @Test
    void anUnknownReportIsRefusedAsStale() {
        var unknown = withId(draft("5"), 4711);
        assertThatThrownBy(() -> save(unknown)).isInstanceOf(ExpectedFailure.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aFailingInsertLeavesNothing() {
        var heard = listen();
        var quantities = new HashMap<>(fixture.typed("5"));
        quantities.put(4711L, Quantity.blank());
        assertThatThrownBy(() -> save(withQuantities(draft(), quantities))).isInstanceOf(DataAccessException.class);
        assertThat(stored()).isEmpty();
        assertThat(fixture.audit("report")).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void aFailingUpdateLeavesTheOldReport() {
        var first = save(draft("5"));
        var quantities = new HashMap<>(fixture.typed("6"));
        quantities.put(4711L, Quantity.blank());
        assertThatThrownBy(() -> save(withQuantities(first, quantities))).isInstanceOf(DataAccessException.class);
        assertThat(only()).isEqualTo(first);
    }

    @Test
    void aDeletedReportIsGoneFromTheListAndComesBackWhole() {
        var kept = save(draft("5"));
        var deleted = save(fixture.report("Như Xuân", day(16, 11), "7"));
        fixture.reports.delete(fixture.campaignId, deleted.id());
        assertThat(stored()).containsExactly(kept);
        fixture.reports.restore(fixture.campaignId, deleted.id());
        assertThat(stored()).containsExactly(kept, revised(deleted, 3));
        assertThat(fixture.audit("report"))
                .filteredOn(row -> row.id() == deleted.id())
                .extracting(AuditRow::field)
                .endsWith("deleted", "restored");
    }

    @Test
    void aReportInTheBinCannotBeSavedOver() {
        var saved = save(draft("5"));
        fixture.reports.delete(fixture.campaignId, saved.id());
        var audit = fixture.audit("report");
        assertThatThrownBy(() -> save(withQuantities(revised(saved, 2), fixture.typed("6"))))
                .hasMessage("report.save.deleted");
        assertThat(fixture.audit("report")).isEqualTo(audit);
    }

    /// A form that was opened before the report went into the bin and out of it shows an old state.
    @Test
    void eachWayIntoTheBinAndOutOfItIsARevision() {
        var saved = save(draft("5"));
        fixture.reports.delete(fixture.campaignId, saved.id());
        fixture.reports.restore(fixture.campaignId, saved.id());
        assertThatThrownBy(() -> save(saved)).hasMessage("report.save.stale");
    }

    @Test
    void anUnknownReportIsNeitherDeletedNorRestoredNorOnRecord() {
        var heard = listen();
        assertThatThrownBy(() -> fixture.reports.delete(fixture.campaignId, 4711))
                .hasMessage("report.save.gone");
        assertThatThrownBy(() -> fixture.reports.restore(fixture.campaignId, 4711))
                .hasMessage("report.save.gone");
        assertThat(fixture.audit("report")).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsInTheBinIsNotDeletedTwice() {
        var saved = save(draft("5"));
        assertThatThrownBy(() -> fixture.reports.restore(fixture.campaignId, saved.id()))
                .hasMessage("report.save.stale");
        fixture.reports.delete(fixture.campaignId, saved.id());
        assertThatThrownBy(() -> fixture.reports.delete(fixture.campaignId, saved.id()))
                .hasMessage("report.save.stale");
    }

    @Test
    void aDayThatIsMissingHasNoValueInTheAudit() {
        save(draft("5"));
        assertThat(fixture.audit("report"))
                .extracting(AuditRow::field)
                .contains("arrived_on")
                .doesNotContain("forwarded_on", "figures_until");
        assertThat(fixture.audit("report")).extracting(AuditRow::after).doesNotContain("null");
    }

    @Test
    void tellsOnlyWhatIsAlreadyThere() {
        var seen = new ArrayList<List<Report>>();
        fixture.changes.on(ReportSaved.class, fact -> seen.add(stored()));
        fixture.changes.on(ReportDeleted.class, fact -> seen.add(stored()));
        var heard = listen();
        var saved = save(draft("5"));
        fixture.reports.delete(fixture.campaignId, saved.id());
        fixture.reports.restore(fixture.campaignId, saved.id());
        assertThat(heard)
                .containsExactly(
                        new ReportSaved(fixture.campaignId, saved.id()),
                        new ReportDeleted(fixture.campaignId, saved.id()),
                        new ReportSaved(fixture.campaignId, saved.id()));
        assertThat(seen).containsExactly(List.of(saved), List.of(), List.of(revised(saved, 3)));
    }

    @Test
    void listsReportsInTheOrderOfEntering() {
        var one = save(fixture.report("Thọ Xuân", day(16, 11), "1"));
        var two = save(fixture.report("Như Xuân", day(12, 11), "2"));
        save(one);
        assertThat(stored()).extracting(Report::id).containsExactly(one.id(), two.id());
    }

    @Test
    void aCampaignWithoutReportsHasNone() {
        save(draft("5"));
        assertThat(fixture.reports.of(fixture.campaignId + 1)).isEmpty();
    }

    private Report draft(String... raws) {
        return fixture.report("Thọ Xuân", day(15, 11), raws);
    }

    private Report save(Report report) {
        return save(report, "");
    }

    private Report save(Report report, String reason) {
        return fixture.reports.save(fixture.campaignId, report, reason);
    }

    private List<Report> stored() {
        return fixture.reports.of(fixture.campaignId);
    }

    private Report only() {
        assertThat(stored()).hasSize(1);
        return stored().getFirst();
    }

    private Quantity reloaded(Quantity quantity) {
        save(withQuantities(draft(), Map.of(fixture.row(1).id(), quantity)));
        return stored().getLast().quantity(fixture.row(1).id());
    }

    private List<Object> listen() {
        var heard = new ArrayList<>();
        fixture.changes.on(ReportSaved.class, heard::add);
        fixture.changes.on(ReportDeleted.class, heard::add);
        return heard;
    }

    private static Report withId(Report report, long id) {
        return with(report, id, report.document(), report.quantities());
    }

    private static Report revised(Report report, int revision) {
        return Report.from(report.recipientId(), report.arrivedOn())
                .stored(report.id(), revision)
                .version(report.version())
                .document(report.document())
                .channel(report.channel())
                .texts(report.evaluation(), report.proposal())
                .quantities(report.quantities())
                .forwarded(report.forwardedOn())
                .figuresUntil(report.figuresUntil())
                .build();
    }

    private static Report withDocument(Report report, DocumentIdentity document) {
        return with(report, report.id(), document, report.quantities());
    }

    private static Report withQuantities(Report report, Map<Long, Quantity> quantities) {
        return with(report, report.id(), report.document(), quantities);
    }

    private static Report with(Report report, long id, DocumentIdentity document, Map<Long, Quantity> quantities) {
        return report.edit()
                .stored(id, report.revision())
                .document(document)
                .quantities(quantities)
                .build();
    }
}
