package vn.campaigndesk.intake.arrival;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.campaigndesk.intake.extract.ZipReader;

/// Names of files as they are shown, and names that are no reports.
final class Names {
    /// Controls, and signs that turn the direction of writing so that `exe.docx` may be `xcod.exe`.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    private static final Set<String> OF_SYSTEMS = Set.of(".ds_store", "thumbs.db", "desktop.ini", "__macosx");
    private static final Charset DOS = Charset.forName("IBM437");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    /// Letters that the Vietnamese page has and a name in the page of DOS would show as box drawings.
    private static final Pattern VIETNAMESE_NAME = Pattern.compile(
            "\\p{L}[\u0300\u0301\u0303\u0309\u0323]|[\u0110\u0111\u01b0\u01a1\u0103\u00ea\u00f4\u00e2]");

    private Names() {}

    /// Whether a file only serves a system or an open program: lock files, thumbnails, folder settings.
    static boolean isNoise(String path) {
        for (var part : path.split("/", -1)) {
            if (part.startsWith("~$")
                    || part.startsWith("._")
                    || part.startsWith(".~lock.")
                    || OF_SYSTEMS.contains(part.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// A name as it may be shown on one line.
    static String shown(String name) {
        return UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("\ufffd");
    }

    static String inside(String container, String name) {
        return container.isEmpty() ? shown(name) : container + Origin.INSIDE + shown(name);
    }

    /// The last part of a path in an archive.
    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The name of an entry: archives made on a Mac hold UTF-8 without saying so, those of Windows the
    /// page of the country, those of DOS programs that of DOS.
    static String of(ZipReader.Entry entry) {
        var bytes = entry.unmarkedName();
        if (bytes == null) {
            return entry.name();
        }
        return decode(bytes).replace('\\', '/');
    }

    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            var vietnamese = new String(bytes, VIETNAMESE);
            return VIETNAMESE_NAME.matcher(vietnamese).find() ? vietnamese : new String(bytes, DOS);
        }
    }
}
