package vn.campaigndesk.report;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import vn.campaigndesk.ui.Notices;

/// What the parts of the form ask of the screen around them.
///
/// @param save saves the form; false when errors stand against it, which it points at
/// @param delete puts the report into the bin
/// @param open opens another report, by its id
/// @param next opens an empty form for what comes after a report
/// @param notices says what has happened
public record FormActions(
        BooleanSupplier save,
        Runnable delete,
        LongConsumer open,
        BiConsumer<Report, ReportKind> next,
        Notices notices) {}
