package vn.campaigndesk.intake.extract.plain;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Ink;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.Superscript;

/// What the words of rich text mean: keeps the state of each group and hands text on to the story.
final class RtfWords implements RtfTokens.Sink {
    /// Destinations with nothing to read.
    private static final Set<String> SKIPPED = Set.of(
            "pict",
            "object",
            "objdata",
            "stylesheet",
            "info",
            "fldinst",
            "sp",
            "nonshppict",
            "filetbl",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "themedata",
            "datastore",
            "xe",
            "tc",
            "rxe",
            "bkmkstart",
            "bkmkend",
            "atnid",
            "atnauthor",
            "template",
            "pntxta",
            "pntxtb",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "private",
            "panose",
            "falt",
            "fontemb",
            "shprslt");
    /// Destinations that say "leave alone if you do not know me" and hold text.
    private static final Set<String> KNOWN =
            Set.of("shpinst", "shptxt", "nesttableprops", "do", "dptxbxtext", "shppict");
    private static final Map<String, Region> REGIONS = Map.ofEntries(
            Map.entry("header", Region.HEADER),
            Map.entry("headerl", Region.HEADER),
            Map.entry("headerr", Region.HEADER),
            Map.entry("headerf", Region.HEADER),
            Map.entry("footer", Region.FOOTER),
            Map.entry("footerl", Region.FOOTER),
            Map.entry("footerr", Region.FOOTER),
            Map.entry("footerf", Region.FOOTER),
            Map.entry("footnote", Region.NOTE),
            Map.entry("annotation", Region.NOTE),
            Map.entry("shptxt", Region.TEXT_BOX),
            Map.entry("dptxbxtext", Region.TEXT_BOX));
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201c"),
            Map.entry("rdblquote", "\u201d"),
            Map.entry("bullet", "\u2022"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "));

    private final RtfStory story;
    private final RtfFonts fonts;
    private final RtfColours colours = new RtfColours();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder fontName = new StringBuilder();
    private Group group = new Group();
    private int defaultFont;
    private int toSkip;
    private int paragraphShade;
    private boolean star;

    /// The state that ends with a group.
    private static final class Group {
        private boolean skipped;
        private boolean fontTable;
        private boolean colourTable;
        private boolean label;
        private boolean hidden;
        private boolean deleted;
        private boolean raised;
        private boolean struck;
        private int font = -1;
        private int colour;
        private int shade;
        private int halfPoints;
        private int skipAfterUnicode = 1;
        private @Nullable Region opened;

        Group inner() {
            var inner = new Group();
            inner.skipped = skipped;
            inner.fontTable = fontTable;
            inner.colourTable = colourTable;
            inner.label = label;
            inner.hidden = hidden;
            inner.deleted = deleted;
            inner.raised = raised;
            inner.struck = struck;
            inner.font = font;
            inner.colour = colour;
            inner.shade = shade;
            inner.halfPoints = halfPoints;
            inner.skipAfterUnicode = skipAfterUnicode;
            return inner;
        }

        void plain() {
            hidden = false;
            deleted = false;
            raised = false;
            struck = false;
            font = -1;
            colour = 0;
            shade = 0;
            halfPoints = 0;
        }
    }

    RtfWords(RtfStory story, RtfFonts fonts) {
        this.story = story;
        this.fonts = fonts;
    }

    @Override
    public void open() {
        flush();
        groups.push(group);
        group = group.inner();
        toSkip = 0;
        star = false;
    }

    @Override
    public void close() {
        flush();
        if (group.opened != null) {
            story.leave();
        }
        if (group.fontTable) {
            endFontName();
        }
        group = groups.isEmpty() ? new Group() : groups.pop();
        toSkip = 0;
    }

    /// At the end of the text.
    void end() {
        flush();
        story.end();
    }

    @Override
    public void text(int sign) {
        if (toSkip > 0) {
            toSkip--;
        } else if (group.fontTable) {
            fontSign(sign);
        } else if (group.colourTable) {
            colourSign(sign);
        } else if (!group.skipped) {
            bytes.write(sign);
        }
    }

    private void fontSign(int sign) {
        if (sign == ';') {
            endFontName();
        } else if (!group.skipped) {
            fontName.append((char) sign);
        }
    }

    private void colourSign(int sign) {
        if (sign == ';') {
            colours.end();
        }
    }

    private void endFontName() {
        if (!fontName.isEmpty()) {
            fonts.name(group.font, fontName.toString().strip());
            fontName.setLength(0);
        }
    }

    @Override
    public void symbol(char sign) {
        switch (sign) {
            case '*' -> star = true;
            case '~' -> show("\u00a0");
            case '-' -> show("\u00ad");
            case '_' -> show("-");
            case '\r', '\n' -> word("par", 1);
            case '{', '}', '\\' -> text(sign);
            default -> {}
        }
    }

    @Override
    public void word(String word, int number) {
        var unknown = star && !KNOWN.contains(word) && !REGIONS.containsKey(word) && !word.equals("fonttbl");
        star = false;
        if (unknown || SKIPPED.contains(word)) {
            skip(word);
            return;
        }
        if (group.fontTable) {
            fontWord(word, number);
        } else if (group.colourTable) {
            colours.word(word, number);
        } else if (!group.skipped) {
            flush();
            visible(word, number);
        }
    }

    private void skip(String word) {
        flush();
        group.skipped = true;
        if (word.equals("object") || word.equals("objdata")) {
            story.remark(Remark.ACTIVE_CONTENT);
        }
    }

    private void fontWord(String word, int number) {
        switch (word) {
            case "f" -> group.font = number;
            case "fcharset" -> fonts.charset(group.font, number);
            default -> {}
        }
    }

    private void visible(String word, int number) {
        var sign = SIGNS.get(word);
        var region = REGIONS.get(word);
        if (sign != null) {
            show(sign);
        } else if (region != null) {
            group.opened = region;
            story.enter(region);
        } else if (!state(word, number)) {
            paragraphShade = word.equals("pard") ? 0 : paragraphShade;
            story.word(word, number);
        }
    }

    /// @return whether the word only changes how text is read
    private boolean state(String word, int number) {
        switch (word) {
            case "fonttbl" -> group.fontTable = true;
            case "colortbl" -> group.colourTable = true;
            case "ansicpg" -> fonts.page(number);
            case "mac" -> fonts.page(10_000);
            case "pc" -> fonts.page(437);
            case "deff" -> defaultFont = number;
            case "f" -> group.font = number;
            case "plain" -> group.plain();
            case "uc" -> group.skipAfterUnicode = Math.clamp(number, 0, 100);
            case "u" -> unicode(number);
            case "v" -> group.hidden = number != 0;
            case "cf" -> group.colour = number;
            case "cb", "chcbpat", "highlight" -> group.shade = number;
            case "fs" -> group.halfPoints = number;
            case "cbpat" -> paragraphShade = number;
            case "super" -> group.raised = number != 0;
            case "strike", "striked" -> group.struck = number != 0;
            case "up" -> group.raised = Superscript.isLift(number);
            case "nosupersub", "sub", "dn" -> group.raised = false;
            case "revised" -> story.remark(Remark.TRACKED_CHANGES);
            case "deleted" -> {
                group.deleted = number != 0;
                story.remark(Remark.TRACKED_CHANGES);
            }
            case "listtext", "pntext" -> group.label = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void unicode(int number) {
        show(Character.toString(number & 0xFFFF));
        toSkip = group.skipAfterUnicode;
    }

    private void flush() {
        if (bytes.size() > 0) {
            var text = bytes.toString(fonts.charset(font()));
            bytes.reset();
            show(text);
        }
    }

    private int font() {
        return group.font < 0 ? defaultFont : group.font;
    }

    private void show(String text) {
        if (bytes.size() > 0) {
            flush();
        }
        if (group.skipped || group.fontTable || group.deleted) {
            return;
        }
        var sight = sight();
        if (sight != Ink.Sight.SEEN && Ink.says(text)) {
            story.unseen();
        }
        if (sight == Ink.Sight.UNSEEN && (group.hidden || !text.isBlank())) {
            return;
        }
        if (group.struck) {
            strike(text);
        } else {
            var seen = group.raised ? Superscript.of(text) : text;
            story.append(group.label ? seen.replace('\t', ' ') : seen, fonts.name(font()));
        }
    }

    private Ink.Sight sight() {
        return group.hidden || Ink.isTiny(group.halfPoints / 2.0)
                ? Ink.Sight.UNSEEN
                : colours.sight(group.colour, group.shade, paragraphShade, story.shade());
    }

    private void strike(String text) {
        if (!text.isBlank()) {
            story.remark(Remark.STRUCK_OUT);
        }
    }
}
