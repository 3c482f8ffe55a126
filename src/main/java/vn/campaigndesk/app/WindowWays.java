package vn.campaigndesk.app;

import vn.campaigndesk.backup.ProtectionView;
import vn.campaigndesk.vault.Vault;

/// What a screen may ask of the window around it.
public interface WindowWays extends ProtectionView.Ways {
    /// A window that is only looked at.
    WindowWays NONE = new WindowWays() {
        @Override
        public void close(AfterClosing work) {}

        @Override
        public void openSample() {}

        @Override
        public void lock() {}

        @Override
        public int minutes() {
            return 0;
        }

        @Override
        public void keepMinutes(int minutes) {}
    };

    /// Closes the data, works on them and opens them again.
    void close(AfterClosing work);

    /// Opens made-up data in another window.
    void openSample();

    @Override
    default void protect(Vault.Made vault) {
        close(new AfterClosing.Protect(vault));
    }

    @Override
    default void unprotect() {
        close(new AfterClosing.Unprotect());
    }
}
