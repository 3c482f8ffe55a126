import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Chép các tệp .jar của một thư mục sang thư mục khác, bỏ nén: gói cài đặt nén cả khối nên nhỏ đi một phần ba, và
/// chương trình không phải giải nén mỗi lần mở. Nội dung, thứ tự và ngày giờ bên trong giữ nguyên.
///
///     java installer/StoredJars.java TỪ ĐẾN
void main(String[] args) throws IOException {
    var from = Path.of(args[0]);
    var to = Path.of(args[1]);
    try (var files = Files.walk(from)) {
        for (var jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
            var target = to.resolve(from.relativize(jar).toString());
            Files.createDirectories(target.getParent());
            store(jar, target);
        }
    }
}

void store(Path jar, Path target) throws IOException {
    var names = new HashSet<String>();
    try (var in = new ZipFile(jar.toFile());
            var out = new ZipOutputStream(Files.newOutputStream(target))) {
        for (var entry : in.stream().filter(entry -> names.add(entry.getName())).toList()) {
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
