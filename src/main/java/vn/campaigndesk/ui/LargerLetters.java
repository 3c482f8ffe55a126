package vn.campaigndesk.ui;

import java.util.Locale;
import java.util.regex.Pattern;

/// A stylesheet that enlarges the letters of what opens over a window.
final class LargerLetters {
    /// As the desk's stylesheet has it for everything.
    private static final double USUAL = 13;

    private static final String OPENED =
            ".context-menu, .tooltip, .combo-box-popup > .list-view, .dialog-pane, .suggestions, .work-popup";
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE =
            Pattern.compile("([^{}]+)\\{[^{}]*-fx-font-size:\\s*([0-9.]+)(?:px)?\\s*;[^{}]*}");

    private LargerLetters() {}

    /// Every size of letters that a sheet sets, set larger inside dialogs.
    ///
    /// @param sheet the desk's own
    static String sheet(String sheet, int percent) {
        var larger = new StringBuilder(rule(OPENED, USUAL, percent));
        var rules = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
        while (rules.find()) {
            for (var selector : rules.group(1).strip().split(",", -1)) {
                if (!selector.strip().equals(".root")) {
                    larger.append(
                            rule(".dialog-pane " + selector.strip(), Double.parseDouble(rules.group(2)), percent));
                }
            }
        }
        return larger.toString();
    }

    private static String rule(String selector, double size, int percent) {
        return String.format(Locale.ROOT, "%s { -fx-font-size: %.1fpx; }%n", selector, size * percent / 100);
    }
}
