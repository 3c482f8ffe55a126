package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.desk.Desk;

/// The window stays open for a whole day: walking through all screens again and again leaves nothing behind. Counted
/// are the objects that are still reachable, never bytes or times: a screen that keeps one node or listener from each
/// walk has as many more as there were walks.
class LongSessionTest {
    private static final int USED_TO = 5;
    private static final int WALKS = 50;

    /// A line of the virtual machine's census: rank, objects, bytes, class.
    private static final Pattern LINE = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+)");

    /// What scenes are made of, and what listens to it.
    private static final Pattern WATCHED = Pattern.compile(
            "(vn\\.campaigndesk|javafx\\.(scene|stage|beans|collections|css|animation)|com\\.sun\\.javafx\\.(binding|scene|collections)"
                    + "|org\\.controlsfx|impl\\.org\\.controlsfx|org\\.kordamp)\\..*");

    @TempDir
    Path data;

    @TempDir
    Path saved;

    private DeskRobot desk;

    @BeforeEach
    void openTheWindow() throws Exception {
        desk = new DeskRobot(Desk.openSample(data, DeskRobot.clock(LocalDate.of(2024, 11, 26)), "DỮ LIỆU MẪU"), saved);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        desk.leave();
    }

    @Test
    void aWalkThroughAllScreensLeavesNothingBehind() throws Exception {
        walk(USED_TO);
        var before = census();
        assertThat(before).as("the census was really read").containsKey("javafx.scene.Scene");
        walk(WALKS);
        var after = census();

        var grown = new TreeMap<String, Integer>();
        after.forEach((type, count) -> {
            var more = count - before.getOrDefault(type, 0);
            if (more >= WALKS) {
                grown.put(type, more);
            }
        });
        assertThat(grown).as("more of them after each walk").isEmpty();
        assertThat(after.get("javafx.scene.Scene")).isLessThanOrEqualTo(before.get("javafx.scene.Scene"));
    }

    private void walk(int times) throws Exception {
        for (var time = 0; time < times; time++) {
            for (var screen : Screen.values()) {
                DeskRobot.onWindowThread(() -> {
                    desk.model().screenProperty().set(screen);
                    return true;
                });
                desk.settled();
                if (screen == Screen.REPORTS) {
                    form();
                }
            }
        }
    }

    /// The form in which most of a day's work is done, opened and left again.
    private void form() throws Exception {
        DeskRobot.onWindowThread(() -> {
            desk.model().openNewReport();
            return true;
        });
        desk.until(() -> desk.node("#report-form") != null);
        desk.settled();
        DeskRobot.onWindowThread(() -> {
            desk.model().discardDrafts();
            return true;
        });
    }

    /// The objects of each watched class that can be reached from anywhere: the virtual machine collects garbage first.
    private static Map<String, Integer> census() throws Exception {
        System.gc(); // what waits to be finalised or cleaned goes with the second collection
        var text = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        var counts = new TreeMap<String, Integer>();
        for (var line : LINE.matcher(text).results().toList()) {
            if (WATCHED.matcher(line.group(2)).matches()) {
                counts.merge(line.group(2), Integer.parseInt(line.group(1)), Integer::sum);
            }
        }
        return counts;
    }
}
