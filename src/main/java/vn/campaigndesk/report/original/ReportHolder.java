package vn.campaigndesk.report.original;

import javafx.beans.property.ReadOnlyLongProperty;

/// A report being filled in, as far as its files need to know.
public interface ReportHolder {
    /// Its id; 0 until it has been saved for the first time.
    ReadOnlyLongProperty reportIdProperty();

    /// Told whether files wait for the report to be saved, so that it is not left behind like an empty form.
    void filesWait(boolean waiting);
}
