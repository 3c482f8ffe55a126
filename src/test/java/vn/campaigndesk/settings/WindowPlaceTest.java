package vn.campaigndesk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D LEFT = new Rectangle2D(-1920, -200, 1920, 1040);

    @ParameterizedTest
    @CsvSource({
        // where it stood
        "100, 50, 1200, 650, 100, 50, 1200, 650",
        // on the screen at the left
        "-1800, -100, 1366, 768, -1800, -100, 1366, 768",
        // larger than the screen is now
        "0, 0, 2000, 1200, 0, 0, 1366, 728",
        // half outside at the right: moved back to be seen whole
        "1000, 300, 1200, 650, 166, 78, 1200, 650",
        // the screen is gone: in the middle of the main one
        "3000, 100, 1200, 650, 83, 39, 1200, 650",
        // only a sliver is left that no hand can take
        "1300, 100, 1200, 650, 83, 39, 1200, 650",
        // the upper edge is below the screen
        "100, 5000, 1200, 650, 83, 39, 1200, 650",
    })
    void aWindowIsAlwaysSeenWhole(int x, int y, int wide, int high, int atX, int atY, int atWide, int atHigh) {
        var place = new WindowPlace(x, y, wide, high, false).on(List.of(MAIN, LEFT));

        assertThat(place).isEqualTo(new Rectangle2D(atX, atY, atWide, atHigh));
    }

    @Test
    void aPlaceIsKeptAsText() {
        for (var place : List.of(new WindowPlace(-5, 7, 1366, 768, true), new WindowPlace(5, -7, 800, 600, false))) {
            assertThat(WindowPlace.parse(place.text())).hasValue(place);
        }
        assertThat(WindowPlace.parse("left")).isEmpty();
        assertThat(WindowPlace.parse("1 2 3 4 5")).isEmpty();
        assertThat(WindowPlace.parse("999999999999 2 3 4")).isEmpty();
    }

    @Test
    void withoutAScreenThereIsNoPlace() {
        assertThatThrownBy(() -> new WindowPlace(0, 0, 1, 1, false).on(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
