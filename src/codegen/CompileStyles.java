import com.sun.javafx.css.ImmutablePseudoClassSetsCache;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.CssParser;
import javafx.css.PseudoClass;
import javafx.css.Stylesheet;
import vn.campaigndesk.ui.Accent;
import vn.campaigndesk.ui.Theme;

/// Writes the stylesheets in the toolkit's binary form (.bss), as the toolkit ships its own: reading the text
/// takes about 190 ms of each start. The argument is the folder of the compiled classes, where the text lies
/// already.
///
/// The same text gives the same bytes on every machine, which the toolkit's compiler alone does not: it writes
/// the pseudo-classes of a selector in the order of a `Set.copyOf`, which every run of Java draws anew, and the
/// address of the text's file as the base of relative addresses (there are none).
final class CompileStyles {
    private static final String BASE = "file:/theme.css";

    private CompileStyles() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        var sheets = sheets(Path.of(args[0]));
        for (var text : sheets.values()) {
            new CssParser().parse(text);
        }
        sortPseudoClasses();
        for (var sheet : sheets.entrySet()) {
            write(sheet.getValue(), sheet.getKey());
        }
    }

    private static Map<Path, String> sheets(Path folder) throws IOException {
        var sheets = new LinkedHashMap<Path, String>();
        for (var theme : Theme.values()) {
            for (var accent : Accent.values()) {
                sheets.put(beside(folder, theme.resource(accent)), theme.sheet(accent));
            }
        }
        var desk = beside(folder, Theme.DESK_SHEET);
        sheets.put(desk.resolveSibling("desk.bss"), Files.readString(desk));
        return sheets;
    }

    private static Path beside(Path folder, String resource) {
        return folder.resolve(resource.substring(1));
    }

    /// Every set of pseudo-classes met so far is kept by the toolkit and given to the selectors that are read
    /// next; here each gets an order of its names.
    @SuppressWarnings("unchecked")
    private static void sortPseudoClasses() throws ReflectiveOperationException {
        var field = ImmutablePseudoClassSetsCache.class.getDeclaredField("CACHE");
        field.setAccessible(true);
        ((Map<Set<PseudoClass>, Set<PseudoClass>>) field.get(null))
                .replaceAll((key, set) -> set.stream()
                        .sorted(Comparator.comparing(PseudoClass::getPseudoClassName))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static void write(String sheet, Path target) throws IOException {
        var text = Files.createTempFile("theme", ".css");
        try {
            Files.writeString(text, sheet);
            Stylesheet.convertToBinary(text.toFile(), target.toFile());
            Files.write(
                    target,
                    withFixedBase(
                            Files.readAllBytes(target), text.toUri().toURL().toString()));
        } finally {
            Files.delete(text);
        }
    }

    /// The file begins with its version, the number of its strings, the place of an absent one or -1, and the
    /// strings themselves (`StyleConverter.StringStore`).
    private static byte[] withFixedBase(byte[] binary, String address) throws IOException {
        var bytes = new ByteArrayOutputStream(binary.length);
        try (var in = new DataInputStream(new ByteArrayInputStream(binary));
                var out = new DataOutputStream(bytes)) {
            out.writeShort(in.readShort());
            var strings = in.readShort();
            var absent = in.readShort();
            out.writeShort(strings);
            out.writeShort(absent);
            for (var n = 0; n < strings; n++) {
                if (n != absent) {
                    var string = in.readUTF();
                    out.writeUTF(string.equals(address) ? BASE : string);
                }
            }
            in.transferTo(out);
        }
        return bytes.toByteArray();
    }
}
