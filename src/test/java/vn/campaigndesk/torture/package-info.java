/// The program killed at random moments, and files damaged at random places.
///
/// A worker ([vn.campaigndesk.torture.Worker]) is the real program without a window in a process of its own: it says
/// before each gesture what will be there afterwards (`TRY`), and after it that it is (`DONE`). The other side
/// ([vn.campaigndesk.torture.KilledProgramTest]) kills it with SIGKILL, opens the data folder as the next start would,
/// and compares all that is there ([vn.campaigndesk.torture.Observed]) with what was acknowledged: equal to it, or to
/// it with the one gesture that was under way - nothing lost, nothing half done, nothing that nobody did.
///
/// The normal run kills a few times of each kind; `mvn -B verify -Ptorture` kills at least 300 times and prints a line
/// of figures for each kind.
@NullMarked
package vn.campaigndesk.torture;

import org.jspecify.annotations.NullMarked;
