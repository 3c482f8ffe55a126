import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Chép các tệp .jar của một thư mục sang thư mục khác, bỏ những phần chương trình không dùng (xem left-out.txt) và bỏ
/// nén: gói cài đặt nén cả khối nên nhỏ đi một phần ba, và chương trình không phải giải nén mỗi lần mở. Nội dung, thứ
/// tự và ngày giờ của những gì được giữ không đổi.
///
///     java installer/LeanJars.java TỪ ĐẾN installer/left-out.txt
void main(String[] args) throws IOException {
    var from = Path.of(args[0]);
    var to = Path.of(args[1]);
    var rules = rules(Path.of(args[2]));
    try (var files = Files.walk(from)) {
        for (var jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
            var target = to.resolve(from.relativize(jar).toString());
            Files.createDirectories(target.getParent());
            store(jar, target, rules);
        }
    }
    for (var rule : rules) {
        // một dòng không còn trúng gì là thư viện đã đổi: phải xem lại, không được im lặng mang theo phần thừa
        if (rule.hits.isEmpty()) {
            throw new IOException(args[2] + ": không có gì khớp " + rule);
        }
    }
}

/// @param keeps giữ đúng những gì khớp, của tệp .jar này; ngược lại là bỏ những gì khớp
record Rule(String jar, boolean keeps, String glob, PathMatcher matcher, List<String> hits) {
    boolean matches(String entry) {
        if (!matcher.matches(Path.of(entry))) {
            return false;
        }
        hits.add(entry);
        return true;
    }

    @Override
    public String toString() {
        return jar + (keeps ? " + " : " - ") + glob;
    }
}

List<Rule> rules(Path file) throws IOException {
    var rules = new ArrayList<Rule>();
    for (var line : Files.readAllLines(file)) {
        var words = line.strip().split("\\s+");
        if (words.length == 3 && !line.startsWith("#")) {
            var matcher = FileSystems.getDefault().getPathMatcher("glob:" + words[2]);
            rules.add(new Rule(words[0], words[1].equals("+"), words[2], matcher, new ArrayList<>()));
        }
    }
    return rules;
}

boolean isKept(String entry, List<Rule> rules) {
    var keeping = rules.stream().filter(Rule::keeps).toList();
    var leaving = rules.stream().filter(rule -> !rule.keeps()).toList();
    return (keeping.isEmpty() || keeping.stream().anyMatch(rule -> rule.matches(entry)))
            && leaving.stream().noneMatch(rule -> rule.matches(entry));
}

void store(Path jar, Path target, List<Rule> all) throws IOException {
    var names = new HashSet<String>();
    var rules = all.stream()
            .filter(rule -> jar.getFileName().toString().startsWith(rule.jar))
            .toList();
    try (var in = new ZipFile(jar.toFile());
            var out = new ZipOutputStream(Files.newOutputStream(target))) {
        for (var entry : in.stream()
                .filter(entry -> names.add(entry.getName()) && isKept(entry.getName(), rules))
                .toList()) {
            var bytes = in.getInputStream(entry).readAllBytes();
            var crc = new CRC32();
            crc.update(bytes);
            var stored = new ZipEntry(entry.getName());
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(bytes.length);
            stored.setCrc(crc.getValue());
            stored.setTimeLocal(entry.getTimeLocal());
            out.putNextEntry(stored);
            out.write(bytes);
            out.closeEntry();
        }
    }
}
