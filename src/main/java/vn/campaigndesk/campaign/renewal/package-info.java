/// The next campaign: begun from one that is there, with its form, its agency and those of its recipients that
/// still exist. What is proposed comes from pure rules ([RenewalRules]); the person changes it before anything
/// is written; [RenewalStore] writes it in one gesture, which can be taken back as long as nothing rests on it.
@NullMarked
package vn.campaigndesk.campaign.renewal;

import org.jspecify.annotations.NullMarked;
