package vn.campaigndesk.testing;

/// While it is open nothing can be written: every gesture fails at its audit and leaves nothing behind, as on a full
/// disk. What is there can be read.
public final class FullDisk implements AutoCloseable {
    private final CampaignFixture fixture;

    private FullDisk(CampaignFixture fixture) {
        this.fixture = fixture;
        rename("audit", "audit_away");
    }

    public static FullDisk of(CampaignFixture fixture) {
        return new FullDisk(fixture);
    }

    private void rename(String from, String to) {
        fixture.database.write(transaction -> transaction.sql().execute("alter table " + from + " rename to " + to));
    }

    @Override
    public void close() {
        rename("audit_away", "audit");
    }
}
