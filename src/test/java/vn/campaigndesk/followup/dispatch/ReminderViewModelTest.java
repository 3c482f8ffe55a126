package vn.campaigndesk.followup.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.dispatch.ReminderInput.Field;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.ui.LongWorks;

/// The making of a round's letters without a window: what is saved, printed and logged is what is shown, and nothing is
/// shown that was typed wrong.
class ReminderViewModelTest {
    @TempDir
    Path folder;

    private final CampaignFixture fixture = CampaignFixture.open();
    private final HeldTasks tasks = new HeldTasks();
    private final List<Path> opened = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final ReminderStore rounds = new ReminderStore(fixture.database, fixture.changes);
    private final ReminderFacts facts = Rounds.facts(fixture, 3, day(20, 11), 10);
    private boolean printerSaysYes = true;
    private ReminderViewModel model;

    @BeforeEach
    void open() {
        model = new ReminderViewModel(
                new ReminderDesk(rounds, FormSource.NONE, fixture.clock),
                opened::add,
                (pdf, name) -> printed.add(name) && printerSaysYes,
                tasks,
                new LongWorks(tasks, Runnable::run, fixture.clock),
                fixture.clock);
        model.open(facts, day(22, 11), List.of());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void type(String round, String due, String title) {
        var typed = Objects.requireNonNull(model.inputProperty().get());
        model.inputProperty()
                .set(new ReminderInput(
                        round,
                        due,
                        typed.number(),
                        typed.symbol(),
                        typed.date(),
                        typed.authority(),
                        title,
                        typed.name(),
                        typed.copies(),
                        typed.place()));
    }

    private List<String> addressees() {
        return Objects.requireNonNull(model.previewProperty().get()).letter().addressees();
    }

    private static String words(Path file) throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    @Test
    void theLetterToAllIsShownAtOnceAndToOneWhenItIsWanted() {
        assertThat(addressees()).hasSize(3);

        model.eachProperty().set(true);
        assertThat(addressees()).containsExactly(facts.units().getFirst().name());

        model.shownProperty().set(facts.units().getLast());
        assertThat(addressees()).containsExactly(facts.units().getLast().name());

        model.eachProperty().set(false);
        assertThat(addressees()).hasSize(3);
    }

    @Test
    void whatIsTypedWrongMakesNoLetterUntilItIsMended() {
        type("1", "19/11/2024", "GIÁM ĐỐC");

        assertThat(model.problemsProperty().get()).containsOnlyKeys(Field.DUE);
        assertThat(model.previewProperty().get()).isNull();
        model.save(folder.resolve("thu.docx"), file -> opened.add(file));
        model.print(() -> printed.add("in"));
        model.log(ContactChannel.DOCUMENT, round -> printed.add("ghi"));
        assertThat(opened).isEmpty();
        assertThat(printed).isEmpty();
        assertThat(rounds.of(fixture.campaignId)).isEmpty();

        type("1", "", "GIÁM ĐỐC");

        assertThat(model.problemsProperty().get()).isEmpty();
        assertThat(model.previewProperty().get()).isNotNull();
    }

    @Test
    void aLetterThatWasStillBeingMadeWhenTheFieldWentWrongIsNotShown() {
        tasks.hold();
        type("1", "23/11/2024", "GIÁM ĐỐC");
        type("1", "23/11/2024", " ");

        tasks.release();

        assertThat(model.previewProperty().get()).isNull();
    }

    @Test
    void aLetterOfTheRoundThatWasPutAwayIsNotShownInTheNext() {
        tasks.hold();
        type("1", "23/11/2024", "GIÁM ĐỐC");
        model.close();
        tasks.release();
        assertThat(model.previewProperty().get()).isNull();

        var others = Rounds.facts(fixture, 1, day(20, 11), 10);
        tasks.hold();
        type("1", "24/11/2024", "GIÁM ĐỐC");
        model.open(others, null, List.of());
        tasks.release();

        assertThat(addressees()).containsExactly(others.units().getFirst().name());
    }

    @Test
    void whatIsSavedSaysWhatIsShown() throws Exception {
        model.save(folder.resolve("thu.docx"), opened::add);

        assertThat(opened).containsExactly(folder.resolve("thu.docx"));
        assertThat(words(opened.getFirst())).contains("chậm nhất ngày 22/11/2024 (thứ Sáu)", "3 đơn vị");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidAndNothingIsOpened() {
        model.save(folder.resolve("thu.odt"), opened::add);

        assertThat(model.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("reminder.ending"));
        assertThat(opened).isEmpty();
    }

    @Test
    void whoeverChangesTheirMindAtThePrinterHasNotPrinted() {
        printerSaysYes = false;
        model.print(() -> printed.add("đã in"));
        assertThat(printed).hasSize(1).doesNotContain("đã in");

        printerSaysYes = true;
        model.print(() -> printed.add("đã in"));
        assertThat(printed).hasSize(3).endsWith("đã in");
    }

    @Test
    void eachUnitGetsItsLetterAsWordAndAsPdf() throws Exception {
        var made = new ArrayList<Path>();
        model.saveEach(folder, made::add);

        try (var files = Files.list(made.getFirst())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(6)
                    .allMatch(name -> name.endsWith(".docx") || name.endsWith(".pdf"));
        }
        assertThat(model.work().workingProperty().get()).isFalse();
    }

    @Test
    void theRoundIsLoggedForItsUnitsWithWhatTheLetterSays() {
        var logged = new ArrayList<ReminderRound>();
        model.log(ContactChannel.EMAIL, logged::add);

        assertThat(rounds.of(fixture.campaignId)).isEqualTo(logged);
        var round = logged.getFirst();
        assertThat(round.number()).isEqualTo(1);
        assertThat(round.dueDate()).isEqualTo(day(22, 11));
        assertThat(round.sentOn()).isEqualTo(day(20, 11));
        assertThat(round.units())
                .hasSize(3)
                .containsEntry(facts.units().getFirst().id(), ContactChannel.EMAIL);

        model.log(ContactChannel.EMAIL, logged::add);

        assertThat(logged).hasSize(1);
        assertThat(model.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("reminder.taken"));
    }

    @Test
    void aSingleDraftIsOpenedAndOfSeveralTheirFolder() {
        var people = facts.units().stream()
                .map(unit -> new Contact(0, unit.organisationId(), "Lan", "", "", "lan" + unit.id() + "@x.vn", "", ""))
                .toList();
        model.open(facts, null, people.subList(0, 1));
        model.draft(DraftKind.EACH, folder, model::show);
        assertThat(opened.getLast().toString()).endsWith(".eml");

        model.open(facts, null, people);
        model.draft(DraftKind.EACH, folder, model::show);
        assertThat(Files.isDirectory(opened.getLast())).isTrue();
    }

    @Test
    void withoutAnyAddressThereIsNoDraftAndThatIsSaid() {
        model.draft(DraftKind.TOGETHER, folder, made -> opened.add(made.folder()));

        assertThat(opened).isEmpty();
        assertThat(folder).isEmptyDirectory();
        assertThat(model.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("reminder.drafts.none"));
    }
}
