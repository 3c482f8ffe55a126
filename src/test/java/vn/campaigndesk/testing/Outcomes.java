package vn.campaigndesk.testing;

import java.util.List;
import vn.campaigndesk.task.Outcome;

/// Outcomes that keep what they are told.
public final class Outcomes {
    private Outcomes() {}

    /// Adds "done" or "failed" to a list.
    public static Outcome into(List<String> told) {
        return new Outcome() {
            @Override
            public void done() {
                told.add("done");
            }

            @Override
            public void failed() {
                told.add("failed");
            }
        };
    }
}
