package vn.campaigndesk.dossier;

/// A line of a dossier's index.
///
/// @param path of the file, from the dossier's folder, parted by `/`
/// @param sha256 of its bytes; of one that is not whole, what its bytes were when it was received
/// @param state whether it is there as it should be
/// @param unit whose file it is; empty for what the program made
/// @param reference number and symbol of the report, may be empty
/// @param arrivedOn the day the report came as printed, may be empty
/// @param received the name under which it came, may be empty
record DossierEntry(
        String path,
        String sha256,
        long bytes,
        State state,
        String unit,
        String reference,
        String arrivedOn,
        String received) {
    /// What an index says of a file.
    enum State {
        WHOLE,
        /// Not in the data folder any more, or not as it was received, when the dossier was made.
        LACKING
    }

    /// What the program made itself.
    static DossierEntry made(String path, String sha256, long bytes) {
        return new DossierEntry(path, sha256, bytes, State.WHOLE, "", "", "", "");
    }
}
