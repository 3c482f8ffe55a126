/// The one place where the features are wired together, by hand and by constructors.
///
/// May use every feature and the platform; only `app`, `cli` and the launcher may use it. The decision that shaped it:
/// window and command line are two ways to the same objects, so neither wires anything of its own but its view models;
/// a look at files before there are any data ([vn.campaigndesk.desk.FirstLook]) opens no database at all.
/// `CommandLineTest` and `JourneysTest` keep it.
@NullMarked
package vn.campaigndesk.desk;

import org.jspecify.annotations.NullMarked;
