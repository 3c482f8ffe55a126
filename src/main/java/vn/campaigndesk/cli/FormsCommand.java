package vn.campaigndesk.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.form.FormFormat;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.SearchKey;

/// `recipients forms --out PLACE`: writes the blank forms of all recipients that have to answer, or of those named.
@Command(name = "forms", mixinStandardHelpOptions = true)
final class FormsCommand implements Callable<Integer> {
    private final Root root;

    @Option(names = "--out", paramLabel = "PLACE", required = true, descriptionKey = "cli.option.forms.out")
    @Nullable
    Path out;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "cli.option.forms.format")
    Set<FormFormat> formats = EnumSet.allOf(FormFormat.class);

    @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "cli.option.forms.unit")
    List<String> units = List.of();

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "cli.option.campaign")
    @Nullable
    Long campaign;

    FormsCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var console = root.console();
        if (out == null) {
            return ExitCode.WRONG_USE;
        }
        try (var desk = root.desk()) {
            var id = CampaignChoice.of(desk, campaign).id();
            var ids = units.isEmpty() ? desk.forms().all(id) : named(desk, id);
            desk.forms().write(id, ids, formats, out, Progress.UNSEEN);
            console.say("cli.recipients.forms", ids.size() * formats.size(), ids.size(), out.toAbsolutePath());
        }
        return ExitCode.OK;
    }

    /// The recipients whose name, or a part of it, was given; one that fits none is a mistake that is said.
    private List<Long> named(Desk desk, long id) {
        var recipients = desk.snapshots().load(id).recipients();
        return units.stream()
                .flatMap(name -> {
                    var fitting = recipients.stream()
                            .filter(one -> !name.isBlank() && SearchKey.matches(name, one.name() + " " + one.shortName()))
                            .map(Recipient::id)
                            .toList();
                    if (fitting.isEmpty()) {
                        throw new ExpectedFailure("cli.recipients.unknown", name);
                    }
                    return fitting.stream();
                })
                .distinct()
                .toList();
    }
}
