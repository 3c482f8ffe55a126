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
    FOLLOWUP,
    SUPPORT,
    CONSOLIDATION,
    MATERIALS,
    BIN,
    AUDIT,
    SETTINGS;

    /// The keys that open it from anywhere: the digits in the order of the navigation; what stands behind the work, not
    /// in it, has a letter.
    KeyCombination shortcut() {
        return switch (this) {
            case OVERVIEW -> digit(KeyCode.DIGIT1);
            case RECIPIENTS -> digit(KeyCode.DIGIT2);
            case REPORTS -> digit(KeyCode.DIGIT3);
            case INTAKE -> digit(KeyCode.DIGIT4);
            case FOLLOWUP -> digit(KeyCode.DIGIT5);
            case SUPPORT -> digit(KeyCode.DIGIT6);
            case CONSOLIDATION -> digit(KeyCode.DIGIT7);
            case MATERIALS -> digit(KeyCode.DIGIT8);
            case SETTINGS -> digit(KeyCode.DIGIT9);
            case BIN -> letter(KeyCode.T);
            case AUDIT -> letter(KeyCode.L);
        };
    }

    private static KeyCombination digit(KeyCode digit) {
        return new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination letter(KeyCode letter) {
        return new KeyCodeCombination(letter, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    Ikon icon() {
        return switch (this) {
            case OVERVIEW -> MaterialDesignV.VIEW_DASHBOARD_OUTLINE;
            case RECIPIENTS -> MaterialDesignA.ACCOUNT_GROUP_OUTLINE;
            case REPORTS -> MaterialDesignF.FILE_DOCUMENT_OUTLINE;
            case INTAKE -> MaterialDesignT.TRAY_ARROW_DOWN;
            case CONSOLIDATION -> MaterialDesignC.CLIPBOARD_TEXT_OUTLINE;
            case FOLLOWUP -> MaterialDesignP.PHONE_OUTLINE;
            case SUPPORT -> MaterialDesignH.HEADPHONES;
            case MATERIALS -> MaterialDesignF.FILE_MULTIPLE_OUTLINE;
            case BIN -> MaterialDesignD.DELETE_OUTLINE;
            case AUDIT -> MaterialDesignH.HISTORY;
            case SETTINGS -> MaterialDesignC.COG_OUTLINE;
        };
    }
}
