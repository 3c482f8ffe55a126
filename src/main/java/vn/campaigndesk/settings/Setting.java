package vn.campaigndesk.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One setting, declared once: its name in the file, what holds until somebody chooses, and how it is written there.
///
/// @param name in the file; letters, digits, dots
/// @param usual what holds until somebody chooses, and when the file says something that cannot be read
/// @param reading from the file; empty for what is no value of it
/// @param writing to the file
public record Setting<T>(String name, T usual, Function<String, Optional<T>> reading, Function<T, String> writing) {
    /// A choice between the values of an enum, written in small letters.
    static <E extends Enum<E>> Setting<E> choice(String name, Class<E> type, E usual) {
        return new Setting<>(
                name,
                usual,
                text -> Stream.of(type.getEnumConstants())
                        .filter(one -> small(one).equals(text))
                        .findFirst(),
                Setting::small);
    }

    /// A whole number within bounds.
    static Setting<Integer> number(String name, int usual, int least, int most) {
        return new Setting<>(
                name,
                usual,
                text -> text.matches("\\d{1,6}")
                        ? Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most)
                        : Optional.empty(),
                String::valueOf);
    }

    private static String small(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
