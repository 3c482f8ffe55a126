package vn.campaigndesk.intake.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.arrival.Origin;
import vn.campaigndesk.text.Messages;

/// A draft as one JSON object (RFC 8259), the form of `import --json`.
public final class DraftJson {
    /// How every object begins.
    private static final String BEGIN = "{\"file\": ";

    private final Messages messages;

    /// @param messages the language of the reasons
    public DraftJson(Messages messages) {
        this.messages = messages;
    }

    /// Whether a file holds such objects, or nothing.
    public static boolean isWrittenHere(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var begin = content.readNBytes(BEGIN.length());
            return begin.length == 0 || Arrays.equals(begin, BEGIN.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /// The object on one line.
    ///
    /// @param seconds how long the file took; left out when negative
    public String write(Draft draft, double seconds) {
        var members = new ArrayList<String>();
        var recipient = draft.unit().recipient();
        add(members, "file", text(path(draft.file())));
        add(members, "unit", recipient == null ? "null" : text(name(recipient)));
        add(
                members,
                "indicators",
                array(draft.rows().stream()
                        .map(row -> String.valueOf(row.proposal()))
                        .toList()));
        add(
                members,
                "notes",
                array(draft.rows().stream().map(row -> text(row.note())).toList()));
        add(members, "evaluation", text(draft.evaluation().text()));
        add(members, "proposal", text(draft.proposal().text()));
        add(members, "status", text(draft.status().word()));
        add(members, "reason", text(draft.reason(messages)));
        if (draft.status() == Status.NEEDS_REVIEW) {
            add(
                    members,
                    "review",
                    array(review(draft).stream().map(DraftJson::text).toList()));
        }
        relation(draft.relation(), members);
        if (seconds >= 0) {
            add(members, "seconds", String.format(Locale.ROOT, "%.3f", seconds));
        }
        return "{" + String.join(", ", members) + "}";
    }

    /// The way into an archive as a path.
    private static String path(String file) {
        return file.replace(Origin.INSIDE, "/");
    }

    private static String name(Recipient recipient) {
        return recipient.name();
    }

    private static void relation(@Nullable Relation relation, List<String> members) {
        if (relation != null) {
            add(
                    members,
                    "relation",
                    "{\"type\": " + text(relation.kind().word()) + ", \"file\": " + text(path(relation.other())) + "}");
        }
    }

    /// The fields to ask about, each once; questions about the whole have no field.
    private static List<String> review(Draft draft) {
        return draft.questions().stream()
                .map(Question::field)
                .filter(field -> !field.equals(Question.FORM))
                .distinct()
                .toList();
    }

    private static void add(List<String> members, String name, String value) {
        members.add(text(name) + ": " + value);
    }

    private static String array(List<String> values) {
        return "[" + String.join(", ", values) + "]";
    }

    private static String text(String text) {
        var out = new StringBuilder(text.length() + 2).append('"');
        for (var i = 0; i < text.length(); i++) {
            append(out, text, i);
        }
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, String text, int at) {
        var sign = text.charAt(at);
        switch (sign) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (sign < ' ' || isAlone(text, at)) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
                } else {
                    out.append(sign);
                }
            }
        }
    }

    /// Half of a character beyond the basic plane cannot be written as UTF-8.
    private static boolean isAlone(String text, int at) {
        var sign = text.charAt(at);
        var pairedBefore = Character.isLowSurrogate(sign) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        var pairedAfter = Character.isHighSurrogate(sign)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
        return Character.isSurrogate(sign) && !pairedBefore && !pairedAfter;
    }
}
