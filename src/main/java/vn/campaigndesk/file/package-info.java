/// Files that appear whole or not at all, under names that every file system takes.
///
/// Platform: knows nothing of the features. The decision that shaped it: every file the program writes for a person -
/// a report, a list, the settings - goes through one door, so that a full disk or a killed process never leaves half a
/// file under its name; and a folder that is looked into keeps whose files lie in it. `WholeFileTest`,
/// `SafeFileNameTest` and `WatchedFolderTest` keep it.
@NullMarked
package vn.campaigndesk.file;

import org.jspecify.annotations.NullMarked;
