package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.consolidation.frozen.FreezeKind;
import vn.campaigndesk.consolidation.frozen.Frozen;

/// Freezing by hand: who signs is asked before, the first time needs no reason, the second says what it is and why.
class FreezeJourneyTest {
    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;

    @BeforeEach
    void openTheWindow() throws Exception {
        desk = new DeskRobot(data, saved, LocalDate.of(2024, 11, 26));
        desk.clickOn("#nav-consolidation");
        desk.until(() ->
                desk.node("#save-docx") != null && !desk.node("#save-docx").isDisabled());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        desk.leave();
    }

    private List<Frozen> frozen() {
        return desk.desk()
                .freezing()
                .of(desk.desk().campaigns().all().getFirst().id());
    }

    private void press(String id) throws Exception {
        desk.until(() -> desk.lookup(id).tryQuery().isPresent());
        desk.clickOn(id);
    }

    @Test
    void withoutASignerThePersonIsAskedWhoSignsBeforeAnythingIsFrozen() throws Exception {
        signedBy("");
        press("#side-frozen");
        press("#freeze");
        desk.until(() -> desk.lookup("#agency-signerName").tryQuery().isPresent());
        assertThat(desk.problem("#agency-signerName")).isNotEmpty();
        assertThat(frozen()).isEmpty();

        desk.fill("#agency-signerName", "Nguyễn Văn Tước");
        desk.clickOn("#dialog-act");
        desk.until(() -> desk.desk()
                .campaigns()
                .all()
                .getFirst()
                .agency()
                .signatory()
                .name()
                .equals("Nguyễn Văn Tước"));
        assertThat(frozen())
                .as("the document that is seen is the one that is frozen")
                .isEmpty();
    }

    /// The profile as a person leaves it, by its own window.
    private void signedBy(String name) throws Exception {
        press("#agency");
        desk.until(() -> desk.lookup("#agency-signerName").tryQuery().isPresent());
        desk.fill("#agency-signerName", name);
        desk.clickOn("#dialog-act");
        desk.until(() -> desk.desk()
                .campaigns()
                .all()
                .getFirst()
                .agency()
                .signatory()
                .name()
                .equals(name));
        desk.until(() -> desk.lookup("#agency-signerName").tryQuery().isEmpty());
    }

    @Test
    void theFirstNeedsNoReasonAndTheSecondDoes() throws Exception {
        press("#side-frozen");
        press("#freeze");
        press("#dialog-act");
        desk.until(() -> frozen().size() == 1);
        assertThat(frozen().getFirst().kind()).isEqualTo(FreezeKind.FIRST);
        desk.until(() -> desk.lookup("#dialog-act").tryQuery().isEmpty());

        press("#freeze");
        press("#freeze-replacement");
        desk.clickOn("#dialog-act");
        assertThat(desk.problem("#freeze-reason")).isNotEmpty();
        assertThat(frozen()).hasSize(1);
        desk.fill("#freeze-reason", "Sửa số liệu của hai đơn vị");
        desk.clickOn("#dialog-act");

        desk.until(() -> frozen().size() == 2);
        assertThat(frozen().getFirst().kind()).isEqualTo(FreezeKind.REPLACEMENT);
        assertThat(frozen().getFirst().reason()).isEqualTo("Sửa số liệu của hai đơn vị");
    }
}
