package vn.campaigndesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.intake.arrival.Unpacker;
import vn.campaigndesk.intake.draft.Status;
import vn.campaigndesk.intake.extract.Format;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Reader;
import vn.campaigndesk.intake.extract.Readers;
import vn.campaigndesk.intake.extract.Watched;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.Drafters;

class IntakeTest {
    @TempDir
    Path folder;

    /// It may be a report all the same: nobody may count it among the files that are none.
    @Test
    void aFileThatTakesTooLongWaitsForAPerson() throws IOException {
        var file = Files.writeString(folder.resolve("phieu.txt"), "Tên đơn vị: UBND huyện Thọ Xuân");
        Reader endless = (_, _) -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException late) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("stopped");
        };
        var readers = new Readers(Map.of(Format.TEXT, endless), Limits.STANDARD, Duration.ofMillis(20));
        try (var fixture = CampaignFixture.open()) {
            var drafter = Drafters.of(fixture);
            var read = new Intake(new Unpacker(Limits.STANDARD), readers, 1)
                    .look(List.of(file), fixture.snapshot(), drafter, Map.of());

            assertThat(read).singleElement().satisfies(late -> {
                assertThat(late.draft().status()).isEqualTo(Status.NEEDS_REVIEW);
                assertThat(late.draft().questions()).extracting(Question::key).containsExactly(Watched.TIMEOUT);
            });
        }
    }
}
