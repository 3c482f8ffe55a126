package vn.campaigndesk.followup.contact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of people, compared. The diacritics matter, for they tell two people apart; where a tone mark stands on its
/// syllable does not, for it is a habit of typing.
final class PersonName {
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\s]+");

    private PersonName() {}

    static String key(String name) {
        var decomposed = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Arrays.stream(GAPS.split(decomposed, -1))
                .map(PersonName::syllable)
                .collect(Collectors.joining(" "));
    }

    /// The letters, then the tone.
    private static String syllable(String written) {
        var tones = TONES.matcher(written).results().map(match -> match.group()).collect(Collectors.joining());
        return TONES.matcher(written).replaceAll("") + tones;
    }

    /// Whether a name has no letter that only Vietnamese has.
    static boolean isBare(String name) {
        return name.chars().allMatch(letter -> letter < 128);
    }
}
