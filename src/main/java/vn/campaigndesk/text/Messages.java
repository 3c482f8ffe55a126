package vn.campaigndesk.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The texts of the interface in one language, which can be turned into another: whoever holds the texts for
/// longer than one language lasts, as a view model does, hears of it.
///
/// A key is dotted and its first part names the file: `report.form.title` is looked up in
/// `messages/report.properties` (Vietnamese) or `messages/report_en.properties`. A missing key is a fault of
/// the program, so it throws: no person is shown a key.
public final class Messages {
    private final Map<String, Properties> files = new ConcurrentHashMap<>();
    private final List<Supplier<Runnable>> turns = new CopyOnWriteArrayList<>();
    private volatile Locale locale;

    /// @param locale the language of the texts: English for `en`, Vietnamese for everything else
    public Messages(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// Goes on in another language.
    public void turn(Locale wanted) {
        var after = turns.stream().map(Supplier::get).toList();
        locale = wanted;
        after.forEach(Runnable::run);
    }

    /// Hears of every turn, for as long as the texts live.
    ///
    /// @param turning asked while the old language holds; what it answers is done once the new one does
    public void onTurn(Supplier<Runnable> turning) {
        turns.add(turning);
    }

    /// The text of a key with its arguments filled in as by [MessageFormat].
    ///
    /// @throws IllegalArgumentException when the key is in no file
    public String get(String key, Object... arguments) {
        var pattern = find(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message for key '" + key + "' in " + locale);
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /// The text for one value of an enum: `prefix` + "." + its name.
    public String of(String prefix, Enum<?> value, Object... arguments) {
        return get(prefix + "." + value.name(), arguments);
    }

    private @Nullable String find(String key) {
        var dot = key.indexOf('.');
        var name = dot < 0 ? key : key.substring(0, dot);
        var file = "en".equals(locale.getLanguage()) ? name + "_en" : name;
        return files.computeIfAbsent(file, Messages::load).getProperty(key);
    }

    private static Properties load(String file) {
        var resource = "/messages/" + file + ".properties";
        var texts = new Properties();
        try (var stream = Messages.class.getResourceAsStream(resource)) {
            if (stream != null) {
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return texts;
    }
}
