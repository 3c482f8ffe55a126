package vn.campaigndesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

/// Damage done by SQL behind the program's back is named by the check that is there for it.
class CheckStoreTest {
    private final CampaignFixture fixture = CampaignFixture.open();
    private final CheckStore checks = new CheckStore(fixture.database);

    @BeforeEach
    void enterAReport() {
        fixture.enter("Thọ Xuân", day(15, 11), "5");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void soundDataPassEveryCheck() {
        assertThat(checks.check()).hasSize(5).allMatch(Finding::sound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit set actor = 'x' where id = 20             | audit.check.chain.altered",
                "delete from audit where id = 20                        | audit.check.chain.unlinked",
                "delete from audit where id > 20                        | audit.check.chain.cut",
                "update audit_head set entries = 20                     | audit.check.chain.appended",
                "delete from audit_head                                 | audit.check.chain.headless",
                "update report set channel = 'PIGEON'                   | audit.check.words.unknown",
            })
    void damageIsNamed(String statement, String key) {
        tamper(statement);

        assertThat(troubles()).extracting(Finding::key).contains(key);
        var words = troubles().getFirst().explain(new Messages(Locale.of("vi", "VN")));
        assertThat(words).doesNotContain("{").hasSizeGreaterThan(20);
    }

    @Test
    void aReferenceToNothingIsNamed() {
        tamper("set referential_integrity false");
        tamper("delete from recipient where id = (select recipient_id from report)");
        tamper("set referential_integrity true");

        assertThat(troubles()).singleElement().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo("audit.check.references.broken");
            assertThat(finding.arguments()).containsExactly("report.recipient_id: 1");
        });
    }

    private List<Finding> troubles() {
        return checks.check().stream().filter(finding -> !finding.sound()).toList();
    }

    private void tamper(String statement) {
        assertThat(fixture.database.<Integer>read(sql -> sql.execute(statement)))
                .isNotNull();
    }
}
