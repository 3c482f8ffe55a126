package vn.campaigndesk.letter;

/// Every kind of line in an official document with its size and style: the table of Decree 30/2020/ND-CP,
/// Appendix I and VI, in the sizes of its own examples. Both writers make their styles from it.
enum Look {
    NATION(12, Face.BOLD, Align.CENTRE),
    MOTTO(13, Face.BOLD, Align.CENTRE),
    PARENT(12, Face.REGULAR, Align.CENTRE),
    AGENCY(12, Face.BOLD, Align.CENTRE),
    NUMBER(13, Face.REGULAR, Align.CENTRE),
    DATE(13, Face.ITALIC, Align.CENTRE),
    DISPATCH_SUBJECT(12, Face.REGULAR, Align.CENTRE),
    TYPE_NAME(14, Face.BOLD, Align.CENTRE),
    SUBJECT(14, Face.BOLD, Align.CENTRE),
    ADDRESSEE(14, Face.REGULAR, Align.LEFT),
    PART(14, Face.BOLD, Align.JUSTIFIED),
    CLAUSE(14, Face.BOLD, Align.JUSTIFIED),
    POINT(14, Face.REGULAR, Align.JUSTIFIED),
    BODY(14, Face.REGULAR, Align.JUSTIFIED),
    BASIS(14, Face.ITALIC, Align.JUSTIFIED),
    CAPTION(14, Face.REGULAR, Align.CENTRE),
    NOTE(12, Face.ITALIC, Align.JUSTIFIED),
    FIGURE(12, Face.REGULAR, Align.CENTRE),
    CLOSING(14, Face.REGULAR, Align.RIGHT),
    SIGNER(14, Face.BOLD, Align.CENTRE),
    COPIES_WORD(12, Face.BOLD_ITALIC, Align.LEFT),
    COPIES(11, Face.REGULAR, Align.LEFT),
    DRAFTER(11, Face.REGULAR, Align.LEFT),
    CONTACT(11, Face.REGULAR, Align.CENTRE),
    APPENDIX_WORD(14, Face.BOLD, Align.CENTRE),
    APPENDIX_TITLE(14, Face.BOLD, Align.CENTRE),
    ATTACHED(14, Face.ITALIC, Align.CENTRE),
    PAGE_NUMBER(13, Face.REGULAR, Align.CENTRE),
    WATERMARK(10, Face.BOLD, Align.CENTRE),
    TABLE(12, Face.REGULAR, Align.LEFT),
    RULE(2, Face.REGULAR, Align.CENTRE);

    private final int points;
    private final Face face;
    private final Align align;

    Look(int points, Face face, Align align) {
        this.points = points;
        this.face = face;
        this.align = align;
    }

    /// Size in points.
    int points() {
        return points;
    }

    Face face() {
        return face;
    }

    Align align() {
        return align;
    }

    /// Whether it is running text: indented, spaced out, more than single line spacing.
    boolean running() {
        return switch (this) {
            case PART, CLAUSE, POINT, BODY, BASIS, CAPTION, NOTE -> true;
            default -> false;
        };
    }

    /// Whether its first line is indented.
    boolean indented() {
        return running() && align == Align.JUSTIFIED && this != NOTE;
    }

    /// Distance to the line above in points.
    int before() {
        return switch (this) {
            case DISPATCH_SUBJECT, NUMBER, DATE, CAPTION, FIGURE -> 6;
            case TYPE_NAME -> 18;
            case ATTACHED, RULE -> 3;
            default -> 0;
        };
    }

    /// Distance to the line below in points.
    int after() {
        return running() || this == FIGURE ? PageGeometry.PARAGRAPH_GAP_PT : 0;
    }

    /// Level in the outline of the document, 0 for none.
    int outline() {
        return switch (this) {
            case PART -> 1;
            case CLAUSE -> 2;
            case POINT -> 3;
            default -> 0;
        };
    }
}
