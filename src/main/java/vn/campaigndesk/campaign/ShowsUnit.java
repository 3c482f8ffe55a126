package vn.campaigndesk.campaign;

import java.util.Optional;

/// A screen on which a person may be looking at one unit. The window asks the screen that is shown, so that what
/// concerns a unit - a call to be logged - begins with the right one from anywhere.
public interface ShowsUnit {

    /// The unit that is looked at; empty while it is none or several.
    Optional<Recipient> unitInSight();
}
