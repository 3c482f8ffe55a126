package vn.campaigndesk.intake.golden;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.h2.util.json.JSONArray;
import org.h2.util.json.JSONBoolean;
import org.h2.util.json.JSONNumber;
import org.h2.util.json.JSONObject;
import org.h2.util.json.JSONString;
import org.h2.util.json.JSONStringSource;
import org.h2.util.json.JSONValue;
import org.h2.util.json.JSONValueTarget;
import org.jspecify.annotations.Nullable;

/// A report as JSON, expected or got.
record Outcome(Map<String, @Nullable Object> fields) {
    /// @param json one object or an array of objects
    static List<Outcome> parse(String json) {
        var value = JSONStringSource.parse(json, new JSONValueTarget());
        var values = value instanceof JSONArray array ? List.of(array.getArray()) : List.of(value);
        return values.stream()
                .map(each -> new Outcome(members((JSONObject) each)))
                .toList();
    }

    private static Map<String, @Nullable Object> members(JSONObject object) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        for (var member : object.getMembers()) {
            members.put(member.getKey(), plain(member.getValue()));
        }
        return members;
    }

    private static @Nullable Object plain(JSONValue value) {
        return switch (value) {
            case JSONObject object -> members(object);
            case JSONArray array -> {
                var elements = new ArrayList<@Nullable Object>();
                for (var element : array.getArray()) {
                    elements.add(plain(element));
                }
                yield elements;
            }
            case JSONString text -> Normalizer.normalize(text.getString(), Normalizer.Form.NFC);
            case JSONNumber number -> whole(number.getBigDecimal());
            case JSONBoolean truth -> truth.getBoolean();
            default -> null;
        };
    }

    private static Object whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValueExact() : number;
    }

    String file() {
        return text("file");
    }

    String status() {
        return text("status");
    }

    private String text(String field) {
        return Objects.toString(fields.get(field), "");
    }

    private List<@Nullable Object> list(String field) {
        return fields.get(field) instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    List<String> after() {
        return list("after").stream().map(String::valueOf).toList();
    }

    /// What this result says otherwise than the expected one, in words; empty when all is right.
    ///
    /// A field that needs a question may be left empty or hold another of the readings listed as also right; more
    /// questions than expected are no mistake here (they cost the share of clean files accepted).
    List<String> mistakes(Outcome expected) {
        var mistakes = new ArrayList<String>();
        if (!same("status", status(), expected.status(), expected)) {
            mistakes.add("status " + status() + " instead of " + expected.status());
        }
        if (expected.status().equals("rejected")) {
            return mistakes;
        }
        wrongValues(expected).forEach(mistakes::add);
        expected.list("review").stream()
                .filter(field -> !list("review").contains(field))
                .forEach(field -> mistakes.add("does not ask about " + field));
        if (expected.fields.get("relation") instanceof Map<?, ?> relation && !isRelated(relation)) {
            mistakes.add("relation " + fields.get("relation") + " instead of " + relation);
        }
        return mistakes;
    }

    private boolean isRelated(Map<?, ?> wanted) {
        return fields.get("relation") instanceof Map<?, ?> got
                && Objects.equals(got.get("type"), wanted.get("type"))
                && String.valueOf(got.get("file")).endsWith(String.valueOf(wanted.get("file")));
    }

    /// Unit, numbers, notes and texts that are not what the officer takes.
    List<String> wrongValues(Outcome expected) {
        var wrong = new ArrayList<String>();
        compare("unit", fields.get("unit"), expected.fields.get("unit"), expected, wrong);
        for (var i = 0; i < 5; i++) {
            compare("i" + (i + 1), at("indicators", i), expected.at("indicators", i), expected, wrong);
            compare("note " + (i + 1), note(i), expected.note(i), expected, wrong);
        }
        for (var field : List.of("evaluation", "proposal")) {
            if (!expected.list("review").contains(field)) {
                compare(field, spaced(text(field)), spaced(expected.text(field)), expected, wrong);
            }
        }
        return wrong;
    }

    private @Nullable Object at(String field, int index) {
        var values = list(field);
        return index < values.size() ? values.get(index) : null;
    }

    /// A note without the form's own hint, which is nobody's note.
    private String note(int index) {
        var note = spaced(Objects.toString(at("notes", index), ""));
        var hint = Answer.HINTS.get(index);
        return !hint.isEmpty() && note.startsWith(hint)
                ? note.substring(hint.length()).strip()
                : note;
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static void compare(
            String field, @Nullable Object got, @Nullable Object wanted, Outcome expected, List<String> wrong) {
        if (!same(field, got, wanted, expected)) {
            wrong.add(field + " is " + got + " instead of " + wanted);
        }
    }

    private static boolean same(String field, @Nullable Object got, @Nullable Object wanted, Outcome expected) {
        return Objects.equals(got, wanted) || expected.alsoRight(field).contains(got);
    }

    private List<@Nullable Object> alsoRight(String field) {
        return fields.get("alsoRight") instanceof Map<?, ?> also && also.get(field) instanceof List<?> values
                ? new ArrayList<>(values)
                : Collections.emptyList();
    }
}
