package vn.campaigndesk.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;

/// The screen of materials laid out without a window: what is kept can be reached, what is chosen is seen as chosen.
class MaterialsViewTest {
    @TempDir
    private Path folder;

    private CampaignFixture fixture;
    private MaterialsViewModel materials;
    private MaterialsView view;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws Exception {
        fixture = CampaignFixture.open();
        var messages = new Messages(Locale.of("vi"));
        var files = new Originals(folder, new OriginalStore(fixture.database, fixture.changes));
        var store = new MaterialStore(fixture.database, fixture.recipients, fixture.changes);
        onWindowThread(() -> {
            materials = new MaterialsViewModel(
                    new MaterialDesk(store, fixture.campaigns, files, opened -> {}, messages),
                    new InlineTasks(),
                    fixture.clock,
                    messages);
            materials.load(fixture.campaignId);
            view = new MaterialsView(materials, messages, new Notices(), new NoDialogs());
            new Scene(view, 1100, 700);
            return laidOut();
        });
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static <T> T onWindowThread(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(60, TimeUnit.SECONDS);
    }

    private boolean laidOut() {
        view.applyCss();
        view.layout();
        return true;
    }

    private List<String> versions() {
        return view.lookupAll(".version-line .label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .filter(text -> text.startsWith("Bản "))
                .toList();
    }

    private Material fresh(String name) {
        return new Material(0, materials.campaign(), name, "");
    }

    private Material opened() {
        return materials.chosenProperty().get().material();
    }

    private void make(int count) {
        materials.add(fresh("Tờ gấp"), "1." + 0, CampaignFixture.day(1, 10), null, () -> {});
        for (var number = 1; number < count; number++) {
            materials.addVersion(opened(), "1." + number, CampaignFixture.day(1 + number, 10), null, () -> {});
        }
        laidOut();
    }

    /// What a unit was given in October must be shown again in December, whatever has been issued since.
    @Test
    void everyVersionCanBeReached() throws Exception {
        var seen = onWindowThread(() -> {
            make(7);
            assertThat(versions()).first().asString().contains("1.6");
            var more = (Hyperlink) view.lookup("#material-version-more");
            assertThat(more.getText()).contains("3");
            more.fire();
            laidOut();
            return versions();
        });

        assertThat(seen).hasSize(7).last().asString().contains("1.0");
    }

    @Test
    void theOldVersionsStayInSightWhileTheyAreWorkedOnAndNotForAnotherMaterial() throws Exception {
        onWindowThread(() -> {
            make(6);
            ((Hyperlink) view.lookup("#material-version-more")).fire();
            materials.remove(materials.versions().get(2));
            laidOut();
            assertThat(versions()).hasSize(5);
            make(5);
            assertThat(versions()).hasSize(4);
            return true;
        });
    }

    @Test
    void fewVersionsHaveNothingBehindThem() throws Exception {
        Node more = onWindowThread(() -> {
            make(4);
            return view.lookup("#material-version-more");
        });
        assertThat(more).isNull();
    }

    /// After every change the list is read again.
    @Test
    void theOpenMaterialIsTheOneThatIsChosenInTheList() throws Exception {
        onWindowThread(() -> {
            make(1);
            materials.add(fresh("Cẩm nang"), "1.0", CampaignFixture.day(1, 10), null, () -> {});
            materials.add(fresh("Áp phích"), "1.0", CampaignFixture.day(1, 10), null, () -> {});
            var list = (ListView<?>) view.lookup("#material-list");
            for (var item : List.copyOf(materials.items())) {
                materials.choose(item);
                materials.load(fixture.campaignId);
                assertThat(list.getSelectionModel().getSelectedItem())
                        .isEqualTo(materials.chosenProperty().get());
                assertThat(materials.chosenProperty().get().material()).isEqualTo(item.material());
            }
            return true;
        });
    }

    private record NoDialogs() implements FileDialogs {
        @Override
        public Optional<Path> save(Window owner, String proposed, List<Kind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> open(Window owner, String name, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public List<Path> openSeveral(Window owner, String title) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(Window owner, String title) {
            return Optional.empty();
        }
    }
}
