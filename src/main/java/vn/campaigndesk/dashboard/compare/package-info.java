/// Two campaigns beside each other: pure records and the rule that puts them together.
///
/// May use `consolidation`, `report`, `campaign` and the platform. The decision that shaped it: totals of two campaigns
/// are never compared in silence. A row that only one of them asks, counts in something else or asks of others says so,
/// and a change is computed over the units that state a number in both. `ComparisonRulesTest` keeps it.
@NullMarked
package vn.campaigndesk.dashboard.compare;

import org.jspecify.annotations.NullMarked;
