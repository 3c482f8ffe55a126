package vn.campaigndesk.dossier;

import java.nio.file.Path;
import java.util.List;

/// A dossier that has been made.
///
/// @param folder where it is
/// @param files how many files it has, the index not counted
/// @param lacking the originals that are missing or altered, by their path in the dossier
public record DossierResult(Path folder, int files, List<String> lacking) {
    public DossierResult {
        lacking = List.copyOf(lacking);
    }
}
