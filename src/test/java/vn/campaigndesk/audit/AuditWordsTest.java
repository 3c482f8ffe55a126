package vn.campaigndesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.contact.ContactStore;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.log.ContactEntryStore;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.followup.request.RequestRules;
import vn.campaigndesk.followup.request.RequestState;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.followup.request.SupportRequestStore;
import vn.campaigndesk.material.Delivery;
import vn.campaigndesk.material.Material;
import vn.campaigndesk.material.MaterialEdits;
import vn.campaigndesk.material.MaterialStore;
import vn.campaigndesk.material.MaterialVersion;
import vn.campaigndesk.report.AcceptedWarning;
import vn.campaigndesk.report.Clarification;
import vn.campaigndesk.report.ClarificationChannel;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReviewState;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

/// The log of what was asked, called, reminded and handed over: made by the real stores, read by a person, who knows
/// neither `OPEN` nor `i3` nor Greenwich.
class AuditWordsTest {
    private static final Messages VIETNAMESE = new Messages(Locale.of("vi", "VN"));

    /// What the program calls things among itself.
    private static final Pattern NAMES = Pattern.compile(Stream.<Enum<?>[]>of(
                    ContactChannel.values(),
                    RequestState.values(),
                    ClarificationChannel.values(),
                    ReviewState.values(),
                    ReportKind.values())
            .flatMap(Stream::of)
            .map(Enum::name)
            .collect(Collectors.joining("|", "\\b(", ")\\b")));

    private final CampaignFixture fixture = CampaignFixture.open();
    private final AuditStore store = new AuditStore(fixture.database, CampaignFixture.ZONE);
    private final long begun = store.anchor().orElseThrow().entries();

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<String> changes() {
        var text = new AuditText(VIETNAMESE, store.names(), CampaignFixture.ZONE);
        return store.page(AuditFilter.ALL, Long.MAX_VALUE, Integer.MAX_VALUE).reversed().stream()
                .skip(begun)
                .map(text::line)
                .map(AuditLine::change)
                .toList();
    }

    private SupportRequest request() {
        return new SupportRequest(
                0,
                fixture.campaignId,
                fixture.unit("Thọ Xuân").id(),
                Instant.parse("2024-11-19T17:30:00Z"),
                ContactChannel.EMAIL,
                "Biểu mẫu",
                "anh Ba",
                "Gửi ở đâu?",
                RequestState.OPEN,
                "",
                null);
    }

    private void ask() {
        var requests = new SupportRequestStore(fixture.database, fixture.changes);
        var open = requests.add(request(), "");
        requests.replace(open, RequestRules.answered(open, "Qua trục", fixture.clock.instant()), "");
    }

    private void call() {
        var entry = new ContactEntry(
                0,
                fixture.unit("Thọ Xuân").id(),
                Instant.parse("2024-11-20T01:05:00Z"),
                ContactChannel.MEETING,
                "chị Lan",
                "Hẹn thứ Sáu",
                day(22, 11));
        new ContactEntryStore(fixture.database, fixture.changes)
                .apply(fixture.campaignId, List.of(Edit.made(entry)), "");
    }

    private void remind() {
        var units = Map.of(fixture.unit("Thọ Xuân").id(), ContactChannel.DOCUMENT);
        new ReminderStore(fixture.database, fixture.changes)
                .add(
                        new ReminderRound(0, fixture.campaignId, 1, day(19, 11), day(22, 11), "9", "STTTT", "", units),
                        "");
    }

    private void handOver() {
        var materials = new MaterialStore(fixture.database, fixture.recipients, fixture.changes);
        var made = materials.apply(
                fixture.campaignId,
                new MaterialEdits(
                        List.of(Edit.made(new Material(0, fixture.campaignId, "Tờ gấp", ""))),
                        List.of(Edit.made(new MaterialVersion(0, 0, "v1", day(14, 10), null))),
                        List.of()),
                "");
        var delivery = new Delivery(
                0,
                made.versions().getFirst().after().id(),
                fixture.unit("Thọ Xuân").id(),
                day(15, 10),
                ContactChannel.ZALO);
        materials.apply(fixture.campaignId, new MaterialEdits(List.of(), List.of(), List.of(Edit.made(delivery))), "");
    }

    private void question() {
        var report = fixture.enter("Thọ Xuân", day(15, 11), "5");
        fixture.reviews.ask(
                fixture.campaignId,
                new Clarification(
                        0,
                        report.id(),
                        "i1",
                        day(16, 11),
                        ClarificationChannel.ZALO,
                        "chị Lan",
                        "Có đúng không?",
                        "5",
                        null,
                        "",
                        null,
                        ""));
        fixture.reviews.accept(
                fixture.campaignId,
                new AcceptedWarning(report.id(), "rule", "n2", "", "đã hỏi lại", fixture.clock.instant(), ""));
    }

    @Test
    void aRequestSaysWhenThroughWhatAndWhatBecameOfIt() {
        ask();

        assertThat(changes())
                .contains(
                        "Thời điểm: 20/11/2024 00:30",
                        "Liên hệ qua: Thư điện tử",
                        "Tình trạng: Chờ trả lời",
                        "Tình trạng: Chờ trả lời → Đã trả lời");
    }

    @Test
    void aCallSaysWhenAndThroughWhat() {
        call();

        assertThat(changes()).contains("Thời điểm: 20/11/2024 08:05", "Liên hệ qua: Gặp trực tiếp");
    }

    @Test
    void aQuestionAndALetStandWarningNameTheFieldAsTheFormDoes() {
        question();

        assertThat(changes())
                .contains("Ô được hỏi: Dòng 1")
                .anyMatch(change -> change.contains("ở ô Ghi chú, dòng 2") && change.contains("đã hỏi lại"));
    }

    /// A material has a name too, and it is not that of a unit.
    @Test
    void aFieldIsNamedByTheThingItBelongsTo() {
        handOver();
        question();

        assertThat(changes())
                .contains("Tên tài liệu: Tờ gấp", "Ngày giao: 15/10/2024", "Hỏi qua: Zalo", "Người được hỏi: chị Lan")
                .doesNotContain("Tên đơn vị: Tờ gấp", "Ngày gửi công văn: 15/10/2024");
    }

    @Test
    void noLineHasAWordOfTheProgram() {
        ask();
        call();
        remind();
        handOver();
        question();
        var unit = fixture.unit("Thọ Xuân").organisationId();
        new ContactStore(fixture.database, fixture.changes)
                .apply(List.of(Edit.made(new Contact(0, unit, "Lan", "Phó", "091", "l@x.vn", "z", "n"))), "");

        assertThat(changes())
                .hasSizeGreaterThan(35)
                .noneMatch(change -> change.matches("(?s)[a-z_]+: .*"))
                .noneMatch(change -> NAMES.matcher(change).find())
                .noneMatch(change -> change.matches("(?s).*\\d{4}-\\d{2}-\\d{2}.*"));
    }
}
