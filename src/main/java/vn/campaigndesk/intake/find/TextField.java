package vn.campaigndesk.intake.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.Locator;

/// One of the form's texts: the unit's name, its assessment, its proposals.
///
/// @param text lines parted by `\n`; empty when nothing was written
/// @param labelled whether its label was found at all
/// @param at where it stands; null when its label was not found
public record TextField(
        String text, boolean labelled, @Nullable Locator at, List<Question> questions) {
    /// Nothing found.
    public static final TextField ABSENT = new TextField("", false, null, List.of());

    public TextField {
        questions = List.copyOf(questions);
    }
}
