package vn.campaigndesk.letter;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// Writes one named paragraph style for each [Look], so that a person who goes on in Word changes a style and not a
/// hundred paragraphs.
final class WordStyleWriter {
    static final String FONT = "Times New Roman";
    static final String LANGUAGE = "vi-VN";
    static final String WATERMARK_COLOUR = "B23A3A";

    /// The light schemas of POI have no classes for this element, so it is XML.
    private static final String COMPATIBILITY = """
            <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat>\
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
            </w:compat></xml-fragment>""";

    private static final int NORMAL_POINTS = 14;
    private static final double SINGLE_LINE = 240;
    private static final Pattern WORD_END = Pattern.compile("_");

    private WordStyleWriter() {}

    /// Adds the styles, and the setting without which Word opens the file in its compatibility mode.
    ///
    /// @throws IllegalStateException when the setting's own XML is not well-formed: a fault of this class
    static void write(XWPFDocument document) {
        try {
            document.getSettings().getCTSettings().set(CTSettings.Factory.parse(COMPATIBILITY));
        } catch (XmlException e) {
            throw new IllegalStateException("compatibility setting", e);
        }
        var styles = CTStyles.Factory.newInstance();
        defaults(styles);
        normal(styles);
        for (var look : Look.values()) {
            style(styles, look);
        }
        document.createStyles().setStyles(styles);
    }

    /// The style's name in the file.
    static String id(Look look) {
        return look.outline() > 0 ? "Heading" + look.outline() : "Letter" + camel(look);
    }

    /// The alignment of a paragraph.
    static STJc.Enum jc(Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
            case JUSTIFIED -> STJc.BOTH;
        };
    }

    private static String name(Look look) {
        return look.outline() > 0
                ? "heading " + look.outline()
                : "Letter " + look.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String camel(Look look) {
        var name = new StringBuilder();
        for (var word : WORD_END.splitAsStream(look.name()).toList()) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private static void defaults(CTStyles styles) {
        var defaults = styles.addNewDocDefaults();
        var run = defaults.addNewRPrDefault().addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setEastAsia(FONT);
        fonts.setCs(FONT);
        size(run, NORMAL_POINTS);
        var language = run.addNewLang();
        language.setVal(LANGUAGE);
        language.setEastAsia(LANGUAGE);
        defaults.addNewPPrDefault();
    }

    private static void normal(CTStyles styles) {
        var normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId("Normal");
        normal.addNewName().setVal("Normal");
        normal.addNewQFormat();
    }

    private static void style(CTStyles styles, Look look) {
        var style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id(look));
        style.addNewName().setVal(name(look));
        style.addNewBasedOn().setVal("Normal");
        style.addNewQFormat();
        paragraph(style, look);
        var run = style.addNewRPr();
        if (look.face().bold()) {
            run.addNewB();
            run.addNewBCs();
        }
        if (look.face().italic()) {
            run.addNewI();
            run.addNewICs();
        }
        if (look == Look.WATERMARK) {
            run.addNewColor().setVal(WATERMARK_COLOUR);
        }
        size(run, look.points());
    }

    private static void paragraph(CTStyle style, Look look) {
        var paragraph = style.addNewPPr();
        if (look.outline() > 0) {
            paragraph.addNewKeepNext();
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(WordUnits.pointTwips(look.before()));
        spacing.setAfter(WordUnits.pointTwips(look.after()));
        if (look == Look.RULE) {
            spacing.setLine(WordUnits.pointTwips(2 * look.points()));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        } else {
            var factor = look.running() ? PageGeometry.LINE_SPACING : 1;
            spacing.setLine(BigInteger.valueOf(Math.round(SINGLE_LINE * factor)));
            spacing.setLineRule(STLineSpacingRule.AUTO);
        }
        if (look.indented()) {
            paragraph.addNewInd().setFirstLine(WordUnits.twips(PageGeometry.FIRST_LINE_MM));
        }
        paragraph.addNewJc().setVal(jc(look.align()));
        if (look.outline() > 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(look.outline() - 1L));
        }
    }

    private static void size(CTRPr run, int points) {
        run.addNewSz().setVal(WordUnits.halfPoints(points));
        run.addNewSzCs().setVal(WordUnits.halfPoints(points));
    }
}
