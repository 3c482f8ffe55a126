package vn.campaigndesk.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of texts as they lie in the sources.
public final class MessageFiles {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final String ENDING = ".properties";

    private MessageFiles() {}

    /// One file.
    ///
    /// @param name what its keys begin with
    /// @param language empty for Vietnamese, `_en` for English
    /// @param twice keys that stand more than once in it
    public record MessageFile(String name, String language, SortedMap<String, String> texts, List<String> twice) {
        public String fileName() {
            return name + language + ENDING;
        }

        List<String> linesMissingIn(MessageFile other) {
            return texts.entrySet().stream()
                    .filter(text -> !other.texts.containsKey(text.getKey()))
                    .map(text -> text.getKey() + "=" + text.getValue())
                    .toList();
        }

        @Override
        public String toString() {
            return fileName();
        }
    }

    /// The names of all files, without language and ending.
    public static List<String> names() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .map(file -> file.endsWith("_en") ? file.substring(0, file.length() - 3) : file)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<MessageFile> all() {
        return names().stream()
                .flatMap(name -> Stream.of("", "_en")
                        .filter(language -> exists(name, language))
                        .map(language -> read(name, language)))
                .toList();
    }

    static boolean exists(String name, String language) {
        return Files.exists(file(name, language));
    }

    /// Reads one file.
    public static MessageFile read(String name, String language) {
        var texts = new TreeMap<String, String>();
        var twice = new ArrayList<String>();
        try (var reader = Files.newBufferedReader(file(name, language), StandardCharsets.UTF_8)) {
            new Recorder(texts, twice).load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MessageFile(name, language, texts, twice);
    }

    private static Path file(String name, String language) {
        return FOLDER.resolve(name + language + ENDING);
    }

    private static final class Recorder extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> texts;
        private final transient List<String> twice;

        Recorder(Map<String, String> texts, List<String> twice) {
            this.texts = texts;
            this.twice = twice;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (texts.put((String) key, (String) value) != null) {
                twice.add((String) key);
            }
            return value;
        }
    }
}
