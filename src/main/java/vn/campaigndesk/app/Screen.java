package vn.campaigndesk.app;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The screens, in the order of the navigation.
public enum Screen {
    OVERVIEW(MaterialDesignV.VIEW_DASHBOARD_OUTLINE),
    RECIPIENTS(MaterialDesignA.ACCOUNT_GROUP_OUTLINE),
    REPORTS(MaterialDesignF.FILE_DOCUMENT_OUTLINE),
    CONSOLIDATION(MaterialDesignC.CLIPBOARD_TEXT_OUTLINE);

    private final Ikon icon;

    Screen(Ikon icon) {
        this.icon = icon;
    }

    Ikon icon() {
        return icon;
    }
}
