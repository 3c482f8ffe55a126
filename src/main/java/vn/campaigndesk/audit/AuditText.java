package vn.campaigndesk.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.report.Channel;
import vn.campaigndesk.report.ClarificationChannel;
import vn.campaigndesk.report.FieldWords;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReviewState;
import vn.campaigndesk.report.SupplementCounting;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Says a row of the audit in words: who, when, what, from what to what, why. A field that is not known here -
/// the data of an older or a newer program - is shown as it is stored, never left out.
public final class AuditText {
    private static final String FROZEN_CAMPAIGN = "frozen_campaign";
    private static final String FROZEN_KIND = "frozen_kind";
    private static final Set<String> FROZEN_KINDS = Set.of("FIRST", "SUPPLEMENT", "REPLACEMENT");

    /// What can be done to a thing as a whole.
    private static final Set<String> ACTS = Set.of("created", "deleted", "restored", "removed", "purged");

    private static final Set<String> DAYS = Set.of(
            "signed_on",
            "arrived_on",
            "forwarded_on",
            "figures_until",
            "sent_on",
            "acknowledged_on",
            "letter_date",
            "starts_on",
            "runs_until",
            "asked_on",
            "answered_on",
            "promised_for",
            "issued_on",
            "due_date",
            "reminded",
            "as_of");

    private static final Set<String> OTHERS = Set.of(
            "recipient",
            "organisation",
            "kind",
            "document",
            "issuing_body",
            "channel",
            "evaluation",
            "proposal",
            "name",
            "short_name",
            "sent_channel",
            "exempt_reason",
            "title",
            "short_title",
            "subject",
            "letter_number",
            "letter_symbol",
            "letter_basis",
            "deadline",
            "agency",
            "parent_body",
            "place_name",
            "report_symbol",
            "focal_point",
            "hotline",
            "mailbox",
            "website",
            "signer_authority",
            "signer_title",
            "signer_name",
            "superiors",
            "copies",
            "archive_note",
            "supplement_counting",
            "withdraws",
            "arrival_number",
            "review_state",
            "report",
            "field",
            "person",
            "question",
            "set_aside",
            "old_raw",
            "answer",
            "new_raw",
            "position",
            "phones",
            "email",
            "zalo",
            "note",
            "said",
            "happened_at",
            "contact_channel",
            "category",
            "material",
            "version",
            "label",
            "file",
            "state",
            "reason",
            "frozen_number",
            FROZEN_CAMPAIGN,
            FROZEN_KIND,
            "dispatch_symbol",
            "drafter_mark",
            "contact_line",
            "signatories");

    /// Fields that mean something else in one kind of thing than in the others.
    private static final Set<String> OWN =
            Set.of("material/name", "material_delivery/sent_on", "clarification/channel", "clarification/person");

    /// Reasons that the program itself gives.
    private static final Set<String> REASONS = Set.of("undo", "purge");

    private static final String QUANTITY = "quantity:";
    private static final String ORIGINAL = "original:";
    private static final String ACCEPTED = "accepted:";
    private static final String POINT = "point:";
    private static final String CHART = "chart:";
    private static final String FROZEN_FILE = "file:";

    private final Messages messages;
    private final AuditNames names;
    private final ZoneId zone;
    private final AuditValues values;

    public AuditText(Messages messages, AuditNames names, ZoneId zone) {
        this.messages = messages;
        this.names = names;
        this.zone = zone;
        this.values = new AuditValues(messages);
    }

    /// A row in words.
    public AuditLine line(AuditItem item) {
        var moment = item.at().atZone(zone);
        return new AuditLine(
                item,
                Formats.date(moment.toLocalDate()) + " " + Formats.time(moment),
                item.actor(),
                thing(item),
                change(item),
                REASONS.contains(item.reason()) ? messages.get("audit.reason." + item.reason()) : item.reason());
    }

    private String thing(AuditItem item) {
        var id = item.entityId();
        return switch (item.entity()) {
            case "report" -> {
                var unit = names.reports().get(id);
                yield messages.get("audit.thing.report", named(names.recipients(), unit == null ? 0 : unit));
            }
            case "recipient" -> messages.get("audit.thing.recipient", named(names.recipients(), id));
            case "campaign" -> messages.get("audit.thing.campaign", named(names.campaigns(), id));
            case "organisation" -> messages.get("audit.thing.organisation", named(names.organisations(), id));
            case "clarification" -> messages.get("audit.thing.clarification", id);
            case "intake_file" -> messages.get("audit.thing.intake", id);
            case "contact" -> messages.get("audit.thing.contact", id);
            case "contact_entry" -> messages.get("audit.thing.entry", id);
            case "material" -> messages.get("audit.thing.material", id);
            case "material_version" -> messages.get("audit.thing.material-version", id);
            case "material_delivery" -> messages.get("audit.thing.material-delivery", id);
            case "support_request" -> messages.get("audit.thing.request", id);
            case "reminder_round" -> messages.get("audit.thing.round", id);
            case "narrative" -> messages.get("audit.thing.narrative", named(names.campaigns(), id));
            case "report_chart" -> messages.get("audit.thing.chart", named(names.campaigns(), id));
            case "frozen" -> messages.get("audit.thing.frozen", id);
            case "calendar" -> messages.get("audit.thing.calendar");
            default -> item.entity() + " " + id;
        };
    }

    private String named(Map<Long, String> known, long id) {
        var name = known.get(id);
        return name == null ? messages.get("audit.unknown", id) : name;
    }

    private String change(AuditItem item) {
        if (ACTS.contains(item.field())) {
            return messages.get("audit.act." + item.field());
        }
        var own = item.entity() + "/" + item.field();
        var field = OWN.contains(own) ? messages.get("audit.own." + own.replace('/', '.')) : field(item.field());
        var before = value(item.field(), item.before());
        var after = value(item.field(), item.after());
        if (before.isEmpty()) {
            return messages.get("audit.change.set", field, after.isEmpty() ? messages.get("audit.nothing") : after);
        }
        return after.isEmpty()
                ? messages.get("audit.change.cleared", field, before)
                : messages.get("audit.change.changed", field, before, after);
    }

    private String field(String field) {
        if (field.startsWith(QUANTITY)) {
            var place = names.rows().get(number(field.substring(QUANTITY.length())));
            return messages.get("audit.field.quantity", place == null ? field : Integer.toString(place));
        }
        if (field.startsWith(ACCEPTED)) {
            return messages.get("audit.field.accepted", FieldWords.name(field.substring(ACCEPTED.length()), messages));
        }
        if (field.startsWith(POINT)) {
            return point(field);
        }
        if (field.startsWith(CHART)) {
            return messages.get("audit.field.chart", field.substring(CHART.length()));
        }
        if (field.startsWith(FROZEN_FILE)) {
            return messages.get("audit.field.frozen-file", field.substring(FROZEN_FILE.length()));
        }
        if (field.startsWith(ORIGINAL)) {
            return messages.get("audit.field.original");
        }
        return DAYS.contains(field) || OTHERS.contains(field) ? messages.get("audit.field." + field) : field;
    }

    private String point(String field) {
        var proposal = field.startsWith(POINT + "PROPOSAL");
        var place = field.substring(field.lastIndexOf(':') + 1);
        return proposal
                ? messages.get("audit.field.point.proposal", place)
                : messages.get("audit.field.point.evaluation", place);
    }

    private String value(String field, @Nullable String stored) {
        if (stored == null || stored.isEmpty()) {
            return "";
        }
        if (DAYS.contains(field)) {
            return day(stored);
        }
        if (field.startsWith(QUANTITY)) {
            return values.quantity(stored);
        }
        return switch (field) {
            case "recipient" -> named(names.recipients(), number(stored));
            case "organisation" -> named(names.organisations(), number(stored));
            case FROZEN_KIND -> FROZEN_KINDS.contains(stored) ? messages.get("audit.frozen-kind." + stored) : stored;
            case FROZEN_CAMPAIGN -> named(names.campaigns(), number(stored));
            case "kind" ->
                isOne(ReportKind.values(), stored) ? messages.of("report.kind", ReportKind.valueOf(stored)) : stored;
            case "channel" -> channel(stored);
            case "review_state" ->
                isOne(ReviewState.values(), stored)
                        ? messages.of("report.review", ReviewState.valueOf(stored))
                        : stored;
            case "supplement_counting" ->
                isOne(SupplementCounting.values(), stored)
                        ? messages.of("report.counting", SupplementCounting.valueOf(stored))
                        : stored;
            case "deadline" -> values.deadline(stored);
            case "field" -> FieldWords.name(stored, messages);
            case "happened_at" -> values.moment(stored, zone);
            case "contact_channel" -> values.contactChannel(stored);
            case "state" -> values.requestState(stored);
            default -> stored.replace("\n", "; ");
        };
    }

    /// Reports come and questions go by channels of their own; what both have bears the same word.
    private String channel(String stored) {
        if (isOne(Channel.values(), stored)) {
            return messages.of("report.channel", Channel.valueOf(stored));
        }
        return isOne(ClarificationChannel.values(), stored)
                ? messages.of("report.asking", ClarificationChannel.valueOf(stored))
                : stored;
    }

    /// Older rows say "null" where there was no day.
    private static String day(String stored) {
        if (stored.equals("null")) {
            return "";
        }
        try {
            return Formats.date(LocalDate.parse(stored));
        } catch (DateTimeParseException e) {
            return stored;
        }
    }

    private static boolean isOne(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }

    private static long number(String stored) {
        return stored.matches("\\d{1,18}") ? Long.parseLong(stored) : 0;
    }
}
