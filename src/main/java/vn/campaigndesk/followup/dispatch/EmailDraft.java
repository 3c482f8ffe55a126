package vn.campaigndesk.followup.dispatch;

import java.util.List;

/// An e-mail that a person looks at and sends from the mail program.
///
/// @param to addresses that everybody sees
/// @param hidden addresses that nobody else sees
public record EmailDraft(
        List<String> to, List<String> hidden, String subject, String text, List<Attached> attachments) {
    public EmailDraft {
        to = List.copyOf(to);
        hidden = List.copyOf(hidden);
        attachments = List.copyOf(attachments);
    }
}
