/// The end of a campaign's file: everything that was received and made of it, in one folder that can be handed to the
/// archive and checked there years later without this program (Decree 30/2020/ND-CP, article 30: within a year).
///
/// May use `consolidation`, `followup`, `report`, `campaign` and the platform. Decisions that shaped it: the folder is
/// made beside its place and gets its name when it is whole, so that a full disk or a change of mind leaves nothing
/// half; an original that is missing or altered is not left out in silence but listed as such; the index names the
/// SHA-256 of each file in a plain table that any program can read. `DossierExportTest` keeps it.
@NullMarked
package vn.campaigndesk.dossier;

import org.jspecify.annotations.NullMarked;
