package vn.campaigndesk.intake.extract.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Ink;
import vn.campaigndesk.intake.extract.Superscript;
import vn.campaigndesk.intake.extract.XmlReader;
import vn.campaigndesk.text.legacy.LegacyFont;

/// Reads what stands inside one paragraph.
final class InlineReader {
    private static final String OURS = "campaigndesk";
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final int SYMBOLS = 0xF000;
    /// Signs of the font Wingdings that people tick with.
    private static final Map<Integer, String> TICKS = Map.of(
            0xFC, "\u2713", 0xFE, "\u2611", 0xFB, "\u2717", 0xFD, "\u2612", 0xA8, "\u2610", 0x6F, "\u2610", 0x78,
            "\u2612");

    private final XmlReader xml;
    private final Findings findings;
    private final Inside textBox;
    private final Fields fields = new Fields();
    private final List<Control> controls = new ArrayList<>();
    private int behind = Ink.PAPER;

    /// Reads the inside of the current element and goes past its end.
    @FunctionalInterface
    interface Inside {
        void read() throws IOException;
    }

    /// A content control that is open.
    private static final class Control {
        private @Nullable String mark;
        private boolean placeholder;
        private final StringBuilder text = new StringBuilder();
    }

    InlineReader(XmlReader xml, Findings findings, Inside textBox) {
        this.xml = xml;
        this.findings = findings;
        this.textBox = textBox;
    }

    /// The colour behind the text to come, where it lays none of its own: that of a cell, or of the page.
    int behind() {
        return behind;
    }

    void behind(int colour) {
        behind = colour;
    }

    /// Reads a paragraph and goes past its end.
    ParagraphDraft paragraph() throws IOException {
        var paragraph = new ParagraphDraft(findings.runs());
        var labelled = new boolean[1];
        xml.children(name -> {
            if (name.equals("pPr")) {
                properties(paragraph);
            } else {
                label(paragraph, labelled);
                inline(name, paragraph);
            }
        });
        label(paragraph, labelled);
        say("\n");
        return paragraph;
    }

    /// Properties come first if at all; only then it is known which list the paragraph is in.
    private void label(ParagraphDraft paragraph, boolean[] labelled) {
        if (!labelled[0]) {
            labelled[0] = true;
            var place = paragraph.list().or(findings.styles().list(paragraph.style()));
            paragraph.append(findings.labels().next(place), null);
        }
    }

    private void properties(ParagraphDraft paragraph) throws IOException {
        xml.children(name -> {
            switch (name) {
                case "pStyle" -> {
                    paragraph.style(xml.attribute("val"));
                    xml.skip();
                }
                case "numPr" -> paragraph.list(ListPlace.read(xml));
                case "shd" -> {
                    paragraph.behind(RunInk.behind(xml));
                    xml.skip();
                }
                case "rPr" -> mark(paragraph);
                default -> xml.skip();
            }
        });
    }

    /// The mark at the paragraph's end may itself be inserted or deleted.
    private void mark(ParagraphDraft paragraph) throws IOException {
        xml.children(name -> {
            if (name.equals("del") || name.equals("moveFrom")) {
                paragraph.runOn();
            }
            if (name.equals("del") || name.equals("ins") || name.equals("moveFrom") || name.equals("moveTo")) {
                paragraph.revise();
            }
            xml.skip();
        });
    }

    private void inline(String name, ParagraphDraft paragraph) throws IOException {
        switch (name) {
            case "r" -> run(paragraph);
            case "del", "moveFrom" -> {
                paragraph.revise();
                xml.skip();
            }
            case "ins", "moveTo" -> {
                paragraph.revise();
                xml.children(inner -> inline(inner, paragraph));
            }
            case "sdt" -> control(() -> xml.children(inner -> inline(inner, paragraph)));
            case "AlternateContent" -> alternate(inner -> inline(inner, paragraph));
            case "txbxContent" -> textBox.read();
            case "pPr", "sdtPr", "rt" -> xml.skip();
            case "t" -> append(xml.text(), RunLook.NONE, paragraph);
            default -> xml.children(inner -> inline(inner, paragraph));
        }
    }

    /// Of several ways to say the same the first is taken: it is what a program of today shows.
    void alternate(XmlReader.Step step) throws IOException {
        var taken = new boolean[1];
        xml.children(_ -> {
            if (taken[0]) {
                xml.skip();
            } else {
                taken[0] = true;
                xml.children(step);
            }
        });
    }

    private void run(ParagraphDraft paragraph) throws IOException {
        findings.budget().step();
        var look = new RunLook[] {findings.styles().look(RunLook.NONE, paragraph.style())};
        xml.children(name -> {
            if (name.equals("rPr")) {
                look[0] = findings.styles().look(RunLook.read(xml), paragraph.style());
            } else {
                inRun(name, look[0], paragraph);
            }
        });
    }

    private void inRun(String name, RunLook look, ParagraphDraft paragraph) throws IOException {
        switch (name) {
            case "t" -> append(xml.text(), look, paragraph);
            case "tab", "ptab" -> sign("\t", look, paragraph);
            case "br", "cr" -> sign("\n", look, paragraph);
            case "noBreakHyphen" -> sign("-", look, paragraph);
            case "softHyphen" -> sign(Character.toString(SOFT_HYPHEN), look, paragraph);
            case "sym" -> symbol(look, paragraph);
            case "fldChar" -> field(look, paragraph);
            case "instrText", "delText", "delInstrText", "rt" -> xml.skip();
            case "footnoteReference", "endnoteReference", "commentReference" -> {
                findings.noteSeen();
                xml.skip();
            }
            case "txbxContent" -> textBox.read();
            case "AlternateContent" -> alternate(inner -> inRun(inner, look, paragraph));
            default -> xml.children(inner -> inRun(inner, look, paragraph));
        }
    }

    private void sign(String sign, RunLook look, ParagraphDraft paragraph) throws IOException {
        append(sign, look, paragraph);
        xml.skip();
    }

    private void append(String text, RunLook look, ParagraphDraft paragraph) {
        if (fields.hideText() || isPlaceholder()) {
            return;
        }
        var sight = look.sight(paragraph.behind(behind));
        if (sight != Ink.Sight.SEEN) {
            paragraph.hide(Ink.says(text));
        }
        if (sight == Ink.Sight.UNSEEN && (look.isVanished() || !text.isBlank())) {
            return;
        }
        if (look.isStruck()) {
            paragraph.strike(!text.isBlank());
        } else {
            show(text, look, paragraph);
        }
    }

    private void show(String text, RunLook look, ParagraphDraft paragraph) {
        var seen = look.isRaised() ? Superscript.of(text) : text;
        paragraph.append(seen, look.font());
        if (!controls.isEmpty()) {
            say(findings.runs().text(seen, look.font()));
        }
    }

    /// To every control that is marked and open.
    private void say(String readable) {
        for (var control : controls) {
            if (control.mark != null) {
                control.text.append(readable);
            }
        }
    }

    private boolean isPlaceholder() {
        for (var control : controls) {
            if (control.placeholder) {
                return true;
            }
        }
        return false;
    }

    /// A letter of a font that is no text font. Only ticks mean something as text; of an old Vietnamese
    /// font it is a letter like any other.
    private void symbol(RunLook look, ParagraphDraft paragraph) throws IOException {
        var font = xml.attribute("font");
        var code = code(xml.attribute("char"));
        if (code >= 0) {
            var plain = code >= SYMBOLS ? code - SYMBOLS : code;
            var text = LegacyFont.of(font).isPresent()
                    ? Character.toString(plain)
                    : font != null && font.startsWith("Wingdings")
                            ? TICKS.getOrDefault(plain, "\u2022")
                            : Character.toString(plain);
            var named = new RunLook(font, font, look.vanish(), look.raised(), look.struck(), null, look.ink());
            append(text, named, paragraph);
        }
        xml.skip();
    }

    private static int code(@Nullable String hexadecimal) {
        try {
            return hexadecimal == null ? -1 : Integer.parseInt(hexadecimal, 16) & 0xFFFF;
        } catch (NumberFormatException noCode) {
            return -1;
        }
    }

    /// A mark of a field. The old form fields keep what was chosen in the mark itself.
    private void field(RunLook look, ParagraphDraft paragraph) throws IOException {
        fields.mark(xml.attribute("fldCharType"));
        var choices = new ArrayList<String>();
        var chosen = new int[1];
        var box = new String[] {""};
        xml.children(_ -> xml.children(name -> {
            switch (name) {
                case "ddList" ->
                    xml.children(inner -> {
                        if (inner.equals("listEntry")) {
                            choices.add(String.valueOf(xml.attribute("val")));
                        } else if (inner.equals("result")) {
                            chosen[0] = (int) Values.number(xml.attribute("val"), 0, 0, 100);
                        }
                        xml.skip();
                    });
                case "checkBox" -> box[0] = checkBox();
                default -> xml.skip();
            }
        }));
        append(chosen[0] < choices.size() ? choices.get(chosen[0]) : box[0], look, paragraph);
    }

    private String checkBox() throws IOException {
        var standard = new boolean[1];
        var checked = new Boolean[1];
        xml.children(name -> {
            var on = RunLook.isOn(xml.attribute("val"));
            if (name.equals("default")) {
                standard[0] = on;
            } else if (name.equals("checked")) {
                checked[0] = on;
            }
            xml.skip();
        });
        var ticked = checked[0] == null ? standard[0] : checked[0];
        return ticked ? "\u2611" : "\u2610";
    }

    /// A content control around blocks, rows, cells or runs: its mark, if it is ours, names its text.
    void control(Inside content) throws IOException {
        var control = new Control();
        controls.add(control);
        xml.children(name -> {
            switch (name) {
                case "sdtPr" -> controlProperties(control);
                case "sdtContent" -> content.read();
                default -> xml.skip();
            }
        });
        controls.removeLast();
        if (control.mark != null) {
            findings.identity()
                    .put(control.mark, Findings.compose(control.text.toString()).strip());
        }
    }

    private void controlProperties(Control control) throws IOException {
        xml.children(name -> {
            var value = xml.attribute("val");
            switch (name) {
                case "tag" -> control.mark = value != null && value.startsWith(OURS) ? value : control.mark;
                case "alias" ->
                    control.mark =
                            control.mark == null && value != null && value.startsWith(OURS) ? value : control.mark;
                case "showingPlcHdr" -> control.placeholder = RunLook.isOn(value);
                default -> {}
            }
            xml.skip();
        });
    }
}
