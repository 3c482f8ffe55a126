package vn.campaigndesk.text.legacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The runs of one file, each in its own font. It notices when a legacy font holds Unicode after all:
/// people set a whole document to `.VnTime` that was typed in Unicode, and then "Thanh Hóa" alone does
/// not tell what it is, but "Thọ Xuân" elsewhere in the same font does. Then the file is read once more
/// with [#secondLook()].
public final class LegacyRuns {
    private final LegacyText legacy;
    private final Set<String> notLegacy;
    private final @Nullable LegacyCharset assumed;
    private final Map<String, Optional<LegacyFont>> fonts = new HashMap<>();
    private final Set<String> holdUnicode = new HashSet<>();
    private final Set<String> holdLegacy = new HashSet<>();
    private final StringBuilder unnamed = new StringBuilder();
    private boolean unicodeSeen;
    private boolean converted;

    public LegacyRuns(LegacyText legacy) {
        this(legacy, Set.of(), null);
    }

    private LegacyRuns(LegacyText legacy, Set<String> notLegacy, @Nullable LegacyCharset assumed) {
        this.legacy = legacy;
        this.notLegacy = notLegacy;
        this.assumed = assumed;
    }

    /// A run as it was meant; soft hyphens that are no letters are left out. Not composed: a letter and
    /// its mark may stand in two runs.
    ///
    /// @param run the text of neighbouring runs of one font together
    public String text(String run, @Nullable String font) {
        var named = font == null || notLegacy.contains(font)
                ? Optional.<LegacyFont>empty()
                : fonts.computeIfAbsent(font, LegacyFont::of);
        if (named.isPresent() && font != null) {
            return named(run, font, named.get());
        }
        return LegacyText.isPlain(run) ? run : unnamed(run);
    }

    private String named(String run, String font, LegacyFont kind) {
        if (LegacyText.isPlain(run)) {
            return legacy.convert(run, kind);
        }
        if (legacy.tells(run, kind.charset())) {
            holdLegacy.add(font);
        } else if (LegacyText.hasUnicodeVietnamese(run)) {
            holdUnicode.add(font);
            unicodeSeen = true;
        }
        var text = legacy.convert(run, kind);
        converted |= !text.equalsIgnoreCase(run);
        return text;
    }

    private String unnamed(String run) {
        if (assumed != null && !LegacyText.hasUnicodeVietnamese(run)) {
            return legacy.convert(run, assumed);
        }
        unicodeSeen |= LegacyText.hasUnicodeVietnamese(run);
        if (!unicodeSeen) {
            unnamed.append(run).append('\n');
        }
        return run.indexOf('\u00ad') < 0 ? run : run.replace("\u00ad", "");
    }

    /// Whether a run was converted by the name of its font.
    public boolean converted() {
        return converted;
    }

    /// Whether runs were converted though no font said so.
    public boolean guessed() {
        return assumed != null;
    }

    /// What to read the file with once more, because it is now known that a font lies, or that text in
    /// other fonts is in an old encoding; empty when the first reading was right.
    public Optional<LegacyRuns> secondLook() {
        var lying = new HashSet<>(holdUnicode);
        lying.removeAll(holdLegacy);
        var guess = unicodeSeen || assumed != null ? Optional.<LegacyCharset>empty() : legacy.guess(unnamed.toString());
        if (!notLegacy.containsAll(lying) || guess.isPresent()) {
            lying.addAll(notLegacy);
            return Optional.of(new LegacyRuns(legacy, lying, guess.orElse(assumed)));
        }
        return Optional.empty();
    }
}
