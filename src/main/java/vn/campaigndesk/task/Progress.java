package vn.campaigndesk.task;

/// How far a long work is, and whether it is still wanted. Called on the working thread.
public interface Progress {
    /// Somebody who waits to the end without looking.
    Progress UNSEEN = new Progress() {
        @Override
        public void at(int done, int total) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// So many pieces of all are done.
    void at(int done, int total);

    /// Asked before each piece: whether the person has changed their mind.
    boolean isCancelled();
}
