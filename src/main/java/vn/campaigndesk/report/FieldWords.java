package vn.campaigndesk.report;

import java.util.Set;
import java.util.regex.Pattern;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Names and contents of fields ([FieldTexts]) in words, for whatever shows them away from the form.
public final class FieldWords {
    private static final Pattern PLACED = Pattern.compile("([in])(\\d+)");
    private static final Set<String> NAMED = Set.of(
            "recipient",
            "kind",
            "counting",
            "withdraws",
            "number",
            "symbol",
            "issuingBody",
            "signedOn",
            "arrivalNumber",
            "arrivedOn",
            "forwardedOn",
            "channel",
            "figuresUntil",
            "evaluation",
            "proposal");

    private final Messages messages;
    private final CampaignSnapshot campaign;

    /// @param campaign knows the names behind ids
    public FieldWords(Messages messages, CampaignSnapshot campaign) {
        this.messages = messages;
        this.campaign = campaign;
    }

    /// The name of a field, such as `Row 3` for `i3`.
    public String name(String field) {
        return name(field, messages);
    }

    /// The name of a field; what is no field of the form, as it is.
    public static String name(String field, Messages messages) {
        var placed = PLACED.matcher(field);
        if (placed.matches()) {
            return messages.get(
                    placed.group(1).equals("i") ? "report.problem.row" : "report.form.note.of", placed.group(2));
        }
        return NAMED.contains(field) ? messages.get("report.field." + field) : field;
    }

    /// The content of a field; what is stored as a name or an id in words, everything else as it is.
    public String value(String field, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "kind" -> messages.of("report.kind", ReportKind.valueOf(text));
            case "counting" -> messages.of("report.counting", SupplementCounting.valueOf(text));
            case "channel" -> messages.of("report.channel", Channel.valueOf(text));
            case "recipient" -> unit(Long.parseLong(text));
            case "withdraws" -> document(Long.parseLong(text));
            default -> text;
        };
    }

    private String unit(long id) {
        return campaign.recipients().stream()
                .filter(recipient -> recipient.id() == id)
                .findFirst()
                .map(Recipient::name)
                .orElse("");
    }

    private String document(long id) {
        return campaign.reports().stream()
                .filter(report -> report.id() == id)
                .findFirst()
                .map(this::document)
                .orElse("");
    }

    /// A report as people cite it: its kind, its number, the day it came.
    String document(Report report) {
        var reference = report.document().reference();
        return messages.get(
                "report.version.named",
                messages.of("report.kind", report.kind()),
                reference.isEmpty() ? messages.get("report.list.no-number") : reference,
                Formats.date(report.arrivedOn()));
    }
}
