package vn.campaigndesk.intake.arrival;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.intake.extract.Watched;
import vn.campaigndesk.intake.extract.ZipReader;
import vn.campaigndesk.intake.extract.plain.WebText;
import vn.campaigndesk.text.ExpectedFailure;

/// Takes an e-mail apart. A letter inside a letter stays an attachment; pictures and pages that the body
/// refers to outside of the e-mail are not fetched.
final class MailReader {
    private static final int LONGEST_HEADER = 1 << 17;
    private static final int MOST_HEADERS = 2_000;
    private static final Pattern TABLE = Pattern.compile("<table\\b", Pattern.CASE_INSENSITIVE);

    private final Limits limits;
    private final List<Mail.Attachment> attachments = new ArrayList<>();
    private String sender = "";
    private String receivers = "";
    private String subject = "";
    private @Nullable Instant sent;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder page = new StringBuilder();
    private boolean table;
    private int parts;
    private long size;

    private MailReader(Limits limits) {
        this.limits = limits;
    }

    /// What the headers of one part say.
    private static final class Part {
        private final Map<String, String> fields = new HashMap<>();
        private String type = "text/plain";
        private String name = "";
        private @Nullable String charset;
        private boolean attached;
        private boolean inline;
    }

    /// @throws ExpectedFailure `intake.refused.*` beyond a limit
    /// @throws IOException the e-mail is broken
    static Mail read(byte[] content, Limits limits) throws IOException {
        var reader = new MailReader(limits);
        try {
            reader.read(content);
        } catch (ExpectedFailure limit) {
            throw limit;
        } catch (MimeException | RuntimeException broken) {
            throw new IOException("broken e-mail", broken);
        }
        var plain = reader.plain.toString().strip();
        var body = plain.isEmpty() || reader.table ? reader.page.toString().strip() : plain;
        return new Mail(
                reader.sender, reader.receivers, reader.sent, reader.subject, body, List.copyOf(reader.attachments));
    }

    private void read(byte[] content) throws IOException, MimeException {
        var config = MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        var stream = new MimeTokenStream(config);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(content));
        var part = new Part();
        var depth = 0;
        for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            Watched.stopWhenGivenUp();
            switch (state) {
                case T_START_HEADER -> part = new Part();
                case T_FIELD -> field(stream, part);
                case T_END_HEADER -> headers(part, depth);
                case T_START_MULTIPART -> deeper(++depth);
                case T_END_MULTIPART -> depth--;
                case T_BODY -> body(part, bytes(stream));
                default -> {}
            }
        }
    }

    private void deeper(int depth) {
        if (depth > limits.depth()) {
            throw new ExpectedFailure("intake.refused.toodeep");
        }
    }

    private static void field(MimeTokenStream stream, Part part) {
        var field = stream.getField();
        var name = field.getName().toLowerCase(Locale.ROOT);
        part.fields.putIfAbsent(name, field.getBody());
        if (field instanceof RawField raw && name.equals("content-type")) {
            var body = RawFieldParser.DEFAULT.parseRawBody(raw);
            var parameters = parameters(body.getParams());
            part.type = Optional.ofNullable(body.getValue()).orElse("").strip().toLowerCase(Locale.ROOT);
            part.charset = parameters.get("charset");
            part.name = part.name.isEmpty() ? parameters.getOrDefault("name", "") : part.name;
        } else if (field instanceof RawField raw && name.equals("content-disposition")) {
            var body = RawFieldParser.DEFAULT.parseRawBody(raw);
            part.attached = "attachment".equalsIgnoreCase(body.getValue());
            part.inline = "inline".equalsIgnoreCase(body.getValue());
            part.name = parameters(body.getParams()).getOrDefault("filename", part.name);
        }
    }

    private static Map<String, String> parameters(List<NameValuePair> pairs) {
        var mapping = new MimeParameterMapping();
        pairs.forEach(pair -> mapping.addParameter(pair.getName(), pair.getValue()));
        var parameters = new HashMap<String, String>();
        mapping.getParameters().forEach((name, value) -> parameters.put(name.toLowerCase(Locale.ROOT), value));
        return parameters;
    }

    private void headers(Part part, int depth) {
        if (depth == 0) {
            sender = decoded(part, "from");
            receivers = (decoded(part, "to") + " " + decoded(part, "cc")).strip();
            subject = decoded(part, "subject");
            sent = date(part.fields.getOrDefault("date", ""));
        }
    }

    private static String decoded(Part part, String field) {
        return DecoderUtil.decodeEncodedWords(part.fields.getOrDefault(field, ""), DecodeMonitor.SILENT)
                .strip();
    }

    private static @Nullable Instant date(String text) {
        try {
            var bare = text.replaceAll("\\(.*", "").strip();
            return ZonedDateTime.parse(bare, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private byte[] bytes(MimeTokenStream stream) throws IOException {
        try (var decoded = stream.getDecodedInputStream()) {
            var bytes = decoded.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.expandedBytes() - size + 1));
            size += bytes.length;
            if (size > limits.expandedBytes() || ++parts > limits.parts()) {
                throw ZipReader.crowded(limits);
            }
            return bytes;
        }
    }

    private void body(Part part, byte[] content) {
        var isText = part.type.equals("text/plain") || part.type.equals("text/html");
        if (isText && !part.attached && part.name.isEmpty()) {
            text(part, content);
            return;
        }
        var inline = !part.attached && (part.inline || part.fields.containsKey("content-id"));
        attachments.add(new Mail.Attachment(new SourceFile(part.name, content), part.type, inline));
    }

    /// Of a text and a page that say the same the text is taken, unless the page has a table, which no text keeps; of
    /// several texts all.
    private void text(Part part, byte[] content) {
        var text = new String(content, charset(part.charset));
        if (part.type.equals("text/html")) {
            table |= TABLE.matcher(text).find();
            page.append(WebText.of(text)).append('\n');
        } else {
            plain.append(text).append('\n');
        }
    }

    private static Charset charset(@Nullable String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
