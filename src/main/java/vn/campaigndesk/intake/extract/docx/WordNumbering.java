package vn.campaigndesk.intake.extract.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.campaigndesk.intake.extract.XmlReader;

/// The lists of a document, as `numbering.xml` describes them.
final class WordNumbering {
    static final WordNumbering NONE = new WordNumbering();

    private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
    private final Map<String, ListOf> lists = new HashMap<>();

    /// @param format such as "decimal", "bullet"
    /// @param pattern such as "%1.%2."
    record Level(int start, String format, String pattern) {}

    /// A list: its kind, and levels of its own.
    record ListOf(String kind, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    private WordNumbering() {}

    static WordNumbering read(XmlReader xml) throws IOException {
        var numbering = new WordNumbering();
        xml.children(_ -> xml.children(name -> {
            switch (name) {
                case "abstractNum" -> {
                    var id = attribute(xml, "abstractNumId");
                    numbering.kinds.put(id, levels(xml));
                }
                case "num" -> {
                    var id = attribute(xml, "numId");
                    numbering.lists.put(id, list(xml));
                }
                default -> xml.skip();
            }
        }));
        return numbering;
    }

    private static String attribute(XmlReader xml, String name) {
        return Optional.ofNullable(xml.attribute(name)).orElse("");
    }

    private static Map<Integer, Level> levels(XmlReader xml) throws IOException {
        var levels = new HashMap<Integer, Level>();
        xml.children(name -> {
            if (name.equals("lvl")) {
                var number = (int) Values.number(xml.attribute("ilvl"), 0, 0, 8);
                levels.put(number, level(xml));
            } else {
                xml.skip();
            }
        });
        return levels;
    }

    private static Level level(XmlReader xml) throws IOException {
        var level = new Level[] {new Level(1, "decimal", "")};
        xml.children(name -> {
            var old = level[0];
            var value = attribute(xml, "val");
            level[0] = switch (name) {
                case "start" -> new Level((int) Values.number(value, 1, 0, 30_000), old.format, old.pattern);
                case "numFmt" -> new Level(old.start, value, old.pattern);
                case "lvlText" -> new Level(old.start, old.format, value);
                default -> old;
            };
            xml.skip();
        });
        return level[0];
    }

    private static ListOf list(XmlReader xml) throws IOException {
        var kind = new String[] {""};
        var levels = new HashMap<Integer, Level>();
        var starts = new HashMap<Integer, Integer>();
        xml.children(name -> {
            if (name.equals("lvlOverride")) {
                override(xml, levels, starts);
                return;
            }
            if (name.equals("abstractNumId")) {
                kind[0] = attribute(xml, "val");
            }
            xml.skip();
        });
        return new ListOf(kind[0], levels, starts);
    }

    private static void override(XmlReader xml, Map<Integer, Level> levels, Map<Integer, Integer> starts)
            throws IOException {
        var number = (int) Values.number(xml.attribute("ilvl"), 0, 0, 8);
        xml.children(name -> {
            if (name.equals("lvl")) {
                levels.put(number, level(xml));
                return;
            }
            if (name.equals("startOverride")) {
                starts.put(number, (int) Values.number(xml.attribute("val"), 1, 0, 30_000));
            }
            xml.skip();
        });
    }

    Optional<ListOf> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    /// How a level of a list is drawn; empty when the document does not say.
    Optional<Level> level(ListOf list, int level) {
        var own = list.levels.get(level);
        return Optional.ofNullable(
                own == null ? kinds.getOrDefault(list.kind, Map.of()).get(level) : own);
    }
}
