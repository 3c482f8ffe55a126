package vn.campaigndesk.intake.extract.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import vn.campaigndesk.intake.extract.Ink;

/// Whether letters of a Word document of the old kind are seen.
final class DocInkReader {
    /// Of the sixteen colours that Word had at first ([MS-DOC] 2.9.119), the white one.
    private static final int WHITE = 8;

    private static final int AUTOMATIC = 0xFF;

    private DocInkReader() {}

    /// @param around the colour of the cell or page
    static Ink.Sight sight(CharacterRun run, int around) {
        if (Ink.isTiny(run.getFontSize() / 2.0)) {
            return Ink.Sight.UNSEEN;
        }
        var behind = run.isHighlighted() ? Ink.UNKNOWN : around;
        var stored = run.getIco24();
        if (stored != -1 && stored >>> 24 != AUTOMATIC) {
            return Ink.of(Integer.reverseBytes(stored) >>> 8, behind);
        }
        return run.getColor() == WHITE ? Ink.of(Ink.PAPER, behind) : Ink.Sight.SEEN;
    }
}
