package vn.campaigndesk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.SupportText;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The short letter that goes with a report that is sent back (Decree 30/2020, article 21.2). Vietnamese whatever the
/// window speaks, like every official document.
///
/// @param subject the subject line ("V/v ...")
/// @param paragraphs the body, one line each: what came, why it goes back, what to do
public record ReplyText(String subject, List<String> paragraphs) {
    public ReplyText {
        paragraphs = List.copyOf(paragraphs);
    }

    /// The letter for a report.
    ///
    /// @param report its review says why it is sent back
    /// @param clarifications the questions about it; the open ones are listed
    /// @param resendBy the day until which to answer anew, null when none is set
    public static ReplyText of(
            Report report,
            Recipient recipient,
            Campaign campaign,
            List<Clarification> clarifications,
            @Nullable LocalDate resendBy) {
        var messages = new Messages(Locale.of("vi", "VN"));
        var issuer = campaign.agency().issuingBody();
        var cited = cited(report.document(), messages);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(messages.get(
                "document.reply.received", issuer, cited, recipient.name(), Formats.date(report.arrivedOn())));
        var reason = report.review().reason().strip();
        if (!reason.isEmpty()) {
            paragraphs.add(messages.get("document.reply.reason", reason));
        }
        var open = clarifications.stream().filter(Clarification::isOpen).toList();
        if (!open.isEmpty()) {
            paragraphs.add(messages.get("document.reply.questions"));
            open.forEach(asked -> paragraphs.add(question(asked, messages)));
        }
        paragraphs.add(
                resendBy == null
                        ? messages.get("document.reply.resend", recipient.name(), issuer)
                        : messages.get("document.reply.resend.by", recipient.name(), issuer, Formats.date(resendBy)));
        paragraphs.add(messages.get("document.reply.contact", SupportText.of(campaign.agency(), messages)));
        return new ReplyText(messages.get("document.reply.subject", cited), paragraphs);
    }

    private static String cited(DocumentIdentity document, Messages messages) {
        var reference = document.reference();
        var signed = document.signedOn();
        if (reference.isEmpty()) {
            return signed == null
                    ? messages.get("document.reply.report")
                    : messages.get("document.reply.report.dated", Formats.date(signed));
        }
        return signed == null
                ? messages.get("document.reply.report.numbered", reference)
                : messages.get("document.reply.report.full", reference, Formats.date(signed));
    }

    private static String question(Clarification asked, Messages messages) {
        return asked.oldRaw().isBlank()
                ? messages.get("document.reply.question", asked.question())
                : messages.get("document.reply.question.quoting", asked.question(), StoredText.quoted(asked.oldRaw()));
    }

    /// The whole letter as plain text, a paragraph a line.
    public String text() {
        return String.join("\n", paragraphs);
    }
}
