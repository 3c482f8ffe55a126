package vn.campaigndesk.intake.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// The rules about figures that no clean report may break.
final class Plausible {
    /// Days of the campaign before the deadline, 10/10 to 17/11/2024.
    private static final int DAYS = 39;

    private Plausible() {}

    static void check(String name, Outcome report) {
        var figures = (List<?>) report.fields().get("indicators");
        var sender = Sender.of(String.valueOf(report.fields().get("unit")));
        var informed = (Long) figures.get(0);
        var implementing = (Long) figures.get(1);
        assertThat(implementing).as(name).isBetween(1L, informed);
        assertThat(figures.get(2)).as(name).isNotNull();
        if (sender.isDistrict()) {
            assertThat(informed).as(name).isGreaterThanOrEqualTo(sender.communes() + 1);
            assertThat((Long) figures.get(3))
                    .as(name)
                    .isBetween((long) sender.communes(), (sender.communes() + 1L) * DAYS * 3);
            assertThat((Long) figures.get(4)).as(name).isBetween(1L, (long) sender.pupils());
        } else if (sender.pupils() > 0) {
            assertThat((Long) figures.get(4)).as(name).isBetween(1L, (long) sender.pupils());
        } else {
            assertThat(figures.subList(3, 5)).as(name).allMatch(figure -> figure == null || figure.equals(0L));
        }
    }
}
