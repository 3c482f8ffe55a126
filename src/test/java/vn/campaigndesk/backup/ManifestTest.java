package vn.campaigndesk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a copy says of itself, in its manifest and by its name: a copy may come from anybody, and years later.
class ManifestTest {
    private static final Instant MADE = Instant.parse("2024-11-20T02:00:00.123456700Z");

    private static Manifest manifest(List<Manifest.Part> parts) {
        return new Manifest(
                "1.2.3", "2.4.240", "18", MADE, BackupReason.DAILY, "abc", true, 1, 52, 40, parts.size(), parts);
    }

    private static Manifest.Part part(int number) {
        return new Manifest.Part("kept/originals/ab/" + number, number * 1_000_000_007L, "f".repeat(64));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 11, 1200})
    void isReadAsItWasWrittenHoweverManyPartsThereAre(int parts) throws IOException {
        var manifest =
                manifest(IntStream.range(0, parts).mapToObj(ManifestTest::part).toList());

        assertThat(Manifest.read(manifest.bytes())).isEqualTo(manifest);
    }

    /// Sizes that add up to more than a number holds must not pass for a few bytes.
    @ParameterizedTest
    @CsvSource({
        "3,1000,2999,false",
        "3,1000,3000,true",
        "2,9223372036854775807,1000,false",
        "3,9223372036854775807,9223372036854775807,false",
        "4,4611686018427387904,1000,false",
    })
    void thereIsRoomOnlyForAllOfIt(int count, long size, long room, boolean fits) {
        var part = new Manifest.Part("kept/originals/ab/1", size, "f".repeat(64));

        assertThat(manifest(Collections.nCopies(count, part)).fitsInto(room)).isEqualTo(fits);
    }

    @Test
    void aPersonCanReadItAndItIsAlwaysTheSame() {
        var text = new String(manifest(List.of(part(1))).bytes(), StandardCharsets.US_ASCII);

        assertThat(text)
                .contains("made=2024-11-20T02:00:00.123456700Z\n", "reason=DAILY\n", "reports=40\n")
                .contains("part.000000=" + "f".repeat(64) + " 1000000007 kept/originals/ab/1\n");
        assertThat(text.lines()).isSorted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            format=1|format=2
            format=1|formal=1
            made=2024|made=ngày 2024
            reason=DAILY|reason=WHIM
            reports=40|reports=nhiều
            reports=40|reports=99999999999999999999
            schema=18|schemata=18
            head=abc|head=\\u00zz
             1000000007 kept| rất-to kept
             1000000007 kept|_1000000007_kept
            """)
    void oneThatWasMeddledWithIsNone(String there, String instead) {
        var text = new String(manifest(List.of(part(1))).bytes(), StandardCharsets.US_ASCII);
        assertThat(text).contains(there);

        assertThatThrownBy(() -> Manifest.read(text.replace(there, instead).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void bytesOfAnythingElseAreRefusedAndNeverAFault(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 200; i++) {
            var bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertThatThrownBy(() -> Manifest.read(bytes)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNameOfACopySaysWhenAndWhy(BackupReason reason) {
        for (var number : List.of(1, 2, 12)) {
            var file = Path.of("backups").resolve(Backup.name(MADE, reason, number));

            var backup = Backup.of(file, 5).orElseThrow();

            assertThat(backup.made()).isEqualTo(Instant.parse("2024-11-20T02:00:00Z"));
            assertThat(backup.reason()).isEqualTo(reason);
            assertThat(backup.file()).isEqualTo(file);
        }
    }

    @Test
    void copiesOfOneSecondAreInTheOrderInWhichTheyWereMade() {
        var copies = IntStream.rangeClosed(1, 25)
                .mapToObj(number -> Backup.of(Path.of(Backup.name(MADE, BackupReason.MANUAL, number)), 1)
                        .orElseThrow())
                .toList();

        assertThat(copies.reversed().stream().sorted(Backup.BY_AGE)).isEqualTo(copies);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "campaign-desk-20241120-020000Z-daily.zip.part",
                "campaign-desk-20241320-020000Z-daily.zip",
                "campaign-desk-20241120-250000Z-daily.zip",
                "campaign-desk-20241120-020000Z-whim.zip",
                "campaign-desk-20241120-020000Z-daily-x.zip",
                "campaign-desk-20241120-020000Z.zip",
                "Copy of campaign-desk-20241120-020000Z-daily.zip",
                "campaign-desk-20241120-020000Z-DAILY.zip",
                "ảnh.zip"
            })
    void whatHasAnotherNameIsNoCopyOfOurs(String name) {
        assertThat(Backup.of(Path.of(name), 1)).isEmpty();
    }
}
