package vn.campaigndesk.report;

import java.util.ArrayList;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;

/// The field of a number: a block of cells that was copied elsewhere fills the rows from here on, and a notice says
/// what was filled and takes it back.
final class QuantityField extends TextField {
    private final BlockPaste paste;
    private final QuantityRow row;
    private final Messages messages;
    private final Notices notices;

    QuantityField(BlockPaste paste, QuantityRow row, Messages messages, Notices notices) {
        this.paste = paste;
        this.row = row;
        this.messages = messages;
        this.notices = notices;
    }

    /// However it is asked for - by keys or by the menu - a block never runs together into one number.
    @Override
    public void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text == null || !PastedCells.isBlock(text)) {
            super.paste();
            return;
        }
        switch (paste.paste(row, text)) {
            case BlockPaste.OneCell cell -> replaceSelection(cell.text());
            case BlockPaste.Refused refused ->
                notices.show(messages.get(refused.key(), refused.arguments().toArray()), Tone.WARNING);
            case BlockPaste.Filled filled ->
                notices.show(told(filled), Tone.SUCCESS, messages.get("report.paste.undo"), this::takeBack);
        }
    }

    private void takeBack() {
        if (!paste.takeBack()) {
            notices.show(messages.get("report.paste.later"), Tone.WARNING);
        }
    }

    private String told(BlockPaste.Filled filled) {
        var said = new ArrayList<String>();
        said.add(
                filled.notes()
                        ? messages.get("report.paste.done.notes", filled.from(), filled.to())
                        : messages.get("report.paste.done", filled.from(), filled.to()));
        if (filled.head()) {
            said.add(messages.get("report.paste.head"));
        }
        if (filled.replaced() > 0) {
            said.add(messages.get("report.paste.replaced", filled.replaced()));
        }
        return String.join(" ", said);
    }
}
