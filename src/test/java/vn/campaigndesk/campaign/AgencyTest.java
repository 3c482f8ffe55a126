package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.Agency.Signatory;
import vn.campaigndesk.campaign.AgencyRules.Gap;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.ExpectedFailure;

class AgencyTest {
    private CampaignFixture fixture;
    private AgencyViewModel profile;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        profile = new AgencyViewModel(fixture.campaigns, new InlineTasks());
        profile.load(fixture.campaignId);
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    private Agency agency() {
        return fixture.campaigns.get(fixture.campaignId).agency();
    }

    /// Decree 30/2020, Appendix I, II.7: what is printed, and that it is read back.
    @ParameterizedTest
    @CsvSource({
        "HEAD,'',GIÁM ĐỐC,'',GIÁM ĐỐC",
        "KT,GIÁM ĐỐC,PHÓ GIÁM ĐỐC,KT. GIÁM ĐỐC,PHÓ GIÁM ĐỐC",
        "TM,ỦY BAN NHÂN DÂN,CHỦ TỊCH,TM. ỦY BAN NHÂN DÂN,CHỦ TỊCH",
        "TL,GIÁM ĐỐC,CHÁNH VĂN PHÒNG,TL. GIÁM ĐỐC,CHÁNH VĂN PHÒNG",
        "TUQ,GIÁM ĐỐC,GIÁM ĐỐC TRUNG TÂM,TUQ. GIÁM ĐỐC,GIÁM ĐỐC TRUNG TÂM",
        "Q,'',GIÁM ĐỐC,'',Q. GIÁM ĐỐC"
    })
    void aSignatureSaysInWhoseRight(SigningAuthority kind, String head, String own, String authority, String title) {
        var signatory = Signatory.of(kind, head, own, "Lê Văn A");

        assertThat(signatory).isEqualTo(new Signatory(authority, title, "Lê Văn A"));
        assertThat(signatory.kind()).isEqualTo(kind);
        assertThat(signatory.headTitle()).isEqualTo(head);
        assertThat(signatory.ownTitle()).isEqualTo(own);
    }

    @Test
    void theShippedProfileIsComplete() {
        assertThat(AgencyRules.gaps(agency())).isEmpty();
        assertThat(agency().dispatchSymbol()).isEqualTo("STTTT-CNTT&TT");
    }

    @Test
    void whatIsMissingIsNamedAndNeverGuessed() {
        var bare = new Agency("", " ", "", "", "", "", "", "", new Signatory("", "", ""), List.of(), List.of(), "");

        assertThat(AgencyRules.gaps(bare)).containsExactly(Gap.values());
        assertThatThrownBy(() -> AgencyRules.requireComplete(bare)).isInstanceOf(ExpectedFailure.class);
    }

    @Test
    void anotherCentreCanChangeAllNames() {
        var other = new Agency(
                "UBND tỉnh Hà Nam",
                "Sở Khoa học và Công nghệ",
                "Phủ Lý",
                "BC-SKHCN",
                "Trung tâm Chuyển đổi số",
                "0226",
                "a@b",
                "c",
                Signatory.of(SigningAuthority.Q, "", "GIÁM ĐỐC", "Trần Thị B"),
                List.of("Chủ tịch UBND tỉnh"),
                List.of("Như trên"),
                "VT",
                "SKHCN-CĐS",
                List.of(agency().signatory()),
                "TTB.(5)",
                "Số 1 Lê Lợi; ĐT: 0226");
        var saved = new ArrayList<Agency>();
        profile.save(other, () -> saved.add(profile.campaignProperty().get().agency()));

        assertThat(agency()).isEqualTo(other);
        assertThat(saved).containsExactly(other);
        assertThat(fixture.audit("campaign"))
                .extracting(row -> row.field())
                .contains("drafter_mark", "contact_line", "dispatch_symbol", "signatories", "issuing_body");
    }

    @Test
    void aProfileThatSomebodyElseChangedIsNotOverwritten() {
        var campaign = fixture.campaigns.get(fixture.campaignId);
        fixture.campaigns.update(campaign.withAgency(agency().signedBy(new Signatory("", "GIÁM ĐỐC", "X"))), "");

        profile.save(agency().signedBy(new Signatory("", "GIÁM ĐỐC", "Y")), () -> {});

        assertThat(profile.failureProperty().get()).isNotNull();
        assertThat(agency().signatory().name()).isEqualTo("X");
    }
}
