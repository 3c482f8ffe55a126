package vn.campaigndesk.report.quantity;

import java.util.Optional;

/// One way of writing: a pure function that either explains the whole cell or leaves it to the next.
@FunctionalInterface
interface Recogniser {
    Optional<Reading> read(Cell cell);
}
