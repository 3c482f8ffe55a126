package vn.campaigndesk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.ReadFile;
import vn.campaigndesk.intake.draft.Status;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.text.ExpectedFailure;

/// Blank forms go out and come back: what was typed into them is read exactly and without a question.
class BlankFormsTest {
    private static final FormCampaign CAMPAIGN = new FormCampaign();

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        CAMPAIGN.close();
    }

    @ParameterizedTest
    @EnumSource
    void allUnitsFormsComeBackWithoutAQuestion(FormFormat format) {
        var units = CAMPAIGN.units();
        var files = units.stream().map(unit -> filled(unit, format)).toList();

        var read = CAMPAIGN.read(files);

        assertThat(units).hasSize(52);
        for (var i = 0; i < units.size(); i++) {
            assertCameBack(read.get(i), units.get(i));
        }
    }

    static void assertCameBack(ReadFile file, Recipient unit) {
        assertThat(file.draft().questions()).as(unit.name()).isEmpty();
        assertThat(file.draft().status()).as(unit.name()).isEqualTo(Status.ACCEPTABLE);
        assertThat(file.draft().unit().recipient()).isEqualTo(unit);
        var numbers = CAMPAIGN.numbers(unit);
        file.draft().rows().forEach(row -> {
            assertThat(row.reading().amount())
                    .as(unit.name())
                    .isEqualTo(numbers.get(row.indicator().id()));
            assertThat(row.note()).isEmpty();
        });
        assertThat(file.draft().evaluation().text()).isEqualTo("Đã triển khai đến toàn bộ cơ quan, đơn vị trực thuộc.");
        assertThat(file.draft().proposal().text()).isEqualTo("Đề nghị tổ chức tập huấn thường xuyên.");
    }

    private Path filled(Recipient unit, FormFormat format) {
        var form = CAMPAIGN.form(unit, format);
        return FormCampaign.write(
                folder, unit.place() + " " + form.name(), FilledForms.fill(form, CAMPAIGN.typed(unit)));
    }

    /// A name of the file that says nothing and no name in the form: the mark alone is enough.
    @Test
    void theMarkKnowsAUnitWhoseNameWasTakenOut() {
        var unit = CAMPAIGN.fixture.unit("Nga Sơn");
        var typed = new HashMap<>(CAMPAIGN.typed(unit));
        typed.put("unit", " ");
        var file = FormCampaign.write(
                folder, "bao cao.docx", FilledForms.fill(CAMPAIGN.form(unit, FormFormat.DOCX), typed));

        var read = CAMPAIGN.read(List.of(file)).getFirst();

        assertThat(read.draft().questions()).isEmpty();
        assertThat(read.draft().unit().recipient()).isEqualTo(unit);
    }

    @Test
    void aSlipInTheNameIsNoQuestionWhenTheMarkSaysTheSame() {
        var unit = CAMPAIGN.fixture.unit("Nga Sơn");
        var typed = new HashMap<>(CAMPAIGN.typed(unit));
        typed.put("unit", "UBND huyen Nga Son");
        var file = FormCampaign.write(
                folder, "bao cao.docx", FilledForms.fill(CAMPAIGN.form(unit, FormFormat.DOCX), typed));

        assertThat(CAMPAIGN.read(List.of(file)).getFirst().draft().questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBND huyện Nghi Sơn", "UBND huyện Hậu Lộc", "UBND xã Nga Thủy", "Phòng Văn hóa"})
    void anotherNameTypedInIsAsked(String name) {
        var unit = CAMPAIGN.fixture.unit("Nga Sơn");
        var typed = new HashMap<>(CAMPAIGN.typed(unit));
        typed.put("unit", name);
        var file = FormCampaign.write(
                folder, "bao cao.docx", FilledForms.fill(CAMPAIGN.form(unit, FormFormat.DOCX), typed));

        var read = CAMPAIGN.read(List.of(file)).getFirst();

        assertThat(read.draft().questions()).extracting(Question::field).contains(Question.UNIT);
        assertThat(read.draft().status()).isEqualTo(Status.NEEDS_REVIEW);
    }

    @Test
    void aFileNamedAfterAnotherUnitIsAsked() {
        var unit = CAMPAIGN.fixture.unit("Nga Sơn");
        var typed = new HashMap<>(CAMPAIGN.typed(unit));
        typed.put("unit", " ");
        var file = FormCampaign.write(
                folder, "UBND huyện Hậu Lộc.docx", FilledForms.fill(CAMPAIGN.form(unit, FormFormat.DOCX), typed));

        assertThat(CAMPAIGN.read(List.of(file)).getFirst().draft().questions())
                .extracting(Question::key)
                .containsExactly("intake.question.unit-mark");
    }

    @ParameterizedTest
    @CsvSource({
        "02373.718, a@b.vn, 'Gửi trước ngày 18/11/2024. Cần hỗ trợ: điện thoại 02373.718, thư điện tử a@b.vn.'",
        "02373.718, '', Gửi trước ngày 18/11/2024. Cần hỗ trợ: điện thoại 02373.718.",
        "' ', a@b.vn, Gửi trước ngày 18/11/2024. Cần hỗ trợ: thư điện tử a@b.vn.",
        "'', '', Gửi trước ngày 18/11/2024."
    })
    void theFootNamesOnlyTheWaysThatAreKnown(String hotline, String mailbox, String foot) {
        var campaign = CAMPAIGN.fixture.campaigns.get(CAMPAIGN.fixture.campaignId);
        var unit = CAMPAIGN.fixture.unit("Nga Sơn");
        var own = BlankForm.of(campaign, CAMPAIGN.fixture.campaigns.indicators(campaign.id()), unit, "x");
        var form = new BlankForm(
                own.identity(), own.unitName(), own.campaignTitle(), own.deadline(), hotline, mailbox, own.rows());

        assertThat(new FormText().foot(form)).isEqualTo(foot);
    }

    @ParameterizedTest
    @EnumSource
    void aFormOfAnotherCampaignIsAsked(FormFormat format) {
        var campaign = CAMPAIGN.fixture.campaigns.get(CAMPAIGN.fixture.campaignId);
        var unit = CAMPAIGN.fixture.unit("Nga Sơn");
        var own = BlankForm.of(campaign, CAMPAIGN.fixture.campaigns.indicators(campaign.id()), unit, "not-the-point");
        var other = new BlankForm(
                new FormIdentity(
                        "2023-thang-hanh-dong",
                        own.identity().unit(),
                        own.identity().version()),
                own.unitName(),
                own.campaignTitle(),
                own.deadline(),
                own.hotline(),
                own.mailbox(),
                own.rows());

        assertThat(asked(other, format, unit)).contains("intake.question.other-campaign");
    }

    @ParameterizedTest
    @EnumSource
    void aFormWhoseRowsHaveBeenRewordedSinceIsAsked(FormFormat format) {
        var campaign = CAMPAIGN.fixture.campaigns.get(CAMPAIGN.fixture.campaignId);
        var unit = CAMPAIGN.fixture.unit("Nga Sơn");
        var own = BlankForm.of(campaign, CAMPAIGN.fixture.campaigns.indicators(campaign.id()), unit, "x");
        var older = new BlankForm(
                new FormIdentity(own.identity().campaign(), own.identity().unit(), "00000000"),
                own.unitName(),
                own.campaignTitle(),
                own.deadline(),
                own.hotline(),
                own.mailbox(),
                own.rows());

        assertThat(asked(older, format, unit))
                .contains("intake.question.other-version", "intake.question.mark-unlisted");
    }

    private List<String> asked(BlankForm form, FormFormat format, Recipient unit) {
        var words = new FormText();
        var content =
                format == FormFormat.DOCX ? new FormWordWriter(words).write(form) : FormSheetWriter.write(form, words);
        var filled = FilledForms.fill(new FormFile(unit.id(), "x", format, content), CAMPAIGN.typed(unit));
        var file = FormCampaign.write(folder, "bao cao." + format.ending(), filled);
        return CAMPAIGN.read(List.of(file)).getFirst().draft().questions().stream()
                .map(Question::key)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aFormSentBackBlankIsNoReport(FormFormat format) {
        var form = CAMPAIGN.form(CAMPAIGN.units().getFirst(), format);
        var file = FormCampaign.write(folder, form.name(), form.content());

        var read = CAMPAIGN.read(List.of(file)).getFirst();

        assertThat(read.draft().status()).isNotEqualTo(Status.ACCEPTABLE);
    }

    @Test
    void theSameFormIsTheSameWordFile() {
        var unit = CAMPAIGN.units().getFirst();

        assertThat(CAMPAIGN.form(unit, FormFormat.DOCX).content())
                .isEqualTo(CAMPAIGN.form(unit, FormFormat.DOCX).content());
    }

    @Test
    void theSheetTakesOnlyWholeNumbersAndOnlyWhereTheUnitIsAsked() throws IOException {
        var form = CAMPAIGN.form(CAMPAIGN.fixture.unit("Sở Nội vụ"), FormFormat.XLSX);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(form.content()))) {
            var sheet = book.getSheetAt(0);

            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getDataValidations()).hasSize(3).allSatisfy(check -> {
                assertThat(check.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
                assertThat(check.getValidationConstraint().getFormula1()).isEqualTo("0");
                assertThat(check.getErrorBoxText()).contains("số nguyên");
            });
            var open = new ArrayList<String>();
            sheet.forEach(row -> row.forEach(cell -> {
                if (!cell.getCellStyle().getLocked() && cell.getColumnIndex() == 2) {
                    open.add(sheet.getRow(cell.getRowIndex()).getCell(0).toString());
                }
            }));
            // the two places for texts are merged over all columns, the first cell says nothing
            assertThat(open).containsExactly("", "", "1.0", "2.0", "3.0");
        }
    }

    @Test
    void manyFormsGoIntoAFolderOrAnArchive() throws IOException {
        var ids = CAMPAIGN.forms.all(CAMPAIGN.fixture.campaignId);
        var steps = new ArrayList<Integer>();

        var written = CAMPAIGN.forms.write(
                CAMPAIGN.fixture.campaignId,
                ids,
                EnumSet.allOf(FormFormat.class),
                folder.resolve("mau"),
                stepping(steps, 52));
        var archive = CAMPAIGN.forms.write(
                CAMPAIGN.fixture.campaignId,
                ids,
                EnumSet.of(FormFormat.DOCX),
                folder.resolve("mau.zip"),
                Progress.UNSEEN);

        assertThat(written).hasSize(104).doesNotHaveDuplicates().allMatch(Files::exists);
        assertThat(steps).hasSize(52).endsWith(52);
        try (var zip = new ZipInputStream(Files.newInputStream(archive.getFirst()))) {
            assertThat(zip.getNextEntry().getName()).startsWith("Phụ lục - ").endsWith(".docx");
        }
    }

    @Test
    void formsThatAreStoppedOnTheWayLeaveTheFolderAsItWas() throws IOException {
        var ids = CAMPAIGN.forms.all(CAMPAIGN.fixture.campaignId);
        var old = Files.writeString(folder.resolve("cu.txt"), "cu");

        assertThatThrownBy(() -> CAMPAIGN.forms.write(
                        CAMPAIGN.fixture.campaignId,
                        ids,
                        EnumSet.of(FormFormat.DOCX),
                        folder,
                        stepping(new ArrayList<>(), 3)))
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("form.failure.cancelled"));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(old);
        }
    }

    @Test
    void aFormIsPutInThePlaceOfTheOneThatLayThereAndNothingElseIsTouched() throws IOException {
        var ids = List.of(CAMPAIGN.units().getFirst().id());
        Files.writeString(folder.resolve("cu.txt"), "cu");

        for (var time = 1; time <= 2; time++) {
            CAMPAIGN.forms.write(
                    CAMPAIGN.fixture.campaignId, ids, EnumSet.of(FormFormat.DOCX), folder, Progress.UNSEEN);
            try (var left = Files.list(folder)) {
                assertThat(left.map(file -> file.getFileName().toString()))
                        .hasSize(2)
                        .contains("cu.txt");
            }
        }
    }

    private static Progress stepping(List<Integer> steps, int most) {
        return new Progress() {
            @Override
            public void at(int done, int total) {
                steps.add(done);
            }

            @Override
            public boolean isCancelled() {
                return steps.size() >= most;
            }
        };
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws IOException {
        var file = Files.createFile(folder.resolve("a-file"));
        var ids = List.of(CAMPAIGN.units().getFirst().id());
        var campaign = CAMPAIGN.fixture.campaignId;
        var formats = EnumSet.of(FormFormat.DOCX);

        assertThatThrownBy(() -> CAMPAIGN.forms.write(campaign, ids, formats, file, Progress.UNSEEN))
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("form.failure.write"));
    }

    @Test
    void marksOfSeveralFormsInOneFileDisagree() {
        var one = new FormIdentity("c", "a", "1");
        var other = new FormIdentity("c", "b", "1");

        assertThat(FormIdentity.in(Map.of(
                        FormIdentity.CAMPAIGN,
                        "c",
                        FormIdentity.UNIT,
                        "a",
                        FormIdentity.VERSION,
                        "1",
                        other.tag(),
                        "")))
                .containsExactlyInAnyOrder(one, other);
        assertThat(FormIdentity.in(Map.of("campaigndesk.mark", "\"c|a|1\""))).containsExactly(one);
        assertThat(FormIdentity.in(Map.of())).isEmpty();
    }
}
