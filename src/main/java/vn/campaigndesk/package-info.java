/// The program's front door: [vn.campaigndesk.Launcher] opens the window or runs the command line.
///
/// The packages below are features and a platform that knows none of them. Who may use whom: `app`, `cli` → `desk` →
/// `dashboard`, `consolidation`, `intake`, `followup` → `report` → `campaign`; every feature may use the platform
/// (`change`, `db`, `task`, `text`, `file`, `sheet`, `settings`, `ui`). Each package says what it is for, what it may
/// use and which decision shaped it in its own `package-info.java`. `ArchitectureTest` and `SourceShapeTest` keep it.
@NullMarked
package vn.campaigndesk;

import org.jspecify.annotations.NullMarked;
