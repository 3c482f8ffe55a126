package vn.campaigndesk.letter;

/// The four cuts of the document font.
enum Face {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    private final String fileSuffix;

    Face(String fileSuffix) {
        this.fileSuffix = fileSuffix;
    }

    static Face of(boolean bold, boolean italic) {
        return bold ? (italic ? BOLD_ITALIC : BOLD) : (italic ? ITALIC : REGULAR);
    }

    /// Where the font file lies on the class path.
    String resource() {
        return "/fonts/Tinos/Tinos-" + fileSuffix + ".ttf";
    }

    boolean bold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    boolean italic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }
}
