package vn.campaigndesk.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A stored place leads back to the file.
class LocatorTextTest {
    static Stream<Locator> places() {
        return Stream.of(
                new Locator.InParagraph(12),
                new Locator.InTable(2, 3, 4),
                new Locator.InSheet(1, "Biểu 2: số liệu r1c1", 7, 3),
                new Locator.OnPage(3, 72, 144, 200, 14),
                new Locator.InLine(40));
    }

    @ParameterizedTest
    @MethodSource("places")
    void isReadBackAsWritten(Locator place) {
        assertThat(LocatorText.parse(place.text())).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x1", "p", "p1 ", "t1r2", "g1:1,2,3", "p99999999999", "typed"})
    void anyOtherTextIsNoPlace(String text) {
        assertThat(LocatorText.parse(text)).isEmpty();
    }
}
