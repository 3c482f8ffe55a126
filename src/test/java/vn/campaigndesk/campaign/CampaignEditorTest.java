package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.text.Messages;

/// What may be typed of a campaign that began on 10 October 2024.
class CampaignEditorTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({
        "campaign-due,18/11/2024,true",
        "campaign-due,18/11,true",
        "campaign-due,10/10/2024,true",
        "campaign-due,15/1,true",
        // without a year it is one of 2024, ten months before the campaign
        "campaign-due,15/9,false",
        "campaign-due,'',false",
        "campaign-due,31/11/2024,false",
        "campaign-runsUntil,15/9,false",
        "campaign-runsUntil,15/1,true",
        "campaign-date,'',true",
        "campaign-number,123456789012,false",
        "campaign-signerTitle,' ',false",
        "campaign-signerTitle,'\u00a0',false",
        "campaign-number,/,false",
        "campaign-number,-,false",
        "campaign-number,2345,true",
        "campaign-number,'',true",
    })
    void daysStandInTheirOrder(String field, String typed, boolean valid) throws Exception {
        var said = WaitForAsyncUtils.asyncFx(() -> {
            var editor = new CampaignEditor(ShippedCampaign.read().campaign(), new Messages(Locale.of("vi", "VN")));
            var control = (TextInputControl) editor.grid().lookup("#" + field);
            control.setText(typed);
            return editor.isValid();
        });

        assertThat(said.get(10, TimeUnit.SECONDS)).isEqualTo(valid);
    }
}
