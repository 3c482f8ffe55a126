package vn.campaigndesk.change;

/// A gesture cannot be taken back, because what it changed has been changed since. Nothing has been done.
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param what the thing, for the log
    public Overtaken(String what) {
        super(what);
    }

    /// As above, for a store that said so in its own words.
    public Overtaken(String what, Throwable cause) {
        super(what, cause);
    }
}
