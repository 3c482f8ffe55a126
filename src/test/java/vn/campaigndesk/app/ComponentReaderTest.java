package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ComponentReaderTest {
    private static InputStream list(String parts) {
        var text = """
                <bom xmlns="http://cyclonedx.org/schema/bom/1.6">
                  <metadata>
                    <tools><components><component><name>a tool</name><version>9</version></component></components></tools>
                    <component><name>campaign-desk</name><version>1.0.0</version></component>
                  </metadata>
                  <components>%s</components>
                </bom>
                """.formatted(parts);
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPartHasNameVersionAndLicences() throws IOException {
        assertThat(ComponentReader.read(list("""
                        <component><group>com.h2database</group><name>h2</name><version>2.5.252</version>
                          <licenses><license><name>MPL 2.0</name><url>x</url></license><license><id>EPL-1.0</id></license></licenses>
                          <externalReferences><reference><url>https://h2database.com</url></reference></externalReferences>
                        </component>
                        <component><name>quiet</name><version>1</version></component>
                        """)))
                .containsExactly(new Component("h2", "2.5.252", "MPL 2.0, EPL-1.0"), new Component("quiet", "1", ""));
    }

    @Test
    void theToolsOfTheBuildAndTheProgramItselfAreNoParts() throws IOException {
        assertThat(ComponentReader.read(list(""))).isEmpty();
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThatThrownBy(() ->
                        ComponentReader.read(new ByteArrayInputStream("no list".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class);
    }

    /// The build has listed everything that is on the class path of the program, and every part says its licence.
    @Test
    void thePartsOfThisProgramAreListedWithTheirLicences() {
        var parts = ComponentReader.shipped();

        assertThat(parts).extracting(Component::name).contains("h2", "javafx-controls", "poi", "pdfbox", "jooq");
        assertThat(parts).hasSizeGreaterThan(40);
        assertThat(parts)
                .filteredOn(part -> part.licence().isEmpty())
                .as("parts without a licence")
                .isEmpty();
    }
}
