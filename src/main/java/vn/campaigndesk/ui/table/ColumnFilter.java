package vn.campaigndesk.ui.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.SearchKey;

/// What a row must have in one column to be seen.
public sealed interface ColumnFilter {
    /// Whether a value of the column may be seen; nothing in a cell is null.
    boolean lets(@Nullable Object value);

    /// All words stand in the text, without diacritics and in any order.
    record Words(String words) implements ColumnFilter {
        @Override
        public boolean lets(@Nullable Object value) {
            return SearchKey.matches(words, value == null ? "" : value.toString());
        }
    }

    /// One of the ticked words; the empty word stands for an empty cell.
    record OneOf(Set<String> words) implements ColumnFilter {
        public OneOf {
            words = Set.copyOf(words);
        }

        @Override
        public boolean lets(@Nullable Object value) {
            return words.contains(value == null ? "" : value.toString());
        }

        /// The same filter when what the rows say is put otherwise; a word that stands in no row stays as it is.
        ///
        /// @param before what each row said
        /// @param after what each says now
        OneOf inOtherWords(List<String> before, List<String> after) {
            var meaning = new HashMap<String, Set<String>>();
            for (var i = 0; i < before.size(); i++) {
                meaning.computeIfAbsent(before.get(i), word -> new HashSet<>()).add(after.get(i));
            }
            return new OneOf(words.stream()
                    .flatMap(word -> meaning.getOrDefault(word, Set.of(word)).stream())
                    .collect(Collectors.toSet()));
        }
    }

    /// A number within bounds, both included; an empty cell is outside of any.
    record Between(@Nullable Long least, @Nullable Long most) implements ColumnFilter {
        @Override
        public boolean lets(@Nullable Object value) {
            return value instanceof Number number
                    && (least == null || number.longValue() >= least)
                    && (most == null || number.longValue() <= most);
        }
    }

    /// A day within bounds, both included; an empty cell is outside of any.
    record Days(@Nullable LocalDate first, @Nullable LocalDate last) implements ColumnFilter {
        @Override
        public boolean lets(@Nullable Object value) {
            return value instanceof LocalDate day
                    && (first == null || !day.isBefore(first))
                    && (last == null || !day.isAfter(last));
        }
    }
}
