package vn.campaigndesk.followup.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.campaigndesk.testing.CampaignFixture.day;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.ExpectedFailure;

/// E-mail drafts, read back by a reader that has nothing in common with what wrote them.
class EmailDraftsTest {
    private static final byte[] FORM = "form of the unit".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final CampaignFixture fixture = CampaignFixture.open();
    private final ReminderFacts facts = Rounds.facts(fixture, 3, day(20, 11), 10);

    @AfterEach
    void close() {
        fixture.close();
    }

    private static Contact person(Recipient unit, String email) {
        return new Contact(0, unit.organisationId(), "Lê Thị Lan", "", "", email, "", "");
    }

    private DraftsMade write(DraftKind kind, List<Contact> contacts) {
        var forms = (FormSource) unit -> List.of(new Attached("phu-luc.docx", "application/octet-stream", FORM));
        return new EmailDrafts(
                        facts, Rounds.order(facts, Rounds.friday()), contacts, forms, new LetterFiles(), fixture.clock)
                .write(kind, folder, Progress.UNSEEN);
    }

    private static MimeMessage read(Path file) throws IOException, MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), Files.newInputStream(file));
    }

    private static List<BodyPart> parts(MimeMessage message) throws IOException, MessagingException {
        var multipart = (MimeMultipart) message.getContent();
        var parts = new ArrayList<BodyPart>();
        for (var i = 0; i < multipart.getCount(); i++) {
            parts.add(multipart.getBodyPart(i));
        }
        return parts;
    }

    @Test
    void eachUnitGetsADraftWithItsLetterAndItsForm() throws IOException, MessagingException {
        var unit = facts.units().get(1);
        var made = write(DraftKind.EACH, List.of(person(unit, "lan@vhttdl.edu.vn; Phòng ĐT <dao-tao@vhttdl.edu.vn>")));

        assertThat(made.drafts()).hasSize(1);
        var message = read(made.drafts().getFirst());
        assertThat(Arrays.toString(message.getRecipients(RecipientType.TO)))
                .isEqualTo("[lan@vhttdl.edu.vn, dao-tao@vhttdl.edu.vn]");
        assertThat(message.getSubject()).isEqualTo("Đôn đốc báo cáo Phòng chống lừa đảo trực tuyến 2024");
        assertThat(message.getHeader("X-Unsent")).containsExactly("1");
        assertThat(message.getHeader("From"))
                .as("the mail program puts in its own")
                .isNull();
        var parts = parts(message);
        assertThat(parts.getFirst().getContentType()).containsIgnoringCase("utf-8");
        assertThat(parts.getFirst().getContent().toString())
                .startsWith(
                        "Kính gửi: " + unit.name() + "\r\n\r\nSở Thông tin và Truyền thông gửi kèm công văn đôn đốc")
                .contains("gửi về Sở Thông tin và Truyền thông chậm nhất ngày 22/11/2024 (thứ Sáu).")
                .contains("(điện thoại: 02373.718699; thư điện tử: ungcuusuco@thanhhoa.gov.vn)");
        assertThat(parts).hasSize(4);
        assertThat(parts.get(1).getFileName()).isEqualTo("cong-van-don-doc-lan-1.pdf");
        assertThat(parts.get(2).getFileName()).isEqualTo("cong-van-don-doc-lan-1.docx");
        assertThat(parts.get(3).getInputStream().readAllBytes()).isEqualTo(FORM);
        try (var pdf = Loader.loadPDF(parts.get(1).getInputStream().readAllBytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Kính gửi: " + unit.name().substring(0, 12));
        }
    }

    @Test
    void unitsWithoutAnAddressAreToldAndNotSkippedInSilence() {
        var made = write(
                DraftKind.EACH,
                List.of(
                        person(facts.units().getFirst(), "a@b.vn"),
                        person(facts.units().get(1), "chưa có")));

        assertThat(made.without())
                .containsExactly(facts.units().get(1), facts.units().get(2));
    }

    @Test
    void withoutAnyAddressNothingIsWritten() throws IOException {
        var problem = catchThrowableOfType(ExpectedFailure.class, () -> write(DraftKind.EACH, List.of()));

        assertThat(problem.key()).isEqualTo("reminder.drafts.none");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void oneDraftForAllHidesThemFromEachOther() throws IOException, MessagingException {
        var made = write(
                DraftKind.TOGETHER,
                List.of(
                        person(facts.units().get(0), "a@x.vn"),
                        person(facts.units().get(2), "B@x.vn, b@X.vn")));

        var message = read(made.drafts().getFirst());
        assertThat(made.drafts()).hasSize(1);
        assertThat(Arrays.toString(message.getRecipients(RecipientType.TO))).isEqualTo("[ungcuusuco@thanhhoa.gov.vn]");
        assertThat(Arrays.toString(message.getRecipients(RecipientType.BCC))).isEqualTo("[a@x.vn, B@x.vn]");
        assertThat(message.getRecipients(RecipientType.CC)).isNull();
        assertThat(made.without()).containsExactly(facts.units().get(1));
    }

    @Test
    void everyLineOfTheFileIsWithinTheLengthThatMailAllows() throws IOException {
        var unit = facts.units().get(1);
        var made = write(DraftKind.EACH, List.of(person(unit, "lan@vhttdl.edu.vn")));
        var file = Files.readString(made.drafts().getFirst(), StandardCharsets.US_ASCII);

        assertThat(file.lines()).allMatch(line -> line.length() <= 998);
        assertThat(file.replace("\r\n", "")).as("only whole line ends").doesNotContain("\n", "\r");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "lan@thoxuan.gov.vn | lan@thoxuan.gov.vn",
                "Lan <lan.le@thoxuan.gov.vn>; vp@thoxuan.gov.vn | lan.le@thoxuan.gov.vn,vp@thoxuan.gov.vn",
                "lan@thoxuan | -",
                "chưa có | -",
                "lan@ thoxuan.gov.vn | -",
                "mailto:lan@x.vn. | lan@x.vn"
            })
    void addressesAreFoundInWhatWasWrittenDown(String written, String found) {
        var unit = facts.units().getFirst();
        assertThat(String.join(",", EmailAddresses.of(List.of(person(unit, written)))))
                .isEqualTo(found == null ? "" : found);
    }
}
