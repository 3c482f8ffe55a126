package vn.campaigndesk.report.original;

/// Something shown that can be enlarged and turned.
interface Zoomable {
    /// Enlarges by a factor; less than 1 makes smaller.
    void zoom(double factor);

    /// Turns a quarter to the right.
    void turn();
}
