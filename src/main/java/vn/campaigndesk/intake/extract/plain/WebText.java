package vn.campaigndesk.intake.extract.plain;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.campaigndesk.intake.extract.Superscript;

/// The text that a web page shows, as lines; the cells of a table row are parted by tabs. One pass over
/// the page, so that a page of a million broken tags takes no longer than any other.
public final class WebText {
    private static final int HEAD = 2_048;
    private static final Pattern PAGE = Pattern.compile(
            "\\s*+(<\\?xml[^>]*+>\\s*+)?(<!--[^>]*+>\\s*+)*+<(!doctype\\s++html|html|head|body|table|div)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "xml");
    private static final Set<String> BREAKS =
            Set.of("br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "blockquote");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "ndash", "\u2013", "mdash",
            "\u2014", "hellip", "\u2026");
    /// Latin letters that Vietnamese pages write by name: a letter and its mark.
    private static final Map<String, String> MARKS =
            Map.of("grave", "\u0300", "acute", "\u0301", "circ", "\u0302", "tilde", "\u0303");

    /// around what is struck through, so that no number can be taken for one that counts
    private static final String STRUCK = "~~";

    private static final String CROSSING = "line-through";

    /// an element that says of itself that nobody sees it, and those that hold nothing
    private static final Pattern HIDING = Pattern.compile(
            "display\\s*+:\\s*+none|visibility\\s*+:\\s*+hidden|mso-hide\\s*+:\\s*+all|font-size\\s*+:\\s*+0(?![.\\d])"
                    + "|\\shidden(?=[\\s=>])");

    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "col", "meta", "link", "base", "wbr");

    private final String page;
    private final String lower;
    /// Where something is crossed out next, and the tag that says so; -1 when nothing more is.
    private int crossing;

    private int crossingTag;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> unclosed = new HashSet<>();
    private boolean inCell;
    private boolean rowHasCell;
    private boolean raised;
    /// whether a line of a cell has just ended: numbers of two lines are not one
    private boolean broken;

    /// whether hidden elements are looked for; the one that is open, and how many of its name within it
    private final boolean mayHide;

    private String hidden = "";
    private int hiddenDepth;

    private WebText(String page, boolean mayHide) {
        this.page = page;
        this.lower = page.toLowerCase(Locale.ROOT);
        this.mayHide = mayHide;
        this.crossing = lower.indexOf(CROSSING);
        this.crossingTag = crossing < 0 ? -1 : lower.lastIndexOf('<', crossing);
    }

    /// Whether a text is the source of a web page.
    public static boolean isPage(String text) {
        return PAGE.matcher(text.substring(0, Math.min(HEAD, text.length()))).lookingAt();
    }

    /// What the page shows.
    public static String of(String page) {
        var web =
                new WebText(page, HIDING.matcher(page.toLowerCase(Locale.ROOT)).find());
        web.read();
        if (web.hiddenDepth > 0) {
            // what is never closed hides nothing that follows
            web = new WebText(page, false);
            web.read();
        }
        return Normalizer.normalize(entities(web.text.toString()).strip(), Normalizer.Form.NFC);
    }

    private void read() {
        var at = 0;
        while (at < page.length()) {
            var sign = page.charAt(at);
            if (sign == '<') {
                at = tag(at);
            } else {
                show(sign);
                at++;
            }
        }
    }

    private void show(char sign) {
        if (hiddenDepth > 0) {
            return;
        }
        if (!Character.isWhitespace(sign)) {
            if (broken && Character.isDigit(sign)) {
                partNumbers();
            }
            broken = false;
            text.append(raised ? Superscript.of(Character.toString(sign)) : sign);
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    /// @return where the page goes on
    private int tag(int at) {
        if (page.startsWith("<!--", at)) {
            return behind("-->", at);
        }
        var nameAt = page.startsWith("</", at) ? at + 2 : at + 1;
        if (nameAt >= page.length() || !isTagStart(page.charAt(nameAt))) {
            show('<');
            return at + 1;
        }
        var name = name(nameAt);
        var closes = nameAt == at + 2;
        var next = behind(">", !closes && UNSEEN.contains(name) ? behind("</" + name, at) : at);
        if (!isHidden(name, closes, at, next)) {
            act(name, closes);
            if (isCrossing(at)) {
                text.append(STRUCK);
            }
        }
        return next;
    }

    /// Whether a tag belongs to an element that is not shown: it begins, goes on or ends one.
    private boolean isHidden(String name, boolean closes, int at, int next) {
        if (hiddenDepth == 0) {
            var begins = mayHide && !closes && !EMPTY.contains(name) && !UNSEEN.contains(name) && hides(at, next);
            hidden = begins ? name : "";
            hiddenDepth = begins ? 1 : 0;
            return begins;
        }
        if (hidden.equals("p") && BREAKS.contains(name) && !closes) {
            // a paragraph ends where the next block begins
            hiddenDepth = 0;
            return isHidden(name, false, at, next);
        }
        if (name.equals(hidden)) {
            hiddenDepth += closes ? -1 : 1;
        }
        return true;
    }

    private boolean hides(int at, int next) {
        return !page.startsWith("/>", next - 2)
                && HIDING.matcher(lower).region(at, next).find();
    }

    /// A style that crosses out, as mail programs write it.
    private boolean isCrossing(int at) {
        if (crossing >= 0 && crossing < at) {
            crossing = lower.indexOf(CROSSING, at);
            crossingTag = crossing < 0 ? -1 : lower.lastIndexOf('<', crossing);
        }
        return crossingTag == at;
    }

    private static boolean isTagStart(char sign) {
        return Character.isLetter(sign) || sign == '!' || sign == '?';
    }

    private String name(int from) {
        var to = from;
        while (to < lower.length() && to - from < 12 && Character.isLetterOrDigit(lower.charAt(to))) {
            to++;
        }
        return lower.substring(from, to);
    }

    /// Behind the next occurrence; when there is none the sign at hand is passed, and never looked for
    /// again.
    private int behind(String end, int at) {
        var found = unclosed.contains(end) ? -1 : lower.indexOf(end, at);
        if (found < 0) {
            unclosed.add(end);
            return at + 1;
        }
        return found + end.length();
    }

    private void act(String name, boolean closes) {
        switch (name) {
            case "td", "th" -> {
                if (!closes && rowHasCell) {
                    trimSpace();
                    text.append('\t');
                }
                rowHasCell = true;
                inCell = !closes;
            }
            case "tr" -> {
                line();
                rowHasCell = false;
                inCell = false;
            }
            case "sup" -> raised = !closes;
            case "s", "strike", "del" -> text.append(STRUCK);
            default -> {
                if (BREAKS.contains(name)) {
                    inCell &= !(closes && name.equals("table"));
                    breakLine();
                }
            }
        }
    }

    private void breakLine() {
        if (inCell) {
            broken = true;
            show(' ');
        } else {
            line();
        }
    }

    private void partNumbers() {
        var last = text.length() - 2;
        if (last >= 0 && Character.isDigit(text.charAt(last))) {
            text.insert(last + 1, ';');
        }
    }

    private void line() {
        trimSpace();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void trimSpace() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private static String entities(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(entity(entity.group(1), entity.group())));
    }

    private static String entity(String name, String otherwise) {
        if (name.startsWith("#")) {
            var hexadecimal = name.toLowerCase(Locale.ROOT).startsWith("#x");
            var code = Integer.parseInt(name, hexadecimal ? 2 : 1, name.length(), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : otherwise;
        }
        var mark = MARKS.get(name.substring(1));
        return mark == null ? NAMED.getOrDefault(name, otherwise) : name.charAt(0) + mark;
    }
}
