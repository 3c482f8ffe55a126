package vn.campaigndesk.intake.extract.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.XmlReader;

/// Styles, as far as they decide how letters are read and which paragraphs have numbers.
final class WordStyles {
    static final WordStyles NONE = new WordStyles();
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private RunLook defaults = RunLook.NONE;
    private @Nullable String normal;

    /// @param parent the style it is based on
    record Style(@Nullable String parent, RunLook look, ListPlace list) {}

    private WordStyles() {}

    static WordStyles read(XmlReader xml) throws IOException {
        var styles = new WordStyles();
        xml.children(_ -> xml.children(name -> {
            switch (name) {
                case "docDefaults" -> xml.children(_ -> xml.children(_ -> styles.defaults = RunLook.read(xml)));
                case "style" -> styles.style(xml);
                default -> xml.skip();
            }
        }));
        return styles;
    }

    private void style(XmlReader xml) throws IOException {
        var id = xml.attribute("styleId");
        if (RunLook.isOn(xml.attribute("default"))
                && xml.attribute("default") != null
                && "paragraph".equals(xml.attribute("type"))) {
            normal = id;
        }
        var parent = new @Nullable String[1];
        var look = new RunLook[] {RunLook.NONE};
        var list = new ListPlace[] {ListPlace.NONE};
        xml.children(name -> {
            switch (name) {
                case "basedOn" -> {
                    parent[0] = xml.attribute("val");
                    xml.skip();
                }
                case "rPr" -> look[0] = RunLook.read(xml);
                case "pPr" -> list[0] = ListPlace.inProperties(xml);
                default -> xml.skip();
            }
        });
        if (id != null) {
            styles.put(id, new Style(parent[0], look[0], list[0]));
        }
    }

    /// A run's look with everything its styles add.
    RunLook look(RunLook run, @Nullable String paragraphStyle) {
        if (this == NONE) {
            return run;
        }
        var characters = along(run.style(), run);
        return along(paragraphStyle == null ? normal : paragraphStyle, characters)
                .or(defaults);
    }

    private RunLook along(@Nullable String first, RunLook look) {
        var result = look;
        var name = first;
        for (var i = 0; name != null && i < LONGEST_CHAIN; i++) {
            var style = styles.get(name);
            if (style == null) {
                break;
            }
            result = result.or(style.look);
            name = style.parent;
        }
        return result;
    }

    /// The list that a style puts its paragraphs into.
    ListPlace list(@Nullable String paragraphStyle) {
        var name = paragraphStyle == null ? normal : paragraphStyle;
        var place = ListPlace.NONE;
        for (var i = 0; name != null && i < LONGEST_CHAIN; i++) {
            var style = styles.get(name);
            if (style == null) {
                break;
            }
            place = place.or(style.list);
            name = style.parent;
        }
        return place;
    }
}
