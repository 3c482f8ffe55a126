package vn.campaigndesk.dossier;

/// Told how far a dossier is, and asked whether it is still wanted.
public interface DossierProgress {
    /// For whom it is all the same.
    DossierProgress NONE = new DossierProgress() {
        @Override
        public void at(int done, int total) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// So many files of so many are written. Called on the working thread.
    void at(int done, int total);

    /// Whether a person has changed their mind.
    boolean isCancelled();
}
