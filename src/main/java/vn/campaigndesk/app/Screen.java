package vn.campaigndesk.app;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The screens, in the order of the navigation.
public enum Screen {
    OVERVIEW,
    RECIPIENTS,
    REPORTS,
    INTAKE,
    CONSOLIDATION,
    FOLLOWUP,
    BIN,
    AUDIT;

    /// The keys that open it from anywhere.
    KeyCombination shortcut() {
        var key = switch (this) {
            case OVERVIEW -> KeyCode.DIGIT1;
            case RECIPIENTS -> KeyCode.DIGIT2;
            case REPORTS -> KeyCode.DIGIT3;
            case INTAKE -> KeyCode.DIGIT6;
            case CONSOLIDATION -> KeyCode.DIGIT4;
            case FOLLOWUP -> KeyCode.DIGIT5;
            case BIN -> KeyCode.DIGIT8;
            case AUDIT -> KeyCode.DIGIT9;
        };
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    Ikon icon() {
        return switch (this) {
            case OVERVIEW -> MaterialDesignV.VIEW_DASHBOARD_OUTLINE;
            case RECIPIENTS -> MaterialDesignA.ACCOUNT_GROUP_OUTLINE;
            case REPORTS -> MaterialDesignF.FILE_DOCUMENT_OUTLINE;
            case INTAKE -> MaterialDesignT.TRAY_ARROW_DOWN;
            case CONSOLIDATION -> MaterialDesignC.CLIPBOARD_TEXT_OUTLINE;
            case FOLLOWUP -> MaterialDesignP.PHONE_OUTLINE;
            case BIN -> MaterialDesignD.DELETE_OUTLINE;
            case AUDIT -> MaterialDesignH.HISTORY;
        };
    }
}
