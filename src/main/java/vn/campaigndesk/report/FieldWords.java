package vn.campaigndesk.report;

import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Names and contents of fields ([FieldTexts]) in words, for whatever shows them away from the form.
public final class FieldWords {
    private final Messages messages;
    private final CampaignSnapshot campaign;

    /// @param campaign knows the names behind ids
    public FieldWords(Messages messages, CampaignSnapshot campaign) {
        this.messages = messages;
        this.campaign = campaign;
    }

    /// The name of a field, such as `Row 3` for `i3`.
    public String name(String field) {
        if (isPlaced(field, 'i')) {
            return messages.get("report.problem.row", field.substring(1));
        }
        return isPlaced(field, 'n')
                ? messages.get("report.form.note.of", field.substring(1))
                : messages.get("report.field." + field);
    }

    private static boolean isPlaced(String field, char letter) {
        return field.length() > 1 && field.charAt(0) == letter && Character.isDigit(field.charAt(1));
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
