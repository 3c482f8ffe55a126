package vn.campaigndesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.file.WatchedFolder;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.NextCampaign;
import vn.campaigndesk.text.ExpectedFailure;

/// A watched folder belongs to the campaign for which it was chosen, not to the one that happens to be shown.
class FolderWatchViewModelTest {
    private static final Path LAST_YEAR = Path.of("báo cáo 2024").toAbsolutePath();
    private static final Path THIS_YEAR = Path.of("báo cáo 2025").toAbsolutePath();

    private static CampaignFixture fixture;
    private static long last;
    private static long next;

    private final List<Optional<WatchedFolder>> remembered = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    private final List<Started> started = new ArrayList<>();

    @BeforeAll
    static void twoCampaigns() {
        fixture = CampaignFixture.open();
        last = fixture.campaignId;
        next = NextCampaign.begin(fixture, 3);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    /// A watch whose folder is looked into by hand.
    private record Started(Path folder, Consumer<List<Path>> found) {}

    private FolderWatchViewModel model(WatchedFolder folder) {
        return new FolderWatchViewModel(
                Optional.ofNullable(folder), remembered::add, Runnable::run, (place, told, failed) -> {
                    started.add(new Started(place, told));
                    return new FolderWatch(place, told, failed);
                });
    }

    private void begin(FolderWatchViewModel model, Long... campaigns) {
        var all = Set.of(campaigns);
        model.begin(
                fixture.campaigns.all().stream()
                        .filter(campaign -> all.contains(campaign.id()))
                        .toList(),
                (campaign, files) -> found.add(campaign + " " + files));
    }

    @Test
    void whatComesIsOfTheCampaignForWhichTheFolderWasChosenWhicheverIsShown() {
        var model = model(null);
        begin(model, next, last);
        model.show(last);
        model.watch(LAST_YEAR);
        model.show(next);
        started.getFirst().found().accept(List.of(LAST_YEAR));

        assertThat(found).containsExactly(last + " [" + LAST_YEAR + "]");
        assertThat(remembered).containsExactly(Optional.of(new WatchedFolder(LAST_YEAR, last)));
    }

    @Test
    void afterANewStartTheFolderIsStillThatOfItsCampaign() {
        var model = model(new WatchedFolder(LAST_YEAR, last));
        model.show(next);
        begin(model, next, last);
        started.getFirst().found().accept(List.of(LAST_YEAR));

        assertThat(found).containsExactly(last + " [" + LAST_YEAR + "]");
        assertThat(model.hereProperty().get()).as("in the shown campaign").isNull();
        model.show(last);
        assertThat(model.hereProperty().get()).isEqualTo(LAST_YEAR);
    }

    @Test
    void anotherFolderChosenInAnotherCampaignTakesThePlaceOfTheFirst() {
        var model = model(new WatchedFolder(LAST_YEAR, last));
        begin(model, next, last);
        model.show(next);
        model.watch(THIS_YEAR);

        assertThat(started).extracting(Started::folder).containsExactly(LAST_YEAR, THIS_YEAR);
        assertThat(model.watchedProperty().get()).isEqualTo(new WatchedFolder(THIS_YEAR, next));
        assertThat(model.hereProperty().get()).isEqualTo(THIS_YEAR);
    }

    @Test
    void whereNobodyWroteDownTheCampaignTheOnlyOneIsMeant() {
        var model = model(new WatchedFolder(LAST_YEAR, 0));
        model.show(last);
        begin(model, last);

        assertThat(remembered).containsExactly(Optional.of(new WatchedFolder(LAST_YEAR, last)));
        assertThat(model.hereProperty().get()).isEqualTo(LAST_YEAR);
        assertThat(started).hasSize(1);
    }

    @Test
    void whereSeveralCouldBeMeantNothingIsTakenInAndThePersonIsTold() {
        var model = model(new WatchedFolder(LAST_YEAR, 0));
        model.show(next);
        begin(model, next, last);

        assertThat(started).isEmpty();
        assertAbandoned(model);
    }

    @Test
    void aCampaignThatIsGoneGetsNothingMore() {
        var gone = model(new WatchedFolder(LAST_YEAR, 99));
        begin(gone, next, last);
        assertThat(started).isEmpty();
        assertAbandoned(gone);

        remembered.clear();
        var model = model(new WatchedFolder(THIS_YEAR, next));
        begin(model, next, last);
        model.leave(last);
        assertThat(model.watchedProperty().get()).as("another campaign").isNotNull();
        model.leave(next);
        assertAbandoned(model);
    }

    private void assertAbandoned(FolderWatchViewModel model) {
        assertThat(model.watchedProperty().get()).isNull();
        assertThat(remembered).containsExactly(Optional.empty());
        assertThat(model.failureProperty().get())
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo("intake.watch.whose"));
    }
}
