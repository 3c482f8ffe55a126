package vn.campaigndesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.intake.IntakeViewModel.Acceptance;
import vn.campaigndesk.intake.arrival.Unpacker;
import vn.campaigndesk.intake.draft.Relation;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportFormViewModel;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.Severity;
import vn.campaigndesk.report.SupplementCounting;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.report.quantity.Method;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.Drafters;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.testing.NextCampaign;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.legacy.LegacyText;
import vn.campaigndesk.ui.FinishedWork;
import vn.campaigndesk.ui.LongWorks;

/// The queue of received files and the form beside it, without a window, over the golden files.
class IntakeViewModelTest {
    private static final Path GOLDEN = Path.of("src/test/resources/intake/golden");
    private static final String CLEAN = "001-form-alone.docx";
    private static final String OTHER_CLEAN = "005-numbered-lines-no-table.docx";
    private static final String ESTIMATE = "102-more-than.docx";
    private static final String SCAN = "157-scanned.pdf";

    @TempDir
    Path temp;

    private final HeldTasks tasks = new HeldTasks();
    private final List<Exception> failures = new ArrayList<>();
    private CampaignFixture fixture;
    private Originals originals;
    private IntakeViewModel model;
    private LongWorks works;
    private Executor later = Runnable::run;

    @BeforeEach
    void openTheScreen() {
        fixture = CampaignFixture.open();
        originals = new Originals(temp.resolve("data"), new OriginalStore(fixture.database, fixture.changes));
        model = open();
    }

    /// A new start of the program over the same data.
    private IntakeViewModel open() {
        works = new LongWorks(tasks, Runnable::run, fixture.clock);
        var queue = new IntakeQueue(
                new Intake(new Unpacker(Limits.STANDARD), AllReaders.of(new LegacyText()), 2),
                originals,
                new IntakeStore(fixture.database, fixture.changes),
                fixture.snapshots,
                fixture.reports,
                snapshot -> Drafters.of(fixture, snapshot),
                CampaignFixture.ZONE);
        var opened = new IntakeViewModel(
                queue,
                saver -> new ReportFormViewModel(saver, tasks, fixture.clock),
                tasks,
                works,
                work -> later.execute(work),
                fixture.clock);
        opened.failureProperty().subscribe(failure -> {
            if (failure != null) {
                failures.add(failure);
            }
        });
        opened.load(fixture.campaignId, true);
        return opened;
    }

    @AfterEach
    void close() {
        model.close();
        fixture.close();
    }

    @Test
    void whatIsDroppedWaitsAndNothingIsEnteredBeforeSomebodyAcceptsIt() {
        var told = new ArrayList<IntakeQueue.Dropped>();
        model.drop(golden(CLEAN, ESTIMATE, SCAN), told::add);

        assertThat(model.rows())
                .extracting(IntakeRow::state)
                .containsExactly(IntakeState.CLEAR, IntakeState.ASKING, IntakeState.REJECTED);
        assertThat(model.countsProperty().get()).isEqualTo(new IntakeCounts(3, 0, 1, 1, 1, 1));
        assertThat(told).singleElement().satisfies(dropped -> {
            assertThat(dropped.files()).hasSize(3);
            assertThat(dropped.cancelled()).isFalse();
        });
        assertThat(reports()).isEmpty();
    }

    @Test
    void theQueueIsThereAgainAtTheNextStart() {
        model.drop(golden(CLEAN, ESTIMATE, SCAN), dropped -> {});
        var before = model.rows().stream().map(IntakeViewModelTest::told).toList();

        var again = open();

        assertThat(again.rows().stream().map(IntakeViewModelTest::told)).isEqualTo(before);
        assertThat(again.proposalProperty().get()).isNotNull();
    }

    private static String told(IntakeRow row) {
        return row.id() + " " + row.state() + " " + row.name() + " " + row.unit() + " " + row.questions();
    }

    /// As after a crash: nobody has closed the first start.
    @Test
    void whatWasCorrectedAndLookedAtIsThereAgainAndIsNotAcceptedUnseen() {
        model.drop(golden(CLEAN, ESTIMATE), dropped -> {});
        choose(model, CLEAN).form().rows().getFirst().rawProperty().set("77");
        var looked = choose(model, ESTIMATE);
        looked.goOn();
        looked.look();
        assertThat(looked.openProperty().get()).isZero();

        var again = open();

        assertThat(again.hasUnsaved()).isTrue();
        assertThat(again.countsProperty().get().acceptable())
                .as("77 has been seen by nobody yet")
                .isZero();
        assertThat(choose(again, ESTIMATE).openProperty().get()).isZero();
        var corrected = choose(again, CLEAN);
        assertThat(corrected.form().rows().getFirst().rawProperty().get()).isEqualTo("77");
        assertThat(again.accept(report -> {})).isEqualTo(Acceptance.BEGUN);
        assertThat(Objects.requireNonNull(
                                reports().getFirst().quantity(fixture.row(1).id()))
                        .amount())
                .isEqualTo(77);
        assertThat(fixture.reports.drafts().of(fixture.campaignId))
                .as("what is entered is no draft any more")
                .hasSize(1);
        again.close();
    }

    @Test
    void whatWasTypedAndTakenBackIsNotKept() {
        model.drop(golden(CLEAN), dropped -> {});
        var row = choose(model, CLEAN).form().rows().getFirst();
        var read = row.rawProperty().get();
        row.rawProperty().set("77");
        assertThat(fixture.reports.drafts().of(fixture.campaignId)).hasSize(1);

        row.rawProperty().set(read);

        assertThat(fixture.reports.drafts().of(fixture.campaignId)).isEmpty();
        assertThat(model.hasUnsaved()).isFalse();
    }

    /// The window is closed before the moment comes in which what is typed is kept.
    @Test
    void whatIsTakenBackJustBeforeClosingIsNotGivenBack() {
        model.drop(golden(CLEAN), dropped -> {});
        var row = choose(model, CLEAN).form().rows().getFirst();
        var read = row.rawProperty().get();
        row.rawProperty().set("77");
        var never = new ArrayList<Runnable>();
        later = never::add;

        row.rawProperty().set(read);
        model.close();

        assertThat(never).isNotEmpty();
        assertThat(fixture.reports.drafts().of(fixture.campaignId)).isEmpty();
    }

    private static ProposalViewModel choose(IntakeViewModel model, String name) {
        model.selectedProperty()
                .set(model.rows().stream()
                        .filter(row -> row.name().equals(name))
                        .findFirst()
                        .orElseThrow());
        return Objects.requireNonNull(model.proposalProperty().get());
    }

    @Test
    void theFilesShowWhileTheyAreStillRead() {
        model.drop(golden(CLEAN), dropped -> {});
        tasks.hold();

        var again = open();
        assertThat(again.rows()).isEmpty();
        tasks.release();

        assertThat(again.rows()).extracting(IntakeRow::state).containsExactly(IntakeState.CLEAR);
    }

    @Test
    void aClearFileIsAcceptedWithItsNumbersTheirPlacesAndItsFile() {
        model.drop(golden(CLEAN), dropped -> {});

        assertThat(model.accept(report -> {})).isEqualTo(Acceptance.BEGUN);

        var report = reports().getFirst();
        assertThat(report.arrivedOn()).isEqualTo(day(20, 11));
        assertThat(report.quantity(fixture.row(1).id())).satisfies(quantity -> {
            assertThat(quantity.method()).isEqualTo(Method.READ);
            assertThat(quantity.amount()).isNotNull();
            assertThat(quantity.locator()).isNotEmpty();
        });
        assertThat(originals.of(report.id()))
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo(CLEAN));
        assertThat(model.rows()).isEmpty();
        assertThat(model.proposalProperty().get()).isNull();
    }

    @Test
    void anOpenQuestionIsGoneToAndNotPassedOver() {
        model.drop(golden(ESTIMATE), dropped -> {});
        var proposal = proposal();
        var question = proposal.questions().getFirst();

        assertThat(model.accept(report -> {})).isEqualTo(Acceptance.ASKS);

        assertThat(proposal.currentProperty().get()).isSameAs(question);
        assertThat(reports()).isEmpty();
        assertThat(proposal.place(question.field())).as("its place in the file").isPresent();
    }

    @Test
    void aQuestionIsSettledByLookingOrByChangingItsFieldAndOpensAgain() {
        model.drop(golden(ESTIMATE), dropped -> {});
        var proposal = proposal();
        var question = proposal.questions().getFirst();
        assertThat(proposal.openProperty().get()).isEqualTo(proposal.questions().size());

        proposal.enter(question.field());
        assertThat(proposal.look()).isTrue();
        assertThat(question.settledProperty().get()).isTrue();
        proposal.look();
        assertThat(question.settledProperty().get()).isFalse();

        var row = proposal.form().rows().stream()
                .filter(one -> question.field().equals("i" + one.indicator().place()))
                .findFirst()
                .orElseThrow();
        var read = row.rawProperty().get();
        row.rawProperty().set("77");
        assertThat(question.settledProperty().get()).isTrue();
        row.rawProperty().set(read);
        assertThat(question.settledProperty().get())
                .as("what was read stands again, and asks again")
                .isFalse();
    }

    /// One sentence twice on one screen leaves no room for the numbers it is about.
    @Test
    void whatARuleFoundInTheFileIsAmongTheQuestionsAndWhatItFindsInAnotherNumberIsNot() {
        model.drop(golden("127-more-take-part-than-know.docx"), dropped -> {});
        var proposal = proposal();
        assertThat(found(proposal)).isNotEmpty().allMatch(proposal::asks);

        proposal.form().rows().get(1).rawProperty().set("9.999");

        assertThat(found(proposal))
                .filteredOn(problem -> problem.arguments().contains("9.999"))
                .isNotEmpty()
                .noneMatch(proposal::asks);
    }

    private static List<Problem> found(ProposalViewModel proposal) {
        return proposal.form().problemsProperty().get().stream()
                .filter(problem -> problem.isInRow() && problem.severity() != Severity.INFO)
                .toList();
    }

    @Test
    void questionsAreWalkedInTheOrderOfThePaperAndBack() {
        model.drop(golden("119-rows-missing-in-a-district.docx"), dropped -> {});
        var proposal = proposal();
        assertThat(proposal.questions()).hasSizeGreaterThan(1);

        var forth = new ArrayList<OpenQuestion>();
        while (proposal.goOn()) {
            forth.add(Objects.requireNonNull(proposal.currentProperty().get()));
        }
        assertThat(forth).containsExactlyElementsOf(proposal.questions());

        assertThat(proposal.goBack()).isTrue();
        assertThat(proposal.currentProperty().get()).isSameAs(forth.get(forth.size() - 2));
        proposal.questions().forEach(question -> question.seenProperty().set(true));
        assertThat(proposal.goOn()).isFalse();
        assertThat(proposal.goBack()).isFalse();
    }

    @Test
    void whatWasTypedIntoAProposalIsThereAgainAfterAnotherFileWasLookedAtAndTheQueueReadAnew() {
        model.drop(golden(ESTIMATE, CLEAN), dropped -> {});
        proposal().form().text("proposal").set("Đề nghị cấp thêm kinh phí");

        model.selectedProperty().set(model.rows().get(1));
        assertThat(proposal().form().text("proposal").get()).isNotEqualTo("Đề nghị cấp thêm kinh phí");
        model.load(fixture.campaignId, true);
        model.selectedProperty().set(model.rows().getFirst());

        assertThat(proposal().form().text("proposal").get()).isEqualTo("Đề nghị cấp thêm kinh phí");
        assertThat(model.hasUnsaved()).isTrue();
    }

    @Test
    void allClearFilesAreAcceptedTogetherButNotOneThatSomebodyWorksOn() {
        model.drop(golden(CLEAN, ESTIMATE, OTHER_CLEAN), dropped -> {});
        proposal().form().text("proposal").set("Sửa tay");
        assertThat(model.countsProperty().get().acceptable()).isEqualTo(1);
        var results = new ArrayList<ClearFiles.Entered>();

        model.acceptClear(results::add);

        assertThat(results).containsExactly(new ClearFiles.Entered(1, "", null));
        assertThat(works.finished().getFirst().name()).isEqualTo("ui.works.accept");
        assertThat(works.finished().getFirst().outcome()).isEqualTo(FinishedWork.Outcome.DONE);
        assertThat(reports()).hasSize(1);
        assertThat(model.rows()).extracting(IntakeRow::name).containsExactly(CLEAN, ESTIMATE);
        assertThat(proposal().form().text("proposal").get()).isEqualTo("Sửa tay");
    }

    @Test
    void acceptingAllStopsAtTheFirstRefusalAndSaysWhich() {
        model.drop(golden(CLEAN, OTHER_CLEAN), dropped -> {});
        var other = open();
        other.setAside(aside -> {});
        var results = new ArrayList<ClearFiles.Entered>();

        model.acceptClear(results::add);

        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.reports()).isZero();
            assertThat(result.stoppedAt()).isEqualTo(CLEAN);
            assertThat(result.failure())
                    .isInstanceOfSatisfying(
                            ExpectedFailure.class,
                            failure -> assertThat(failure.key()).isEqualTo("intake.queue.stale"));
        });
        assertThat(reports()).isEmpty();
        assertThat(model.rows()).extracting(IntakeRow::name).containsExactly(OTHER_CLEAN);
    }

    @Test
    void afterAnAcceptedFileTheNextOneIsAtHand() {
        model.drop(golden(CLEAN, ESTIMATE, OTHER_CLEAN), dropped -> {});

        model.accept(report -> {});

        assertThat(Objects.requireNonNull(model.selectedProperty().get()).name())
                .isEqualTo(ESTIMATE);
    }

    @Test
    void aReportThatIsTakenBackPutsItsFileBackIntoTheQueue() {
        model.drop(golden(CLEAN), dropped -> {});
        model.accept(report -> {});
        assertThat(model.rows()).isEmpty();

        fixture.reports.delete(fixture.campaignId, reports().getFirst().id());
        model.load(fixture.campaignId, true);

        assertThat(model.rows()).extracting(IntakeRow::name).containsExactly(CLEAN);
        assertThat(model.rows()).extracting(IntakeRow::state).containsExactly(IntakeState.CLEAR);
    }

    @Test
    void whatIsSetAsideLeavesTheQueueAndComesBackAsItWas() {
        model.drop(golden(CLEAN, ESTIMATE), dropped -> {});
        proposal().form().text("proposal").set("Gõ trước khi để riêng");
        var aside = new ArrayList<IntakeViewModel.SetAside>();

        model.setAside(aside::add);
        assertThat(model.rows()).extracting(IntakeRow::name).containsExactly(ESTIMATE);
        assertThat(open().rows()).hasSize(1);

        aside.getFirst().undo().run();
        assertThat(model.rows()).extracting(IntakeRow::name).containsExactly(CLEAN, ESTIMATE);
        model.selectedProperty().set(model.rows().getFirst());
        assertThat(proposal().form().text("proposal").get()).isEqualTo("Gõ trước khi để riêng");
    }

    @Test
    void aScanStandsBesideAnEmptyFormAndIsKeptWithWhatIsTyped() {
        model.drop(golden(SCAN), dropped -> {});
        var form = proposal().form();
        assertThat(form.recipientProperty().get()).isNull();
        assertThat(form.rows())
                .allSatisfy(row -> assertThat(row.rawProperty().get()).isEmpty());
        assertThat(model.accept(report -> {})).as("no unit").isEqualTo(Acceptance.ERRORS);

        form.recipientProperty().set(fixture.unit("Thọ Xuân"));
        form.rows().getFirst().rawProperty().set("214");
        assertThat(model.accept(report -> {})).isEqualTo(Acceptance.BEGUN);

        var report = reports().getFirst();
        assertThat(report.quantity(fixture.row(1).id()).method()).isEqualTo(Method.TYPED);
        assertThat(originals.of(report.id())).hasSize(1);
    }

    @Test
    void aLaterDocumentOfTheSameUnitShowsTheDifferenceAndAsksWhatItIs() {
        model.drop(golden("158-first-version.docx"), dropped -> {});
        model.accept(report -> {});
        model.drop(golden("161-replacement.docx"), dropped -> {});
        var proposal = proposal();
        var related = Objects.requireNonNull(proposal.relatedProperty().get());
        assertThat(related.entered()).isTrue();
        assertThat(related.differences()).isNotEmpty();
        assertThat(proposal.openProperty().get()).isPositive();

        proposal.relate(ReportKind.REPLACEMENT, null);
        proposal.questions().forEach(question -> question.seenProperty().set(true));
        assertThat(model.accept(report -> {})).isEqualTo(Acceptance.BEGUN);

        assertThat(reports()).extracting(Report::kind).containsExactly(ReportKind.ORIGINAL, ReportKind.REPLACEMENT);
    }

    @Test
    void aSupplementSaysHowItsNumbersAreMeant() {
        model.drop(golden("158-first-version.docx"), dropped -> {});
        model.accept(report -> {});
        model.drop(golden("160-other-numbers.docx"), dropped -> {});

        proposal().relate(ReportKind.SUPPLEMENT, SupplementCounting.ADDITIONAL);
        proposal().questions().forEach(question -> question.seenProperty().set(true));
        model.accept(report -> {});

        assertThat(reports().getLast().version().counting()).isEqualTo(SupplementCounting.ADDITIONAL);
    }

    @Test
    void theSameBytesWaitOnceAndTheFileOfAReportDoesNotWaitAgain() {
        model.drop(golden("158-first-version.docx", "159-same-bytes-again.docx"), dropped -> {});
        assertThat(model.rows()).hasSize(1);
        model.accept(report -> {});

        var told = new ArrayList<IntakeQueue.Dropped>();
        model.drop(golden("159-same-bytes-again.docx"), told::add);

        assertThat(model.rows()).isEmpty();
        assertThat(told.getFirst().known()).isEqualTo(1);
    }

    @Test
    void anotherFileWithTheSameWordsIsADuplicate() {
        model.drop(golden("158-first-version.docx", "162-same-numbers-other-file.docx"), dropped -> {});
        model.selectedProperty().set(model.rows().getLast());

        assertThat(Objects.requireNonNull(proposal().relatedProperty().get())
                        .relation()
                        .kind())
                .isEqualTo(Relation.Kind.DUPLICATE);
    }

    @Test
    void theListIsNarrowedByStateAndByNameWithoutDiacritics() {
        model.drop(golden(CLEAN, ESTIMATE, SCAN), dropped -> {});

        model.filterProperty().set(IntakeState.ASKING);
        assertThat(model.rows()).extracting(IntakeRow::name).containsExactly(ESTIMATE);
        assertThat(Objects.requireNonNull(model.selectedProperty().get()).name())
                .isEqualTo(ESTIMATE);
        model.filterProperty().set(null);
        model.queryProperty().set("tho xuan");
        assertThat(model.rows()).extracting(IntakeRow::name).containsExactly(CLEAN);
        assertThat(model.countsProperty().get().all()).as("counts are of all").isEqualTo(3);
    }

    @Test
    void theDayOfArrivalIsTheTypedOneAndNeverOneToCome() {
        model.arrival().arrivedOnProperty().set("15/11");
        model.drop(golden(CLEAN), dropped -> {});
        assertThat(proposal().form().text("arrivedOn").get()).isEqualTo("15/11/2024");

        for (var ahead : List.of("25/11/2024", "25/11", "5/1")) {
            failures.clear();
            model.arrival().arrivedOnProperty().set(ahead);
            model.drop(golden(OTHER_CLEAN), dropped -> {});
            assertThat(model.rows()).as(ahead).hasSize(1);
            assertThat(failures)
                    .as(ahead)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ExpectedFailure.class,
                            failure -> assertThat(failure.key()).isEqualTo("intake.arrived.wrong"));
        }
    }

    @Test
    void theProgressIsToldAndCancellingKeepsWhatHasCome() {
        var seen = new ArrayList<ReadingProgress>();
        model.arrival().progressProperty().subscribe(progress -> {
            if (progress != null) {
                seen.add(progress);
                if (progress.come() == 2) {
                    model.arrival().cancel();
                }
            }
        });
        var told = new ArrayList<IntakeQueue.Dropped>();

        model.drop(golden(CLEAN, ESTIMATE, OTHER_CLEAN, SCAN), told::add);

        assertThat(seen).extracting(ReadingProgress::come).contains(1, 2).doesNotContain(4);
        assertThat(told.getFirst().cancelled()).isTrue();
        assertThat(model.arrival().progressProperty().get()).isNull();
        assertThat(model.rows())
                .as("what had come is read afterwards")
                .hasSize(2)
                .noneMatch(row -> row.state() == IntakeState.READING);
    }

    @Test
    void aSecondDropIsReadAfterTheFirst() {
        tasks.hold();
        model.drop(golden(CLEAN), dropped -> {});
        model.drop(golden(ESTIMATE), dropped -> {});
        tasks.release();

        assertThat(model.rows()).extracting(IntakeRow::name).containsExactly(CLEAN, ESTIMATE);
    }

    @Test
    void aWatchedFolderBringsWhatIsNewAndNotWhatWasDecidedAbout() {
        model.found(fixture.campaignId, golden(CLEAN, ESTIMATE), dropped -> {});
        model.setAside(aside -> {});
        var told = new ArrayList<IntakeQueue.Dropped>();

        model.found(fixture.campaignId, golden(CLEAN, ESTIMATE, OTHER_CLEAN), told::add);

        assertThat(model.rows()).extracting(IntakeRow::name).containsExactly(ESTIMATE, OTHER_CLEAN);
        assertThat(told.getFirst().files().stream().filter(item -> item.id() != 0))
                .hasSize(1);
    }

    @Test
    void whatComesIntoTheFolderOfACampaignIsItsOwnThoughAnotherIsShown() {
        model.load(NextCampaign.begin(fixture, 3), true);
        var told = new ArrayList<IntakeQueue.Dropped>();

        model.found(fixture.campaignId, golden(CLEAN), told::add);

        assertThat(told).singleElement().satisfies(dropped -> {
            assertThat(dropped.files()).hasSize(1);
            assertThat(dropped.waiting().campaign().campaign().id()).isEqualTo(fixture.campaignId);
        });
        assertThat(model.rows()).isEmpty();
        model.load(fixture.campaignId, true);
        assertThat(model.rows()).extracting(IntakeRow::name).containsExactly(CLEAN);
    }

    @Test
    void filesThatAreReadForOneCampaignDoNotShowInAnotherMeanwhile() {
        var seen = new ArrayList<String>();
        model.rows().addListener((ListChangeListener<IntakeRow>)
                change -> change.getList().forEach(row -> seen.add(row.name())));
        tasks.hold();
        model.drop(golden(CLEAN, ESTIMATE), dropped -> {});
        model.load(NextCampaign.begin(fixture, 3), true);
        tasks.release();

        assertThat(seen).isEmpty();
        model.load(fixture.campaignId, true);
        assertThat(model.rows()).extracting(IntakeRow::name).containsExactly(CLEAN, ESTIMATE);
    }

    @Test
    void whileAnotherScreenIsShownTheFilesAreOnlyCounted() {
        model.drop(golden(CLEAN, ESTIMATE), dropped -> {});
        var elsewhere = open(false);

        assertThat(elsewhere.countsProperty().get().reading()).isEqualTo(2);
        assertThat(elsewhere.proposalProperty().get()).isNull();
    }

    private IntakeViewModel open(boolean shown) {
        var fresh = open();
        fresh.load(0, shown);
        fresh.load(fixture.campaignId, shown);
        return fresh;
    }

    private ProposalViewModel proposal() {
        return Objects.requireNonNull(model.proposalProperty().get());
    }

    private List<Report> reports() {
        return fixture.reports.of(fixture.campaignId);
    }

    private static List<Path> golden(String... names) {
        return Stream.of(names).map(GOLDEN::resolve).toList();
    }
}
