package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.settings.Preferences;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

class DocumentFactsTest {
    private CampaignFixture fixture;
    private ReportFormViewModel form;
    private DocumentFacts facts;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        form = new ReportFormViewModel(fixture.reports, new InlineTasks(), fixture.clock);
        facts = new DocumentFacts(form, new Messages(Preferences.VIETNAMESE));
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void whatADocumentUsuallySaysAndThisOneDoesNotIsPointedAt() {
        form.openNew(fixture.snapshot(), fixture.unit("Thọ Xuân"));

        assertThat(facts.all())
                .extracting(DocumentFacts.Fact::name, DocumentFacts.Fact::missing)
                .contains(tuple("Số, ký hiệu", true), tuple("Ngày ký", true), tuple("Số liệu đến ngày", true))
                .contains(tuple("Ngày đến Sở", false), tuple("Loại bản", false));
    }

    @Test
    void theIssuingBodyIsNamedOnlyWhenItIsNotTheUnit() {
        form.openNew(fixture.snapshot(), fixture.unit("Thọ Xuân"));
        form.text("number").set("15");
        form.text("symbol").set("BC-UBND");
        assertThat(names()).doesNotContain("Cơ quan ban hành");
        assertThat(value("Số, ký hiệu")).isEqualTo("15/BC-UBND");

        form.text("issuingBody").set("Phòng Văn hóa và Thông tin");

        assertThat(value("Cơ quan ban hành")).isEqualTo("Phòng Văn hóa và Thông tin");
    }

    @Test
    void aLaterVersionSaysWhatItDoesToTheOnesBefore() {
        var first = fixture.enter("Thọ Xuân", day(15, 11), "31");
        form.openNext(fixture.snapshot(), first, ReportKind.REPLACEMENT);
        assertThat(value("Thay cho / sửa vào")).contains("15/11/2024");

        form.kindProperty().set(ReportKind.SUPPLEMENT);
        assertThat(missing("Số liệu bổ sung là")).isTrue();
        form.version().countingProperty().set(SupplementCounting.ADDITIONAL);
        assertThat(value("Số liệu bổ sung là")).startsWith("Phát sinh thêm");

        form.kindProperty().set(ReportKind.WITHDRAWAL);
        form.version().withdrawsProperty().set(null);
        assertThat(value("Thu hồi văn bản")).isEqualTo("Mọi báo cáo đã gửi trước đó");
        form.version().withdrawsProperty().set(first.id());
        assertThat(value("Thu hồi văn bản")).contains("15/11/2024");
    }

    private List<String> names() {
        return facts.all().stream().map(DocumentFacts.Fact::name).toList();
    }

    private DocumentFacts.Fact fact(String name) {
        return facts.all().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String value(String name) {
        return fact(name).value();
    }

    private boolean missing(String name) {
        return fact(name).missing();
    }
}
