/// Whom to call at each unit: names, positions, telephone numbers, addresses, kept per body so that they
/// outlive a campaign.
///
/// May use `campaign` and the platform. Decisions that shaped it: telephone numbers are texts with their
/// leading zeros; a list from Excel is planned before it is taken
/// ([vn.campaigndesk.followup.contact.ContactPlan]) - nobody is doubled, an empty cell never clears what is
/// known, and a line whose unit is not certain is left out and said; whoever is removed is only marked, so that
/// undo finds the row again. `ContactPlanTest`, `ContactStoreTest`, `ContactListTest` and `PhonesTest` keep it.
@NullMarked
package vn.campaigndesk.followup.contact;

import org.jspecify.annotations.NullMarked;
