package vn.campaigndesk.intake.extract;

/// Which part of a page a block stands in.
public enum Region {
    BODY,
    TEXT_BOX,
    HEADER,
    FOOTER,
    NOTE
}
