package vn.campaigndesk.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names that every file system takes, made of names that came from anywhere. Names are kept as received in the
/// database; they are made safe only on their way out. One object gives names to the files of one folder and gives no
/// name twice.
public final class SafeFileName {
    /// Longest name with its ending, in characters.
    public static final int LONGEST = 120;

    /// ext4 and APFS take 255 bytes; a Vietnamese letter takes three of them.
    private static final int MOST_BYTES = 240;

    /// Control characters, invisible format characters (a right-to-left override shows `exe.pdf` for `fdp.exe`),
    /// halves of letters and letters that do not exist.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*]");
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,15}$");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])[ .]*(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /// A safe name for a name as received; never empty, and the same for the same name.
    public static String of(String received) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(received, Normalizer.Form.NFC))
                .replaceAll("");
        var name = EDGES.matcher(FORBIDDEN.matcher(visible).replaceAll("_")).replaceAll("");
        if (name.isEmpty()) {
            name = "_";
        }
        if (RESERVED.matcher(name.toUpperCase(Locale.ROOT)).matches()) {
            name = "_" + name;
        }
        return fitted(stem(name), "", ending(name));
    }

    /// The next safe name for a file received under this name: `a.pdf`, then `a (2).pdf`. Names that differ only in
    /// case are the same name on Windows.
    public String next(String received) {
        var name = of(received);
        var numbered = name;
        for (var number = 2; !taken.add(numbered.toLowerCase(Locale.ROOT)); number++) {
            numbered = fitted(stem(name), " (" + number + ")", ending(name));
        }
        return numbered;
    }

    /// The ending of a name with its dot; empty when it has none that looks like one.
    public static String ending(String name) {
        var ending = ENDING.matcher(name);
        return ending.find() ? ending.group() : "";
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - ending(name).length());
    }

    private static String fitted(String stem, String number, String ending) {
        var cut = stem;
        while (isTooLong(cut + number + ending)) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return EDGES.matcher(cut).replaceAll("") + number + ending;
    }

    private static boolean isTooLong(String name) {
        return name.length() > LONGEST || name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }
}
