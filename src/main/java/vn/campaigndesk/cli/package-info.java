/// The command line: the same features without a window.
///
/// May use `desk` and the features; nobody but the launcher may use it. Decisions that shaped it: exit codes
/// are 0 ok, 1 finished with items for review, 2 wrong use, 3 failed; what it prints is Vietnamese, and English
/// with `--lang en`; pictures of screens come through an interface that the launcher fills, so that nothing
/// here knows the window; a password comes from a file or from the keyboard and is never an argument.
/// `CommandLineTest`, `PasswordFileTest` and `PasswordCommandTest` keep it.
@NullMarked
package vn.campaigndesk.cli;

import org.jspecify.annotations.NullMarked;
