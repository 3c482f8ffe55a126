package vn.campaigndesk.report;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands around the form of one report: its checking and the other versions of its unit's answer, both as they
/// are stored. Lives as long as its form and follows it.
public final class OpenReportViewModel {
    private static final String DUPLICATE = "report.problem.duplicate";

    private final ReportFormViewModel form;
    private final ReviewViewModel review;
    private final VersionsViewModel versions = new VersionsViewModel();
    private @Nullable Runnable waiting;

    /// A document that has been entered before.
    ///
    /// @param first the report that was entered first
    /// @param typed what the form says
    /// @param warning the warning about it, which a reason can cover
    public record Duplicate(Report first, Report typed, Problem warning) {}

    public OpenReportViewModel(ReportFormViewModel form, ReviewViewModel review) {
        this.form = form;
        this.review = review;
        form.campaignProperty().subscribe(read -> follow());
        form.reportIdProperty().subscribe(id -> follow());
        form.recipientProperty().subscribe(unit -> follow());
        form.savingProperty().subscribe(saving -> afterTrying(saving));
    }

    public ReportFormViewModel form() {
        return form;
    }

    /// The checking of the report; of none while the report has not been saved.
    public ReviewViewModel review() {
        return review;
    }

    /// What the unit in the form has sent.
    public VersionsViewModel versions() {
        return versions;
    }

    /// The report as it is stored; empty for a new one.
    public Optional<Report> stored() {
        return Optional.ofNullable(review.reportProperty().get());
    }

    /// What the stored report is to its unit's answer.
    public Optional<VersionStatus> status() {
        var answer = versions.answerProperty().get();
        return answer == null ? Optional.empty() : answer.status(form.reportId());
    }

    private void follow() {
        var read = form.campaignProperty().get();
        if (read == null) {
            return;
        }
        var unit = form.recipientProperty().get();
        versions.show(read, unit == null ? 0 : unit.id());
        read.reports().stream()
                .filter(report -> report.id() == form.reportId())
                .findFirst()
                .ifPresentOrElse(report -> review.show(read, report, form.storedProblems(read, report)), review::clear);
        goOn();
    }

    /// Does something with the stored report: at once when the form says nothing else, or as soon as the form has been
    /// saved and read again. Saving is the caller's business; an attempt that fails does nothing.
    public void whenStored(Runnable action) {
        waiting = action;
        goOn();
    }

    private void goOn() {
        var action = waiting;
        if (action != null && isStoredAsTyped()) {
            waiting = null;
            action.run();
        }
    }

    /// Whether the form says what is stored.
    public boolean isStoredAsTyped() {
        return !form.dirtyProperty().get()
                && stored().filter(report -> report.revision() == form.revision())
                        .isPresent();
    }

    private void afterTrying(boolean saving) {
        if (!saving && form.dirtyProperty().get()) {
            waiting = null;
        }
    }

    /// Forgets what was to be done with the stored report: saving has not begun.
    public void forget() {
        waiting = null;
    }

    /// The reason that covers a warning of the form as it stands: one that was given for what is typed now.
    public Optional<AcceptedWarning> accepted(Problem warning) {
        return review.accepted(warning, typed(warning.field()));
    }

    /// What stands in a field of the form, as [FieldTexts] would say it.
    private String typed(String field) {
        return switch (field) {
            case "recipient" -> {
                var unit = form.recipientProperty().get();
                yield unit == null ? "" : Long.toString(unit.id());
            }
            case "kind" -> form.kindProperty().get().name();
            case "channel" -> form.channelProperty().get().name();
            case "counting" -> Objects.toString(form.version().counting(), "");
            case "withdraws" -> Objects.toString(form.version().withdraws(), "");
            default ->
                form.rows().stream()
                        .filter(row -> ReportRules.field(row.indicator()).equals(field))
                        .findFirst()
                        .map(row -> StoredText.of(row.rawProperty().get()))
                        .orElseGet(() -> StoredText.of(form.text(field).get()).strip());
        };
    }

    /// The report with the same number, symbol and issuing body that was entered first; empty when there is none, when
    /// somebody said why both may stand, or while errors keep the form from being saved anyway.
    public Optional<Duplicate> duplicate() {
        var read = form.campaignProperty().get();
        if (read == null || form.hasErrors()) {
            return Optional.empty();
        }
        return form.problemsProperty().get().stream()
                .filter(problem -> problem.key().equals(DUPLICATE))
                .filter(problem -> accepted(problem).isEmpty())
                .findFirst()
                .flatMap(problem -> {
                    var typed = form.report();
                    return DuplicateIdentity.first(typed.document(), typed.id(), read.reports())
                            .map(first -> new Duplicate(first, typed, problem));
                });
    }

    /// The campaign as it was read last.
    ///
    /// @throws NullPointerException before a form was opened
    CampaignSnapshot campaign() {
        return Objects.requireNonNull(form.campaignProperty().get());
    }
}
