/// What the dashboard measures, without a window: a value for each unit, its classes, its spread, its changes and its
/// cross tables.
///
/// May use `consolidation`, `followup`, `report`, `campaign` and `text`. The decision that shaped it: a unit is never
/// only a number - stated, zero, blank, unknown, not asked, exempt, not reported and "no figure to divide by" are told
/// apart up to the last mark on the screen, and whoever divides hands the definition of what it divides by along.
/// `ClassScaleTest`, `TileMapTest`, `MeasurePropertyTest` and `CrossTableTest` keep it.
@NullMarked
package vn.campaigndesk.dashboard.measure;

import org.jspecify.annotations.NullMarked;
