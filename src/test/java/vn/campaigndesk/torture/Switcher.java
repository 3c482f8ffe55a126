package vn.campaigndesk.torture;

import java.nio.file.Path;
import java.util.List;
import vn.campaigndesk.backup.BackupStore;
import vn.campaigndesk.backup.ProtectionStore;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.vault.DataKey;
import vn.campaigndesk.vault.Vaults;

/// Switches a password on or off and dies at a given step, in a process of its own: nothing is tidied up.
final class Switcher {
    static final String PASSWORD = "mật khẩu";

    /// The exit code of one that died.
    static final int DIED = 77;

    private final int last;
    private int steps;

    private Switcher(int last) {
        this.last = last;
    }

    private void step() {
        steps++;
        if (steps == last) {
            Runtime.getRuntime().halt(DIED);
        }
    }

    /// @param args "on" or "off", the data folder, the number of the step
    public static void main(String[] args) {
        var switcher = new Switcher(Integer.parseInt(args[2]));
        try (var folder = DataFolder.lock(Path.of(args[1]))) {
            var backups = new BackupStore(folder.path(), List.of(Originals.FOLDER), "1.0.0", Observed.clock());
            if (args[0].equals("on")) {
                new ProtectionStore(folder.path(), backups, switcher::step).on(Vaults.make(PASSWORD));
            } else if (ProtectionStore.open(folder.path(), Vaults.password(PASSWORD)) instanceof DataKey key) {
                new ProtectionStore(folder.path(), backups.sealed(key), switcher::step).off(key);
            }
        }
    }
}
