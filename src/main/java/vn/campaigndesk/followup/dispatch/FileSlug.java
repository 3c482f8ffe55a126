package vn.campaigndesk.followup.dispatch;

import java.util.regex.Pattern;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.SearchKey;

/// Names of files that every mail program, registry and stick takes: letters without diacritics, digits, dashes.
final class FileSlug {
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final int LONGEST = 80;

    private FileSlug() {}

    /// `03-015-tho-xuan`: its group and its place in it keep the files in the letter's order, and two names apart.
    static String of(Recipient unit) {
        return "%02d-%03d-%s".formatted(unit.group().place(), unit.place(), of(unit.shortName()));
    }

    /// A text as a name; never empty.
    static String of(String text) {
        var plain = OTHERS.matcher(SearchKey.of(text)).replaceAll("-");
        var name = EDGES.matcher(plain).replaceAll("");
        var cut = name.length() <= LONGEST
                ? name
                : EDGES.matcher(name.substring(0, LONGEST)).replaceAll("");
        return cut.isEmpty() ? "x" : cut;
    }
}
