package vn.campaigndesk.intake.draft;

/// What a file is to another one.
///
/// @param other the other file's name, or the number of a report that is already there
public record Relation(Kind kind, String other) {
    /// How two files of one unit stand to each other.
    public enum Kind {
        /// The same bytes, or the same unit with the same numbers and texts.
        DUPLICATE("duplicate-of"),
        /// A later document with other content.
        REPLACES("replaces"),
        /// Other content, and nothing says which is later.
        CONFLICTS("conflicts-with");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word of the command line's output.
        public String word() {
            return word;
        }
    }
}
