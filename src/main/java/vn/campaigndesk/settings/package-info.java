/// How one person likes the desk: theme and language, kept as a small readable file in the data folder.
///
/// May use the platform. The decision that shaped it: taste is not data of a campaign, so it is not in the database and
/// losing it loses nothing. `PreferencesStoreTest` keeps it.
@NullMarked
package vn.campaigndesk.settings;

import org.jspecify.annotations.NullMarked;
