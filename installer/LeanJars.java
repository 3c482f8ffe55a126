import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URI;
import java.net.URLClassLoader;
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
/// tự và ngày giờ của những gì được giữ không đổi, trừ những lớp đời Java 5 có dấu ^.
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

/// @param sign + giữ đúng những gì khớp, của tệp .jar này; - bỏ những gì khớp; ^ viết lại những lớp khớp
record Rule(String jar, String sign, String glob, PathMatcher matcher, List<String> hits) {
    boolean matches(String entry) {
        if (!matcher.matches(Path.of(entry))) {
            return false;
        }
        hits.add(entry);
        return true;
    }

    @Override
    public String toString() {
        return jar + " " + sign + " " + glob;
    }
}

List<Rule> rules(Path file) throws IOException {
    var rules = new ArrayList<Rule>();
    for (var line : Files.readAllLines(file)) {
        var words = line.strip().split("\\s+");
        if (words.length == 3 && !line.startsWith("#")) {
            var matcher = FileSystems.getDefault().getPathMatcher("glob:" + words[2]);
            rules.add(new Rule(words[0], words[1], words[2], matcher, new ArrayList<>()));
        }
    }
    return rules;
}

boolean isKept(String entry, List<Rule> rules) {
    var keeping = of("+", rules);
    return (keeping.isEmpty() || keeping.stream().anyMatch(rule -> rule.matches(entry)))
            && of("-", rules).stream().noneMatch(rule -> rule.matches(entry));
}

List<Rule> of(String sign, List<Rule> rules) {
    return rules.stream().filter(rule -> rule.sign.equals(sign)).toList();
}

/// Một lớp ở dạng của Java 8, với những bảng kiểu mà bộ kiểm tra mới đòi: AOT cache không nhận lớp cũ hơn Java 6, nên
/// mỗi lần chạy Java phải đọc và kiểm tra chúng lại từ đầu.
byte[] renewed(byte[] old, ClassHierarchyResolver others) throws IOException {
    var files = ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption.of(others));
    var body = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
    var renewed = files.transformClass(files.parse(old), body.andThen((made, part) -> {
        if (part instanceof ClassFileVersion) {
            made.withVersion(ClassFile.JAVA_8_VERSION, 0);
        } else {
            made.with(part);
        }
    }));
    var faults = files.verify(renewed);
    if (!faults.isEmpty()) {
        throw new IOException(faults.getFirst());
    }
    return renewed;
}

boolean isOld(byte[] file) {
    return file[7] < ClassFile.JAVA_6_VERSION;
}

/// Những lớp của tệp .jar này, rồi của Java.
ClassHierarchyResolver classes(URI jar) throws IOException {
    var loader = new URLClassLoader(new java.net.URL[] {jar.toURL()}, ClassLoader.getPlatformClassLoader());
    return ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver());
}

void store(Path jar, Path target, List<Rule> all) throws IOException {
    var names = new HashSet<String>();
    var rules = all.stream()
            .filter(rule -> jar.getFileName().toString().startsWith(rule.jar))
            .toList();
    var renewing = of("^", rules);
    var classes = classes(jar.toUri());
    try (var in = new ZipFile(jar.toFile());
            var out = new ZipOutputStream(Files.newOutputStream(target))) {
        for (var entry : in.stream()
                .filter(entry -> names.add(entry.getName()) && isKept(entry.getName(), rules))
                .toList()) {
            var read = in.getInputStream(entry).readAllBytes();
            var renews = renewing.stream().anyMatch(rule -> rule.matches(entry.getName())) && isOld(read);
            var bytes = renews ? renewed(read, classes) : read;
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
