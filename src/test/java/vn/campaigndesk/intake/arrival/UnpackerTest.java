package vn.campaigndesk.intake.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.ZipReader;
import vn.campaigndesk.intake.extract.docx.WordFile;

/// What a person drops becomes a row of files; nothing in it stops the rest.
class UnpackerTest {
    private final Unpacker unpacker = new Unpacker(Limits.STANDARD);

    @TempDir
    private Path folder;

    private static List<Received> all(Unpacker unpacker, Path dropped) {
        var received = new ArrayList<Received>();
        unpacker.unpack(dropped, received::add);
        return received;
    }

    /// Each as its shown name, with the reason if it was refused.
    private List<String> shown(Path dropped) {
        return all(unpacker, dropped).stream()
                .map(one -> switch (one) {
                    case Received.Taken taken -> taken.origin().display();
                    case Received.Refused refused ->
                        refused.origin().display() + ": "
                                + refused.reason().key().replace("intake.refused.", "");
                })
                .toList();
    }

    private Path write(String name, String content) {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] zip(Charset names, Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) {
        return zip(StandardCharsets.UTF_8, Map.of(name, content));
    }

    @Test
    void aFolderIsReadInOrderWithoutWhatOnlySystemsNeed() {
        write("b.txt", "x");
        write("a/c.txt", "x");
        write("a/~$c.docx", "x");
        write(".DS_Store", "x");
        write("a/Thumbs.db", "x");
        write("a/desktop.ini", "x");
        write("a/.~lock.c.docx#", "x");
        write("z.docx", WordFile.of("").bytes());
        assertThat(shown(folder)).containsExactly("a/c.txt", "b.txt", "z.docx");
    }

    @Test
    void aFileHasItsOwnNameAndTime() throws IOException {
        var file = write("Bao cao.txt", "x");
        var time = Instant.parse("2024-11-18T03:00:00Z");
        Files.setLastModifiedTime(file, FileTime.from(time));
        var taken = (Received.Taken) all(unpacker, file).getFirst();
        assertThat(taken.origin()).isEqualTo(new Origin("Bao cao.txt", "", "", time));
        assertThat(taken.file().name()).isEqualTo("Bao cao.txt");
    }

    @Test
    void whatIsRefusedDoesNotStopTheRest() throws IOException {
        write("1.docx", new byte[0]);
        write("2.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        Files.createSymbolicLink(folder.resolve("3.txt"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("4"), folder);
        Files.createSymbolicLink(folder.resolve("5"), folder.resolve("5"));
        write("6.txt", "x");
        assertThat(shown(folder))
                .containsExactly(
                        "1.docx: empty",
                        "2.docx: picture",
                        "6.txt",
                        "3.txt: notregular",
                        "4: notregular",
                        "5: notregular");
    }

    @Test
    void devicesAreNoFiles() {
        if (Files.exists(Path.of("/dev/zero"))) {
            assertThat(shown(Path.of("/dev/zero"))).containsExactly("zero: notregular");
        }
        assertThat(shown(folder.resolve("gone"))).containsExactly("gone: unreadable");
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenRead() {
        var small = new Unpacker(new Limits(10, 100, 10, 10, 3, 10, 10, 10, 1));
        assertThat(all(small, write("a.txt", "12345678901")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Received.Refused.class,
                        refused -> assertThat(refused.reason()).hasMessage("intake.refused.toolarge"));
    }

    @Test
    void filesOfAnArchiveAreNamedAfterIt() {
        var inner = zip("b.txt", "x".getBytes(StandardCharsets.UTF_8));
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("huyện/a.txt", "x".getBytes(StandardCharsets.UTF_8));
        entries.put("__MACOSX/._a.txt", new byte[] {1});
        entries.put("trong.zip", inner);
        entries.put("rong.txt", new byte[0]);
        var goi = write("goi.zip", zip(StandardCharsets.UTF_8, entries));
        assertThat(shown(goi))
                .containsExactly("goi.zip › huyện/a.txt", "goi.zip › trong.zip › b.txt", "goi.zip › rong.txt: empty");
        var first = (Received.Taken) all(unpacker, goi).getFirst();
        assertThat(first.file().name()).isEqualTo("a.txt");
        assertThat(first.origin().container()).isEqualTo("goi.zip");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, Thọ Xuân.txt", "windows-1258, Vi\u00ea\u0323t.txt", "IBM437, caf\u00e9\u2591.txt"})
    void namesAreReadInTheEncodingOfTheirTime(String charset, String name) {
        assertThat(Names.decode(name.getBytes(Charset.forName(charset)))).isEqualTo(name);
    }

    @Test
    void namesThatLeadOutOfTheArchiveAreOnlyShown() {
        var entries = new LinkedHashMap<String, byte[]>();
        for (var name :
                List.of("../../etc/a.txt", "/b.txt", "C:\\c.txt", "d\u202etxt.exe\nx.txt", "e".repeat(255) + ".txt")) {
            entries.put(name, new byte[] {'x'});
        }
        assertThat(shown(write("g.zip", zip(StandardCharsets.UTF_8, entries))))
                .containsExactly(
                        "g.zip › ../../etc/a.txt",
                        "g.zip › /b.txt",
                        "g.zip › C:/c.txt",
                        "g.zip › d\ufffdtxt.exe\ufffdx.txt",
                        "g.zip › " + "e".repeat(255) + ".txt");
        assertThat(folder.getParent().resolve("etc")).doesNotExist();
    }

    @Test
    void longAndDecomposedNamesOfFilesAreTaken() {
        var long255 = "n".repeat(251) + ".txt";
        write(long255, "x");
        write("Tho\u0323 Xua\u0302n.txt", "x");
        assertThat(shown(folder)).containsExactly("Thọ Xuân.txt", long255);
    }

    @Test
    void archivesInArchivesEndAtTheThird() {
        var content = "x".getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < 5; i++) {
            content = zip(i == 0 ? "a.txt" : i + ".zip", content);
        }
        assertThat(shown(write("goi.zip", content))).containsExactly("goi.zip › 4.zip › 3.zip › 2.zip: toodeep");
    }

    @Test
    void bombsAreNotOpened() {
        var zeros = new byte[8 << 20];
        assertThat(shown(write("flat.zip", zip("zeros.txt", zeros)))).containsExactly("flat.zip: bomb");
        var many = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 2_001; i++) {
            many.put(i + ".txt", new byte[0]);
        }
        assertThat(shown(write("many.zip", zip(StandardCharsets.UTF_8, many)))).containsExactly("many.zip: crowded");
    }

    @Test
    void aBombSpreadOverArchivesIsOneBomb() {
        var limits = new Limits(64 << 20, 100_000, 1_000_000, 100, 64, 10, 10, 10, 1);
        var inner = zip("a.txt", " ".repeat(60_000).getBytes(StandardCharsets.UTF_8));
        var entries = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 5; i++) {
            entries.put(i + ".zip", inner);
        }
        var received = all(new Unpacker(limits), write("goi.zip", zip(StandardCharsets.UTF_8, entries)));
        assertThat(received.stream().filter(Received.Taken.class::isInstance)).hasSize(1);
        assertThat(received.stream().filter(Received.Refused.class::isInstance)).isNotEmpty();
    }

    /// The scans of sixty units in a folder, each in its own archive or letter, and one bomb among them.
    @Test
    void whatOneFileOfAFolderCostsIsNotTakenFromTheOthers() {
        var limits = new Limits(1 << 20, 100_000, 200, 100, 64, 10, 10, 10, 1);
        var scan = new byte[60_000];
        new Random(1).nextBytes(scan);
        System.arraycopy("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 0, scan, 0, 8);
        write("a.zip", zip("bomb.pdf", new byte[8 << 20]));
        write("b.zip", zip("b.pdf", scan));
        write("c.zip", zip("c.pdf", scan));
        write("d.eml", mail(attachment("Content-Type: application/pdf; name=d.pdf", scan)));
        write("e.eml", mail(attachment("Content-Type: application/pdf; name=e.pdf", scan)));
        assertThat(all(new Unpacker(limits), folder))
                .extracting(received -> received.origin().display() + " " + (received instanceof Received.Taken))
                .containsExactly(
                        "a.zip false",
                        "b.zip › b.pdf true",
                        "c.zip › c.pdf true",
                        "d.eml › d.pdf true",
                        "e.eml › e.pdf true");
    }

    /// Fifty units' scans in one archive are no bomb: the officer is told to unpack it, not to ask for it again.
    @Test
    void anHonestArchiveOfTooMuchIsToBeUnpackedByHand() {
        var random = new Random(1);
        var entries = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 4; i++) {
            var scan = new byte[30_000];
            random.nextBytes(scan);
            entries.put(i + ".pdf", scan);
        }
        var goi = write("goi.zip", zip(StandardCharsets.UTF_8, entries));
        assertThat(reasons(new Limits(1 << 20, 100_000, 200, 100, 64, 10, 10, 10, 1), goi))
                .as("unpacked")
                .contains(ZipReader.CROWDED)
                .doesNotContain("intake.refused.bomb");
        assertThat(reasons(new Limits(100_000, 1 << 20, 200, 100, 64, 10, 10, 10, 1), goi))
                .as("packed")
                .containsExactly(ZipReader.CROWDED);
        assertThat(reasons(new Limits(10, 1 << 20, 200, 100, 64, 10, 10, 10, 1), write("a.txt", "more than ten")))
                .as("no archive")
                .containsExactly("intake.refused.toolarge");
    }

    private static List<String> reasons(Limits limits, Path file) {
        return all(new Unpacker(limits), file).stream()
                .filter(Received.Refused.class::isInstance)
                .map(received -> ((Received.Refused) received).reason().key())
                .toList();
    }

    @Test
    void aFileInAnArchiveMayBeNoLargerThanOneOutside() {
        var limits = new Limits(50_000, 1 << 20, 1_000_000, 100, 64, 10, 10, 10, 1);
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("a.txt", " ".repeat(60_000).getBytes(StandardCharsets.UTF_8));
        entries.put("b.txt", new byte[] {'x'});
        var received = all(new Unpacker(limits), write("goi.zip", zip(StandardCharsets.UTF_8, entries)));
        assertThat(received.getFirst())
                .isInstanceOfSatisfying(
                        Received.Refused.class,
                        refused -> assertThat(refused.reason()).hasMessage("intake.refused.toolong"));
        assertThat(received.getLast()).isInstanceOf(Received.Taken.class);
    }

    @Test
    void emptyAndDamagedArchivesSaySo() {
        var whole = zip("a.txt", "some text".getBytes(StandardCharsets.UTF_8));
        assertThat(shown(write("0.zip", zip(StandardCharsets.UTF_8, Map.of())))).containsExactly("0.zip: empty");
        assertThat(shown(write("cut.zip", Arrays.copyOf(whole, whole.length - 30))))
                .containsExactly("cut.zip: damaged");
        var changed = whole.clone();
        changed[40] ^= 0x55;
        assertThat(shown(write("changed.zip", changed)))
                .singleElement()
                .asString()
                .contains("damaged");
    }

    private static String mail(String... parts) {
        return "From: =?UTF-8?B?" + Base64.getEncoder().encodeToString("Phòng VHTT".getBytes(StandardCharsets.UTF_8))
                + "?= <vhtt.thoxuan@thanhhoa.gov.vn>\r\nSubject: x\r\nDate: Mon, 18 Nov 2024 10:00:00 +0700\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n"
                + String.join("\r\n--b\r\n", parts) + "\r\n--b--\r\n";
    }

    private static String attachment(String header, byte[] content) {
        return header + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content);
    }

    @Test
    void aBodyThatMayHoldTheFormCountsBesideAScan() {
        var scan =
                attachment("Content-Type: application/pdf; name=scan.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        var rows =
                "1. Number of agencies that were told of it: 145\r\n2. Number of agencies that took part in it: 42\r\n"
                        + "3. Number of articles on all the pages: 1.210\r\n";
        var text = "Content-Type: text/plain; charset=utf-8\r\n\r\n";
        var greeting = "We send you the report number 12 of our district: see the file.\r\nPhone: 0237 3123456\r\n";

        assertThat(shown(write("a.eml", mail(text + greeting + rows, scan))))
                .containsExactly("a.eml › scan.pdf", "a.eml › a.txt");
        assertThat(shown(write("b.eml", mail(text + greeting, scan)))).containsExactly("b.eml › scan.pdf");
    }

    @Test
    void attachmentsOfALetterKnowTheirSender() {
        var docx = WordFile.of("").bytes();
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        var letter = write(
                "thu.eml",
                mail(
                        "Content-Type: text/plain; charset=utf-8\r\n\r\nKính gửi: 12",
                        attachment("Content-Type: application/x; name=\"=?UTF-8?Q?b=C3=A1o.docx?=\"", docx),
                        attachment("Content-Disposition: attachment; filename*=UTF-8''b%C3%A1o%202.docx", docx),
                        attachment("Content-Type: image/png\r\nContent-ID: <logo>", png),
                        attachment("Content-Type: image/png; name=a.png\r\nContent-Disposition: attachment", png),
                        attachment("Content-Type: application/pkcs7-signature; name=smime.p7s", png)));
        assertThat(shown(letter))
                .containsExactly("thu.eml › báo.docx", "thu.eml › báo 2.docx", "thu.eml › a.png: picture");
        var origin = all(unpacker, letter).getFirst().origin();
        assertThat(origin.sender()).isEqualTo("Phòng VHTT <vhtt.thoxuan@thanhhoa.gov.vn>");
        assertThat(origin.container()).isEqualTo("thu.eml");
        assertThat(origin.modified()).isEqualTo(Instant.parse("2024-11-18T03:00:00Z"));
    }

    @Test
    void theBodyCountsWhereNothingWasSentWithIt() {
        var plain =
                "Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: quoted-printable\r\n\r\nS=E1=BB=91 b=C3=A0i: 12\r\n--c\r\nContent-Type: text/html\r\n\r\n"
                        + "<p>no</p>\r\n--c--";
        var letter = write("thu.eml", mail(plain));
        assertThat(shown(letter)).containsExactly("thu.eml › thu.txt");
        var taken = (Received.Taken) all(unpacker, letter).getFirst();
        assertThat(new String(taken.file().content(), StandardCharsets.UTF_8)).isEqualTo("\ufeffSố bài: 12");

        var table =
                write("bang.eml", mail(plain.replace("<p>no</p>", "<table><tr><td>3</td><td>45</td></tr></table>")));
        var cells = ((Received.Taken) all(unpacker, table).getFirst()).file();
        assertThat(new String(cells.content(), StandardCharsets.UTF_8)).isEqualTo("\ufeff3\t45");

        var page = write(
                "web.eml",
                "From: a@b\r\nSubject: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Số: <b>5</b></p>");
        var text = ((Received.Taken) all(unpacker, page).getFirst()).file();
        assertThat(new String(text.content(), StandardCharsets.UTF_8)).isEqualTo("\ufeffSố: 5");
        assertThat(shown(write("nothing.eml", "From: a@b\r\nSubject: x\r\n\r\n")))
                .containsExactly("nothing.eml: empty");
    }

    @Test
    void lettersInLettersAreOpenedToTheThird() {
        var inner = "From: c@d\r\nSubject: y\r\n\r\nSố: 5";
        var text = mail("Content-Type: message/rfc822\r\n\r\n" + inner);
        assertThat(shown(write("a.eml", text))).containsExactly("a.eml › 1.eml › 1.txt");
        for (var i = 0; i < 4; i++) {
            text = mail("Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\nX: " + i + "\r\n\r\n"
                    + text.replace("\"b\"", "\"b" + i + "\"")
                            .replace("--b\r", "--b" + i + "\r")
                            .replace("--b--", "--b" + i + "--"));
        }
        assertThat(shown(write("deep.eml", text))).singleElement().asString().endsWith("toodeep");
    }

    @Test
    void manyPartsInEachOtherAreRefused() {
        var text = new StringBuilder("From: a@b\r\nSubject: x\r\nMIME-Version: 1.0\r\n");
        for (var i = 0; i < 100; i++) {
            text.append("Content-Type: multipart/mixed; boundary=q")
                    .append(i)
                    .append("z\r\n\r\n--q")
                    .append(i)
                    .append("z\r\n");
        }
        assertThat(shown(write("a.eml", text.toString()))).containsExactly("a.eml: toodeep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kính gửi Quý Sở. Số liệu mục 3 xin sửa thành 1.250",
                "so lieu muc 3 xin sua thanh 1250",
                "Báo cáo này thay thế báo cáo trước",
                "Mục 4: 1.210 lượt",
                "Chỉ tiêu 5 là 12.000",
                "Số học sinh được tuyên truyền: 10.850 học sinh",
                "Hôm trước em gửi nhầm file, anh chị lấy bản này giúp em",
                "Số liệu còn thiếu 02 xã, huyện sẽ bổ sung sau",
                "Đơn vị tính: nghìn lượt",
                "Số bài viết 150 chứ không phải 15",
                "Số học sinh là 12.000",
                "Báo cáo này thay báo cáo hôm qua",
                "File kèm là bản nháp, chưa duyệt"
            })
    void aLetterThatMayChangeItsReportIsKept(String sentence) {
        assertThat(letter("Gửi báo cáo", sentence)).isNotEmpty();
        assertThat(letter(sentence, "Kính gửi anh chị")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kính gửi Trung tâm CNTT&TT, UBND huyện xin gửi báo cáo kết quả Chiến dịch (file đính kèm).",
                "Trân trọng! Phạm Quang Huy, Phòng VH&TT, ĐT 0912.345.678, số 12 đường Lê Lợi",
                "Thực hiện Công văn số 2684/STTTT-CNTT ngày 08/10/2024, gửi Sở 02 tệp, trước ngày 18/11/2024.",
                "Chiến dịch đã được triển khai tới 100% cơ quan, đơn vị",
                "Đề nghị quý đơn vị gửi báo cáo trước ngày 18/11/2024.",
                "Đơn vị nộp báo cáo trước 17h ngày 18/11.",
                "Em gửi anh báo cáo ạ. Nguyễn Thiều, tổ 5, phường Đông Vệ"
            })
    void aPoliteLetterSaysNothing(String sentence) {
        assertThat(letter("Gửi báo cáo năm 2024", sentence)).isEmpty();
    }

    private static final String REMINDER = "Em gửi báo cáo ạ.\n\nVào Th 2, 11 thg 11, 2024 Trung tâm <\n%s> đã viết:\n"
            + "> Số liệu tạm tính cũng được.\n%s";

    @Test
    void whatAnAnswerRepeatsOfTheReceiversLetterSaysNothing() {
        assertThat(letter("Re: Đôn đốc", REMINDER.formatted("tt@tinh.vn", "> Trân trọng")))
                .isEmpty();
    }

    /// Of whom else the quoted words are, they may be a correction; and what stands below them is the sender's.
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            a@b.vn     ~ > Trân trọng
            c@d.vn     ~ > Trân trọng
            tt@tinh.vn ~ >> Số liệu mục 3 xin sửa thành 88.
            tt@tinh.vn ~ Số liệu mục 3 xin sửa thành 88.
            """)
    void otherQuotedWordsAreKept(String author, String below) {
        assertThat(letter("Re: Đôn đốc", REMINDER.formatted(author, below))).isNotEmpty();
    }

    private String letter(String subject, String body) {
        var mail = "From: a@b.vn\r\nTo: =?UTF-8?B?" + base64("Trung tâm") + "?= <TT@tinh.vn>\r\nSubject: =?UTF-8?B?"
                + base64(subject) + "?=\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + base64(body) + "\r\n--x\r\nContent-Type: application/octet-stream; name=\"a.docx\"\r\n"
                + "Content-Disposition: attachment; filename=\"a.docx\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getEncoder().encodeToString(WordFile.of("").bytes()) + "\r\n--x--\r\n";
        var taken = (Received.Taken) all(unpacker, write("thư.eml", mail)).getFirst();
        return taken.origin().letter();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
