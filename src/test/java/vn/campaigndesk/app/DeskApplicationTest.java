package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// What keeps the window from opening is told and ends the program, whatever it is.
class DeskApplicationTest {
    private final Messages messages = new Messages(Locale.of("vi", "VN"));

    @Test
    void openingWithoutTroubleHasNothingToTell() {
        assertThat(DeskApplication.problem(() -> {}, messages)).isEmpty();
    }

    @Test
    void anExpectedFailureIsToldInItsOwnWords() {
        assertThat(DeskApplication.problem(
                        () -> {
                            throw new ExpectedFailure("db.running", "/x");
                        },
                        messages))
                .hasValueSatisfying(why -> assertThat(why.text()).contains("đang chạy", "/x"));
    }

    @Test
    void aFaultIsToldWithItsCodeInsteadOfLeavingNoWindowAndNoEnd() {
        assertThat(DeskApplication.problem(
                        () -> {
                            throw new IllegalStateException("no such luck");
                        },
                        messages))
                .hasValueSatisfying(why -> assertThat(why.text()).containsPattern("Mã lỗi: [0-9A-F]{6}"));
    }
}
