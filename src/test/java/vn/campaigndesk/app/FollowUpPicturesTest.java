package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.followup.BoardFilter;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.settings.Preferences;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.ui.Theme;

/// The screen of following up on a busy day, and the letter being made: pictures for a person to look at.
class FollowUpPicturesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @TempDir
    Path data;

    private static Clock at(int day) {
        return Clock.fixed(LocalDate.of(2024, 11, day).atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
    }

    /// Calls of the days before, with promises that are kept, broken and open, and a round.
    @BeforeEach
    void aBusyWeek() {
        try (var desk = Desk.openSample(data, at(20), "DỮ LIỆU MẪU")) {
            var model = new DeskViewModel(desk, new InlineTasks(), Runnable::run, Preferences.VIETNAMESE);
            model.load();
            var followUp = model.screens().followUp();
            var missing = followUp.table().rows().stream()
                    .filter(item -> item.isMissing())
                    .toList();
            var unit = missing.getFirst().recipient().organisationId();
            followUp.change(
                    List.of(Edit.made(new Contact(
                            0,
                            unit,
                            "Lê Thị Lan",
                            "Chuyên viên Phòng Văn hóa và Thông tin",
                            "0912345678; 02373.852123",
                            "lan.le@thanhhoa.gov.vn",
                            "",
                            ""))),
                    () -> {});
            followUp.remind(List.of());
            followUp.reminder().log(ContactChannel.DOCUMENT, round -> {});
            followUp.log(
                    missing.subList(0, 1),
                    ContactChannel.PHONE,
                    "Lê Thị Lan",
                    "Đang tổng hợp số liệu của các xã,"
                            + " thiếu 3 xã vùng cao; lãnh đạo đi công tác nên chưa ký được.",
                    LocalDate.of(2024, 11, 22),
                    () -> {});
            followUp.log(
                    missing.subList(1, 2),
                    ContactChannel.ZALO,
                    "",
                    "Hẹn gửi bản ký số",
                    LocalDate.of(2024, 11, 26),
                    () -> {});
            model.close();
        }
    }

    private void picture(String name, Consumer<DeskViewModel> prepared) throws Exception {
        try (var desk = Desk.openSample(data, at(26), "DỮ LIỆU MẪU")) {
            for (var theme : Theme.values()) {
                var file = Path.of("target", "screens")
                        .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
                Files.createDirectories(file.getParent());
                new ScreenPictures(desk).picture(theme, Screen.FOLLOWUP, file, prepared);
                assertThat(file).isNotEmptyFile();
            }
        }
    }

    @Test
    void theDeskOnABusyDay() throws Exception {
        picture("followup-busy", model -> {
            var followUp = model.screens().followUp();
            followUp.filterProperty().set(BoardFilter.MISSING);
            followUp.choose(followUp.table().visible().getFirst());
        });
    }

    @Test
    void theLetterBeingMade() throws Exception {
        picture("followup-letter", model -> model.screens().followUp().remind(List.of()));
    }
}
