package vn.campaigndesk.form;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What the invisible marks in a blank form say: for which campaign, for which unit, and which wording of its rows.
///
/// The marks are properties of the document under three names, and once more all three in one mark, for files of which
/// a program keeps only the content controls (Word) or the defined names (Excel).
///
/// @param campaign the campaign's code
/// @param unit the code of the organisation that the form was made for
/// @param version fingerprint of the rows ([BlankForm#version]); empty when the mark does not say
public record FormIdentity(String campaign, String unit, String version) {
    public static final String CAMPAIGN = "campaigndesk.campaign";
    public static final String UNIT = "campaigndesk.recipient";
    public static final String VERSION = "campaigndesk.form";

    /// The defined name that holds all three as a text.
    static final String WHOLE = "campaigndesk.mark";

    /// How a content control's tag begins that holds all three.
    private static final String TAG = "campaigndesk|";

    /// Word takes no longer tag.
    private static final int LONGEST_TAG = 64;

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int PARTS = 3;

    /// The document properties.
    Map<String, String> properties() {
        return Map.of(CAMPAIGN, campaign, UNIT, unit, VERSION, version);
    }

    /// All three in one text.
    String whole() {
        return campaign + "|" + unit + "|" + version;
    }

    /// The tag of the content control around the unit's name; without the marks where they are too long for one.
    String tag() {
        var tag = TAG + whole();
        return tag.length() <= LONGEST_TAG ? tag : "campaigndesk.unit";
    }

    /// The identities that the marks of a file speak of: none in a file that is no form of this program, more than one
    /// in a file that was put together from several.
    ///
    /// @param marks name to value, as the readers of files hand them on
    public static Set<FormIdentity> in(Map<String, String> marks) {
        var found = new LinkedHashSet<FormIdentity>();
        var own = new FormIdentity(
                marks.getOrDefault(CAMPAIGN, ""), marks.getOrDefault(UNIT, ""), marks.getOrDefault(VERSION, ""));
        if (!own.campaign.isEmpty() || !own.unit.isEmpty()) {
            found.add(own);
        }
        marks.forEach((name, value) -> {
            if (name.equalsIgnoreCase(WHOLE)) {
                addWhole(value.replace("\"", ""), found);
            } else if (name.startsWith(TAG)) {
                addWhole(name.substring(TAG.length()), found);
            }
        });
        return found;
    }

    private static void addWhole(String text, Set<FormIdentity> found) {
        var parts = BAR.split(text, -1);
        if (parts.length == PARTS) {
            found.add(new FormIdentity(parts[0], parts[1], parts[2]));
        }
    }
}
