package vn.campaigndesk.intake.extract.docx;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the small parts beside the body say, remembered from document to document: the forms of a campaign are copies
/// of one, and their styles and relations are the same to the byte. Known again by all its bytes, never by a check sum.
/// Safe for several threads; its size is bounded.
final class PrintedParts {
    private static final int LARGEST = 1 << 16;
    private static final int MOST = 32;

    private final Map<Printed, List<WordParts.Relation>> relations = new ConcurrentHashMap<>();
    private final Map<Printed, WordStyles> styles = new ConcurrentHashMap<>();

    /// Reads a part that is not known yet.
    @FunctionalInterface
    interface Reading<T> {
        T of(byte[] part) throws IOException;
    }

    /// A part by its bytes and the folder in which its targets are looked for.
    private static final class Printed {
        private final String folder;
        private final byte[] part;
        private final int hash;

        Printed(String folder, byte[] part) {
            this.folder = folder;
            this.part = part;
            this.hash = Arrays.hashCode(part);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Printed same && folder.equals(same.folder) && Arrays.equals(part, same.part);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    List<WordParts.Relation> relations(String folder, byte[] part, Reading<List<WordParts.Relation>> reading)
            throws IOException {
        return known(relations, new Printed(folder, part), reading);
    }

    WordStyles styles(byte[] part, Reading<WordStyles> reading) throws IOException {
        return known(styles, new Printed("", part), reading);
    }

    private static <T> T known(Map<Printed, T> parts, Printed printed, Reading<T> reading) throws IOException {
        if (printed.part.length > LARGEST) {
            return reading.of(printed.part);
        }
        var known = parts.get(printed);
        if (known != null) {
            return known;
        }
        var read = reading.of(printed.part);
        if (parts.size() >= MOST) {
            parts.clear();
        }
        parts.put(printed, read);
        return read;
    }
}
