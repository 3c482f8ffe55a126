package vn.campaigndesk.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.quantity.Quantity;

/// Puts a [Report] together: what is not said stays as it was, or at what a plain new report has (an original, come by
/// the document axis, not yet checked).
public final class ReportBuilder {
    private long id;
    private long recipientId;
    private ReportVersion version = ReportVersion.of(ReportKind.ORIGINAL);
    private DocumentIdentity document = new DocumentIdentity("", "", "", null);
    private String arrivalNumber = "";
    private LocalDate arrivedOn;
    private @Nullable LocalDate forwardedOn;
    private Channel channel = Channel.DOCUMENT_AXIS;
    private @Nullable LocalDate figuresUntil;
    private String evaluation = "";
    private String proposal = "";
    private Map<Long, Quantity> quantities = Map.of();
    private Review review = Review.received();
    private int revision;

    ReportBuilder(long recipientId, LocalDate arrivedOn) {
        this.recipientId = recipientId;
        this.arrivedOn = arrivedOn;
    }

    ReportBuilder(Report report) {
        id = report.id();
        recipientId = report.recipientId();
        version = report.version();
        document = report.document();
        arrivalNumber = report.arrivalNumber();
        arrivedOn = report.arrivedOn();
        forwardedOn = report.forwardedOn();
        channel = report.channel();
        figuresUntil = report.figuresUntil();
        evaluation = report.evaluation();
        proposal = report.proposal();
        quantities = report.quantities();
        review = report.review();
        revision = report.revision();
    }

    /// Under which number and how often it has been stored.
    public ReportBuilder stored(long newId, int newRevision) {
        id = newId;
        revision = newRevision;
        return this;
    }

    public ReportBuilder recipient(long newRecipientId) {
        recipientId = newRecipientId;
        return this;
    }

    public ReportBuilder version(ReportVersion newVersion) {
        version = newVersion;
        return this;
    }

    public ReportBuilder document(DocumentIdentity newDocument) {
        document = newDocument;
        return this;
    }

    public ReportBuilder arrivalNumber(String number) {
        arrivalNumber = number;
        return this;
    }

    public ReportBuilder arrived(LocalDate day) {
        arrivedOn = day;
        return this;
    }

    public ReportBuilder forwarded(@Nullable LocalDate day) {
        forwardedOn = day;
        return this;
    }

    public ReportBuilder channel(Channel newChannel) {
        channel = newChannel;
        return this;
    }

    public ReportBuilder figuresUntil(@Nullable LocalDate day) {
        figuresUntil = day;
        return this;
    }

    /// The unit's assessment and its proposals.
    public ReportBuilder texts(String newEvaluation, String newProposal) {
        evaluation = newEvaluation;
        proposal = newProposal;
        return this;
    }

    /// All rows, by the indicator's id.
    public ReportBuilder quantities(Map<Long, Quantity> all) {
        quantities = all;
        return this;
    }

    /// One row; the others stay.
    public ReportBuilder quantity(long indicatorId, Quantity quantity) {
        var changed = new LinkedHashMap<>(quantities);
        changed.put(indicatorId, quantity);
        quantities = changed;
        return this;
    }

    public ReportBuilder review(Review newReview) {
        review = newReview;
        return this;
    }

    public Report build() {
        return new Report(
                id,
                recipientId,
                version,
                document,
                arrivalNumber,
                arrivedOn,
                forwardedOn,
                channel,
                figuresUntil,
                evaluation,
                proposal,
                quantities,
                review,
                revision);
    }
}
