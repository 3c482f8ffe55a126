package vn.campaigndesk.report;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The form's choices about which version a document is. What belongs to another kind is remembered while the form is
/// open and not part of the version.
public final class VersionFields {
    private final ObjectProperty<ReportKind> kind = new SimpleObjectProperty<>(this, "kind", ReportKind.ORIGINAL);
    private final ObjectProperty<@Nullable SupplementCounting> counting = new SimpleObjectProperty<>(this, "counting");
    private final ObjectProperty<@Nullable Long> withdraws = new SimpleObjectProperty<>(this, "withdraws");

    VersionFields(Runnable changed) {
        kind.subscribe(changed);
        counting.subscribe(changed);
        withdraws.subscribe(changed);
    }

    public ObjectProperty<ReportKind> kindProperty() {
        return kind;
    }

    /// How a supplement's numbers are meant; null until somebody says it.
    public ObjectProperty<@Nullable SupplementCounting> countingProperty() {
        return counting;
    }

    /// The id of the report that a withdrawal takes back; null for all before it.
    public ObjectProperty<@Nullable Long> withdrawsProperty() {
        return withdraws;
    }

    void open(ReportKind opened, @Nullable SupplementCounting counted, @Nullable Long withdrawn) {
        kind.set(opened);
        counting.set(counted);
        withdraws.set(withdrawn);
    }

    /// The counting as far as the kind asks for it.
    @Nullable
    SupplementCounting counting() {
        return kind.get() == ReportKind.SUPPLEMENT ? counting.get() : null;
    }

    /// The named report as far as the kind asks for it.
    @Nullable
    Long withdraws() {
        return kind.get() == ReportKind.WITHDRAWAL ? withdraws.get() : null;
    }

    /// The version chosen.
    ///
    /// @throws IllegalArgumentException while a supplement does not say how it is meant
    ReportVersion version() {
        return new ReportVersion(Objects.requireNonNull(kind.get()), counting(), withdraws());
    }
}
