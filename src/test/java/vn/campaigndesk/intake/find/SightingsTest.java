package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.report.ReportRules;

/// One of several places of the same row.
class SightingsTest {
    private static final Indicator ROW = FinderParts.INDICATORS.getFirst();
    private static final Indicator OTHER = FinderParts.INDICATORS.getLast();

    private static Sighting at(Indicator row, int table, String value, boolean sure, Question... questions) {
        var slot = new Slot(value, CellValue.TEXT, new Locator.InTable(table, 1, 3));
        return new Sighting(row, table, sure, slot, "", null, List.of(), List.of(questions));
    }

    private static String chosen(Sighting... places) {
        var chosen = Sightings.byRow(List.of(places)).get(ROW.id());
        assertThat(chosen).isNotNull();
        return FinderParts.said(chosen);
    }

    @Test
    void one_place_is_taken_as_it_is() {
        assertThat(chosen(at(ROW, 1, "150", true))).isEqualTo("1=150");
        assertThat(chosen(at(ROW, 1, "", true))).isEqualTo("1=");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "150, 150, 1=150",
        "150, 151, 1=151 [found-twice]",
        "150, '', 1=150", // a blank template beside the filled form
        "'', 150, 1=150",
    })
    void two_places_in_two_tables(String first, String second, String said) {
        assertThat(chosen(at(ROW, 1, first, true), at(ROW, 2, second, true))).isEqualTo(said);
    }

    @Test
    void a_blank_place_in_the_form_in_use_is_asked() {
        assertThat(chosen(at(ROW, 1, "150", true), at(ROW, 2, "", true), at(OTHER, 2, "9", true)))
                .isEqualTo("1=150 [found-twice]");
    }

    @Test
    void a_row_of_the_template_alone_is_missing_from_the_form_but_not_lost() {
        var found = Sightings.byRow(List.of(at(ROW, 1, "", true), at(OTHER, 2, "9", true)));
        assertThat(found.keySet()).containsExactlyInAnyOrder(ROW.id(), OTHER.id());
    }

    @Test
    void a_sure_place_goes_before_a_likely_one_and_is_asked_when_they_differ() {
        assertThat(chosen(at(ROW, 1, "150", true), at(ROW, 2, "99", false))).isEqualTo("1=150 [found-twice]");
    }

    @Test
    void places_that_only_resemble_the_row_are_its_parts() {
        assertThat(chosen(at(ROW, 1, "100", false), at(ROW, 2, "50", false)))
                .isEqualTo("1?=none of 100+50 [found-twice]");
    }

    @Test
    void what_people_see_goes_before_what_the_file_hides() {
        var hidden = Question.of(ReportRules.field(ROW), RowReader.HIDDEN);
        assertThat(chosen(at(ROW, 1, "150", true), at(ROW, 2, "99", true, hidden)))
                .startsWith("1=150 [found-twice");
    }

    @Test
    void each_row_has_one_place() {
        var places = new ArrayList<Sighting>();
        FinderParts.INDICATORS.forEach(row -> places.add(at(row, 1, "" + row.place(), true)));
        Map<Long, Sighting> found = Sightings.byRow(places);
        assertThat(found.values().stream().map(FinderParts::said))
                .containsExactlyInAnyOrder("1=1", "2=2", "3=3", "4=4", "5=5");
    }
}
