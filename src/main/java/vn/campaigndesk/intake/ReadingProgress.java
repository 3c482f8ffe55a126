package vn.campaigndesk.intake;

/// How far the reading of dropped files is.
///
/// @param come files that have come so far; a folder is gone through while its first files are read
/// @param read how many of them have been read
/// @param seconds since the reading began
public record ReadingProgress(int come, int read, double seconds) {
    private static final double TELLS = 0.5;

    /// Files a second; 0 while it is too early to tell.
    public double rate() {
        return seconds < TELLS || read == 0 ? 0 : read / seconds;
    }

    /// Seconds until what has come will be read; 0 while it is too early to tell.
    public double remaining() {
        return rate() == 0 ? 0 : (come - read) / rate();
    }

    /// The part that is read, from 0 to 1; -1 while nothing has come.
    public double part() {
        return come == 0 ? -1 : (double) read / come;
    }
}
