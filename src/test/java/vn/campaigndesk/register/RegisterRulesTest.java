package vn.campaigndesk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.register.RegisterDoubt.Kind;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.testing.CampaignFixture;

/// In which order documents stand in the register, and what is said of their numbers. Nothing is made up.
class RegisterRulesTest {
    private static final List<String> UNITS = List.of("Thọ Xuân", "Nông Cống", "Như Thanh", "Hà Trung", "Nga Sơn");

    private final List<Report> reports = new ArrayList<>();
    private CampaignFixture fixture;
    private CampaignSnapshot empty;

    @BeforeEach
    void openTheCampaign() {
        fixture = CampaignFixture.open();
        empty = fixture.snapshot();
    }

    @AfterEach
    void closeTheCampaign() {
        fixture.close();
    }

    private void came(String number, LocalDate arrived) {
        var at = reports.size();
        reports.add(fixture.report(UNITS.get(at % UNITS.size()), arrived)
                .edit()
                .stored(at + 1, 1)
                .arrivalNumber(number)
                .build());
    }

    private IncomingRegister register() {
        return RegisterRules.of(
                new CampaignSnapshot(empty.campaign(), empty.indicators(), empty.recipients(), reports));
    }

    private List<String> numbers() {
        return register().entries().stream()
                .map(entry -> entry.report().arrivalNumber())
                .toList();
    }

    private List<RegisterDoubt> doubts(String number) {
        return register().entries().stream()
                .filter(entry -> entry.report().arrivalNumber().equals(number))
                .findFirst()
                .orElseThrow()
                .doubts();
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12, ''",
        "' 012 ', 12, ''",
        "12a, 12, A",
        "12/đến, 12, /ĐẾN",
        "1.234, 1234, ''",
        "1.234/đến, 1234, /ĐẾN",
        "1.2345, 1, .2345",
        "12.3, 12, .3",
        "000, 0, ''",
    })
    void aNumberIsReadByTheDigitsItBeginsWith(String written, long number, String rest) {
        assertThat(ArrivalNumber.read(written)).contains(new ArrivalNumber(number, rest));
    }

    @ParameterizedTest
    @CsvSource({"''", "đến 12", "-3", "a1"})
    void whatDoesNotBeginWithANumberIsNone(String written) {
        assertThat(ArrivalNumber.read(written)).isEmpty();
    }

    @Test
    void numbersStandInTheOrderOfNumbersNotOfLetters() {
        came("100", day(16, 11));
        came("9", day(12, 11));
        came("99a", day(16, 11));
        came("99", day(15, 11));
        assertThat(numbers()).containsExactly("9", "99", "99a", "100");
        assertThat(register().doubtful()).isZero();
    }

    @Test
    void aDocumentWithoutANumberStandsLastWithoutOne() {
        came("", day(11, 11));
        came("7", day(12, 11));
        came("chưa rõ", day(10, 11));
        assertThat(numbers()).containsExactly("7", "chưa rõ", "");
        assertThat(doubts("")).containsExactly(new RegisterDoubt(Kind.MISSING, ""));
        assertThat(doubts("chưa rõ")).extracting(RegisterDoubt::kind).containsExactly(Kind.UNREADABLE);
    }

    @Test
    void twoDocumentsWithOneNumberNameEachOther() {
        came("15", day(12, 11));
        came("015", day(13, 11));
        came("15a", day(13, 11));
        assertThat(doubts("15")).containsExactly(new RegisterDoubt(Kind.DOUBLE, "Nông Cống"));
        assertThat(doubts("015")).containsExactly(new RegisterDoubt(Kind.DOUBLE, "Thọ Xuân"));
        assertThat(doubts("15a")).isEmpty();
    }

    @Test
    void numbersBeginAnewEachYear() {
        came("15", LocalDate.of(2025, 1, 3));
        came("15", day(12, 11));
        came("900", day(30, 12));
        assertThat(numbers()).containsExactly("15", "900", "15");
        assertThat(register().years()).containsExactly(2024, 2025);
        assertThat(register().doubtful()).isZero();
    }

    @Test
    void aHigherNumberOnAnEarlierDayIsPointedAt() {
        came("20", day(14, 11));
        came("21", day(12, 11));
        came("22", day(14, 11));
        assertThat(doubts("21")).containsExactly(new RegisterDoubt(Kind.OUT_OF_ORDER, "20"));
        assertThat(register().doubtful()).isEqualTo(1);
    }

    @Test
    void numbersBetweenTheFirstAndTheLastThatNobodyHasAreGapsAndNoDoubts() {
        came("5", day(11, 11));
        came("7", day(11, 11));
        came("8a", day(12, 11));
        came("12", day(13, 11));
        assertThat(register().gaps()).extracting(IncomingRegister.Gap::text).containsExactly("6", "9–11");
        assertThat(register().doubtful()).isZero();
    }

    @Test
    void everyDocumentOfTheCampaignIsThereAlsoThoseThatNoLongerCount() {
        fixture.enter("Thọ Xuân", day(12, 11), "1");
        fixture.enter(ReportVersion.of(ReportKind.REPLACEMENT), "Thọ Xuân", day(13, 11), "2");
        assertThat(RegisterRules.of(fixture.snapshot()).entries()).hasSize(2);
    }

    @Test
    void aCampaignWithoutDocumentsHasAnEmptyRegister() {
        assertThat(register().entries()).isEmpty();
        assertThat(register().gaps()).isEmpty();
    }
}
