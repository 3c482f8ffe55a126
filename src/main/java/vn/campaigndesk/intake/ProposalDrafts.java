package vn.campaigndesk.intake;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import vn.campaigndesk.task.Tasks;

/// What a person has typed into proposals and looked at, kept while they work and given back at the next start when
/// the program ended without asking.
final class ProposalDrafts {
    private final IntakeQueue queue;
    private final Tasks tasks;
    private final Executor later;
    private final Consumer<Exception> failed;
    private final Map<Long, Map<String, String>> kept = new HashMap<>();
    /// The proposals that will be kept in a moment, with their campaigns.
    private final Map<ProposalViewModel, Long> waiting = new HashMap<>();
    private final Set<Long> done = new HashSet<>();

    /// The files of a campaign with what was typed about them.
    record Read(List<QueuedFile> files, Map<Long, Map<String, String>> typed) {
        Read {
            files = List.copyOf(files);
            typed = Collections.unmodifiableMap(typed);
        }
    }

    /// @param later does something on the window's thread after a moment, so that not every key is a writing
    ProposalDrafts(IntakeQueue queue, Tasks tasks, Executor later, Consumer<Exception> failed) {
        this.queue = queue;
        this.tasks = tasks;
        this.later = later;
        this.failed = failed;
    }

    /// Reads the queue of a campaign with what is kept of it.
    Read read(long campaignId) {
        return new Read(queue.files(campaignId), queue.typed(campaignId));
    }

    /// Takes what was read; what has been typed since the start is newer.
    void take(Read read) {
        read.typed().forEach(kept::putIfAbsent);
    }

    /// Whether something is kept of a file, though its proposal may not have been opened yet.
    boolean has(long fileId) {
        return !kept.getOrDefault(fileId, Map.of()).isEmpty();
    }

    /// Gives a fresh proposal back what was typed into it, and keeps what will be.
    void follow(long campaignId, ProposalViewModel fresh) {
        // its report may have been taken back, so that it waits again
        done.remove(fresh.item().id());
        var typed = kept.getOrDefault(fresh.item().id(), Map.of());
        if (!typed.isEmpty()) {
            fresh.retype(typed);
        }
        fresh.onTyped(() -> soon(campaignId, fresh));
    }

    private void soon(long campaignId, ProposalViewModel proposal) {
        if (waiting.putIfAbsent(proposal, campaignId) == null) {
            later.execute(() -> {
                waiting.remove(proposal);
                keep(campaignId, proposal);
            });
        }
    }

    private void keep(long campaignId, ProposalViewModel proposal) {
        var file = proposal.item().id();
        var typed = done.contains(file) ? Map.<String, String>of() : proposal.typed();
        kept.put(file, typed);
        tasks.latest(
                "draft:file:" + file,
                () -> {
                    queue.type(campaignId, file, typed);
                    return file;
                },
                written -> {},
                failed);
    }

    /// Keeps at once what would be kept in a moment: the window closes, and no moment comes after.
    void flush() {
        Map.copyOf(waiting).forEach((proposal, campaignId) -> keep(campaignId, proposal));
    }

    /// A report has come of it: nothing more is to be kept.
    void forget(long campaignId, ProposalViewModel entered) {
        done.add(entered.item().id());
        keep(campaignId, entered);
    }
}
