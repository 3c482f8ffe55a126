package vn.campaigndesk.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.letter.Align;
import vn.campaigndesk.letter.Cell;
import vn.campaigndesk.letter.Column;
import vn.campaigndesk.letter.DocumentInfo;
import vn.campaigndesk.letter.RegisterBook;
import vn.campaigndesk.letter.Row;
import vn.campaigndesk.letter.RowKind;
import vn.campaigndesk.letter.Table;
import vn.campaigndesk.sheet.SheetColumn;
import vn.campaigndesk.sheet.SheetContent;
import vn.campaigndesk.text.Formats;

/// The register of incoming documents as a book and as sheets. The decree asks for landscape A4 or A3 and for at least
/// these ten columns in this order; how wide they are it leaves open.
final class RegisterDocument {
    private static final int POINTS = 11;
    /// Widths on paper in millimetres, 252 together.
    private static final List<Double> SHARES = List.of(21.5, 14.0, 34.0, 27.0, 21.5, 44.0, 33.0, 21.5, 15.0, 20.5);
    /// Widths in the sheet in characters.
    private static final List<Integer> CHARACTERS = List.of(12, 10, 36, 22, 12, 50, 30, 12, 10, 40);

    private final RegisterText text;
    private final Campaign campaign;

    RegisterDocument(Campaign campaign) {
        this.campaign = campaign;
        this.text = new RegisterText(campaign);
    }

    RegisterBook book(IncomingRegister register, Instant printed) {
        var agency = campaign.agency();
        var messages = text.messages();
        var title = messages.get("document.register.title");
        return new RegisterBook(
                agency.parentBody(),
                agency.issuingBody(),
                title,
                text.span(register),
                messages.get("document.register.cover.volume", messages.get("document.register.cover.gap")),
                table(register),
                text.notes(register),
                campaign.sample() ? messages.get("document.watermark") : null,
                new DocumentInfo(title, title, agency.issuingBody(), printed));
    }

    private Table table(IncomingRegister register) {
        var columns = IntStream.range(0, SHARES.size())
                .mapToObj(at -> new Column(text.column(RegisterText.COLUMNS.get(at)), SHARES.get(at), align(at)))
                .toList();
        var rows = new ArrayList<Row>();
        rows.add(new Row(
                RowKind.NORMAL,
                IntStream.rangeClosed(1, SHARES.size())
                        .mapToObj(number -> Cell.of("(" + number + ")")
                                .aligned(Align.CENTRE)
                                .italicised())
                        .toList()));
        register.entries().forEach(entry -> rows.add(row(entry)));
        return Table.of(columns, rows).sized(POINTS);
    }

    private static Align align(int at) {
        return switch (RegisterText.COLUMNS.get(at)) {
            case "arrived", "number", "signed", "forwarded" -> Align.CENTRE;
            default -> Align.LEFT;
        };
    }

    private Row row(RegisterEntry entry) {
        var report = entry.report();
        return Row.of(
                Formats.date(report.arrivedOn()),
                report.arrivalNumber(),
                text.author(entry),
                report.document().reference(),
                Formats.date(report.document().signedOn()),
                text.subject(entry),
                text.receiver(entry),
                Formats.date(report.forwardedOn()),
                "",
                text.remark(entry));
    }

    List<SheetContent> sheets(IncomingRegister register) {
        var messages = text.messages();
        var columns = IntStream.range(0, CHARACTERS.size())
                .mapToObj(at -> new SheetColumn(text.column(RegisterText.COLUMNS.get(at)), CHARACTERS.get(at)))
                .toList();
        var notes = new ArrayList<List<String>>();
        if (campaign.sample()) {
            notes.add(List.of(messages.get("document.watermark")));
        }
        text.span(register).forEach(line -> notes.add(List.of(line)));
        text.notes(register).forEach(note -> notes.add(List.of(note)));
        return List.of(
                new SheetContent(
                        messages.get("document.register.sheet"),
                        columns,
                        register.entries().stream().map(this::cells).toList()),
                new SheetContent(
                        messages.get("document.register.sheet.notes"),
                        List.of(new SheetColumn(messages.get("document.register.title"), 110)),
                        notes));
    }

    private List<Object> cells(RegisterEntry entry) {
        var report = entry.report();
        return List.of(
                report.arrivedOn(),
                report.arrivalNumber(),
                text.author(entry),
                report.document().reference(),
                dayOrNothing(report.document().signedOn()),
                text.subject(entry),
                text.receiver(entry),
                dayOrNothing(report.forwardedOn()),
                "",
                text.remark(entry));
    }

    private static Object dayOrNothing(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }
}
