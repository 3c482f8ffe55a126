package vn.campaigndesk.intake.find;

/// A line that begins something: one of the form's texts, a heading, the end of the letter.
///
/// @param rest what stands behind the label in the same text; empty when nothing does
/// @param whole whether it is worded as the form prints it
/// @param clear whether a colon or the end of the line parts label and text
record Label(Kind kind, String rest, boolean whole, boolean clear) {
    enum Kind {
        UNIT,
        EVALUATION,
        PROPOSAL,
        HEADING,
        END
    }

    boolean isText() {
        return kind == Kind.EVALUATION || kind == Kind.PROPOSAL || kind == Kind.UNIT;
    }
}
