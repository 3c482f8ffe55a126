package vn.campaigndesk.followup.dispatch;

/// How far the writing of many letters is, and whether it is still wanted.
public interface Progress {
    /// Somebody who waits to the end without looking.
    Progress UNSEEN = new Progress() {
        @Override
        public void at(int done, int total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// So many of all are written.
    void at(int done, int total);

    /// Asked before each letter: whether the person has changed their mind.
    boolean isCancelled();
}
