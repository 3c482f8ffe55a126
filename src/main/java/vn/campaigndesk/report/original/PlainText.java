package vn.campaigndesk.report.original;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Optional;
import vn.campaigndesk.report.original.ReadableText.Paragraph;

/// Text files in UTF-8, for which no reader is needed.
final class PlainText {
    private PlainText() {}

    /// The lines of a text; empty when the bytes are no UTF-8 after all.
    static Optional<ReadableText> of(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(lines(Normalizer.normalize(text, Normalizer.Form.NFC)));
        } catch (CharacterCodingException e) {
            // only the head was looked at when the file came
            return Optional.empty();
        }
    }

    private static ReadableText lines(String text) {
        var parts = new ArrayList<ReadableText.Part>();
        var shown = text.startsWith("\uFEFF") ? text.substring(1) : text;
        shown.lines().forEach(line -> parts.add(new Paragraph(line, "l" + (parts.size() + 1))));
        return new ReadableText(parts);
    }
}
