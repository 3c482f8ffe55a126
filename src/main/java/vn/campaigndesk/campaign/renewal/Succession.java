package vn.campaigndesk.campaign.renewal;

import java.util.List;
import vn.campaigndesk.campaign.Organisation;

/// What became of the bodies of a list by a certain day.
///
/// @param bodies those to be addressed then: each once, those that live on in their old order and the heirs
///     at the
///     place of the first whose duties they took over
/// @param replaced those that are gone and whose heir is in `bodies`
/// @param gone those that are gone and have no heir alive
public record Succession(List<Organisation> bodies, List<Organisation> replaced, List<Organisation> gone) {
    public Succession {
        bodies = List.copyOf(bodies);
        replaced = List.copyOf(replaced);
        gone = List.copyOf(gone);
    }
}
