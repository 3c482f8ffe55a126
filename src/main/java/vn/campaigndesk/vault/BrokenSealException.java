package vn.campaigndesk.vault;

import java.io.IOException;

/// The bytes are not those that were sealed: altered, cut, put in another order, or sealed with another key.
public final class BrokenSealException extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenSealException(String what) {
        super(what);
    }
}
