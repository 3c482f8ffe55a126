/// Made-up answers for a campaign that says of itself that it is a sample: for a first look and for screenshots.
///
/// May use `report`, `campaign`, `followup`, `material` and the platform; only the start of the program uses it.
/// Decisions that shaped it: the answers are readable files next to this package's resources, typed the way officers
/// type, and they are entered through the very form of the window, so that its reading, its rules and its storing
/// decide what becomes of them and nothing can be shown that a person could not have entered; a campaign that is not a
/// sample is refused. `SampleCampaignTest` keeps it.
@NullMarked
package vn.campaigndesk.sample;

import org.jspecify.annotations.NullMarked;
