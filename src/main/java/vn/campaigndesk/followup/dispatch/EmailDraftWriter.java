package vn.campaigndesk.followup.dispatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.field.address.DefaultAddressParser;
import org.apache.james.mime4j.field.address.ParseException;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.RawField;

/// Writes an e-mail draft as an `.eml` file (RFC 5322, RFC 2045 to 2049). It names no sender: the mail program that
/// opens it puts in its own.
final class EmailDraftWriter {
    private EmailDraftWriter() {}

    /// @param moment its date, until it is sent
    static byte[] write(EmailDraft draft, Instant moment) throws IOException {
        var body = MultipartBuilder.create("mixed").addBodyPart(text(draft.text()));
        for (var attached : draft.attachments()) {
            body.addBodyPart(file(attached));
        }
        try {
            var message = Message.Builder.of()
                    .setSubject(draft.subject())
                    .setDate(Date.from(moment))
                    // Outlook opens such a file as a draft and not as a letter that came
                    .setField(new RawField("X-Unsent", "1"))
                    .setField(new RawField("MIME-Version", "1.0"))
                    .setBody(body.build());
            if (!draft.to().isEmpty()) {
                message.setTo(addresses(draft.to()));
            }
            if (!draft.hidden().isEmpty()) {
                message.setBcc(addresses(draft.hidden()));
            }
            return written(message.build());
        } catch (ParseException e) {
            throw new IOException("an address cannot be written: " + List.of(draft.to(), draft.hidden()), e);
        }
    }

    private static List<Address> addresses(List<String> written) throws ParseException {
        var addresses = new ArrayList<Address>();
        for (var address : written) {
            addresses.add(DefaultAddressParser.DEFAULT.parseMailbox(address));
        }
        return addresses;
    }

    private static byte[] written(Message message) throws IOException {
        var out = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(message, out);
        return out.toByteArray();
    }

    private static BodyPart text(String text) throws IOException {
        return BodyPartBuilder.create()
                .setBody(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                .setContentTransferEncoding("quoted-printable")
                .build();
    }

    private static BodyPart file(Attached attached) throws IOException {
        return BodyPartBuilder.create()
                .setBody(attached.content(), attached.mediaType())
                .setContentTransferEncoding("base64")
                .setContentDisposition("attachment", attached.name())
                .build();
    }
}
