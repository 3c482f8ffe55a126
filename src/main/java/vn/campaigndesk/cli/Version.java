package vn.campaigndesk.cli;

import picocli.CommandLine.IVersionProvider;
import vn.campaigndesk.desk.ProgramVersion;

/// The version, for the command line.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"campaign-desk " + ProgramVersion.current()};
    }
}
