package vn.campaigndesk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.campaigndesk.intake.draft.BatchRelations;
import vn.campaigndesk.intake.draft.NotesBeside;
import vn.campaigndesk.intake.draft.Status;
import vn.campaigndesk.report.CampaignSnapshot;

/// Files that came together: how they are called and what they are to each other.
public final class Batch {
    private Batch() {}

    /// The same files in the same order, named and with their relations and the questions that follow from them.
    ///
    /// @param files in the order in which they came
    /// @param knownFiles the files that reports of the campaign have already: SHA-256 to the name of the report
    public static List<ReadFile> of(List<ReadFile> files, CampaignSnapshot snapshot, Map<String, String> knownFiles) {
        var origins = files.stream().map(ReadFile::origin).toList();
        var settled = NotesBeside.settle(files.stream().map(ReadFile::draft).toList(), origins);
        var batch = new ArrayList<ReadFile>();
        for (var i = 0; i < files.size(); i++) {
            batch.add(files.get(i).with(settled.get(i)));
        }
        return related(batch, snapshot, knownFiles);
    }

    private static List<ReadFile> related(
            List<ReadFile> files, CampaignSnapshot snapshot, Map<String, String> knownFiles) {
        var reports = new HashMap<String, Integer>();
        files.stream()
                .filter(Batch::isReport)
                .forEach(file -> reports.merge(file.origin().container(), 1, Integer::sum));
        var named = files.stream()
                .map(file -> file.draft().named(name(file, reports)))
                .toList();
        var asking = NotesBeside.ask(named, files.stream().map(ReadFile::origin).toList());
        var related = BatchRelations.related(asking, snapshot, knownFiles);
        var batch = new ArrayList<ReadFile>();
        for (var i = 0; i < files.size(); i++) {
            batch.add(files.get(i).with(related.get(i)));
        }
        return List.copyOf(batch);
    }

    private static boolean isReport(ReadFile file) {
        return file.draft().status() != Status.REJECTED;
    }

    /// An archive or e-mail with one report is that report; what else it holds is called by its way inside.
    private static String name(ReadFile file, Map<String, Integer> reports) {
        var container = file.origin().container();
        return !container.isEmpty() && isReport(file) && reports.getOrDefault(container, 0) == 1
                ? container
                : file.origin().display();
    }
}
